import type { Language } from '../../../contract/values.ts';
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';
import type { AuditTexts } from './texts.ts';

export type AuditWords = AuditTexts;
const all: Readonly<Record<Language, AuditTexts>> = { nl, da, de, en };

/** What the sentences of one language are made of. */
export function auditWords(language: Language): AuditTexts {
  return all[language];
}
