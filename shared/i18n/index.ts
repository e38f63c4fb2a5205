import type { Language } from '../contract/values.ts';
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';
import { speaker, type Translate } from './speak.ts';

export {
  chooseLanguage,
  dateLocales,
  type Formats,
  formats,
  languageNames,
  type MessageKey,
  type MessageParams,
  type Translate,
} from './speak.ts';

/** All sentences of all languages. */
export const messages = { nl, da, de, en } as const;

const translators = new Map<Language, Translate>();

/** The sentences of one language; for the core, the hosts and the command line. The window has `useT`. */
export function translator(language: Language): Translate {
  const known = translators.get(language) ?? speaker(language, messages[language]);
  translators.set(language, known);
  return known;
}
