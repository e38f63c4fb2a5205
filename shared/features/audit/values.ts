import type { z } from 'zod';
import { type Language, languages } from '../../contract/values.ts';
import { dateLocales, formats, languageNames, messages } from '../../i18n/index.ts';
import { permissions } from '../../permissions/catalogue.ts';
import { type AuditWords, auditWords } from './sentences/index.ts';

type Json = z.core.util.JSONType;
type Named = Readonly<Record<string, string>>;

const civilDate = /^\d{4}-\d{2}-\d{2}$/u;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;
const country = /^[A-Z]{2}$/u;

/** The words for codes that a field can hold; values that are no code are shown as they are. */
function codesOf(name: string, texts: AuditWords, language: Language): Named {
  const { words, permissions: names } = messages[language];
  switch (name) {
    case 'status':
      return words.status;
    case 'deadlineStatus':
      return words.deadlineStatus;
    case 'matterStatus':
      return words.matterStatus;
    case 'conflictDecision':
      return messages[language].conflicts.decision;
    case 'triggerEvent':
      return messages[language].deadlineCatalogue.event;
    case 'role':
      return words.partyRole;
    case 'partyKind':
      return words.partyKind;
    case 'side':
      return words.side;
    case 'priority':
    case 'defaultPriority':
      return words.priority;
    case 'confidentiality':
      return words.confidentiality;
    case 'waitingReason':
      return words.waitingReason;
    case 'language':
      return languageNames;
    case 'theme':
      return texts.themes;
    case 'why':
      return texts.lockCauses;
    case 'code':
      return texts.refusals;
    case 'problem':
      return messages[language].audit.verify.problem;
    case 'operation':
      return texts.operations;
    case 'mail':
      return texts.mailOutcomes;
    case 'purpose':
      return texts.purposes;
    case 'mode':
      return messages[language].office.mode;
    case 'list':
      return texts.lists;
    case 'record':
      return texts.subjects;
    case 'permission':
    case 'permissions':
      return Object.fromEntries(
        permissions.map((permission) => {
          const [area, act] = permission.split('.') as ['ticket', 'read'];
          return [permission, names[area][act].name];
        }),
      );
    default:
      return {};
  }
}

/** A value of an entry as people read it: codes as words, dates as the language writes them, nothing as "nothing". */
export function auditValue(name: string, value: Json, language: Language): string {
  const texts = auditWords(language);
  if (value === null || value === '') return texts.words.nothing;
  if (typeof value === 'boolean') return value ? texts.words.yes : texts.words.no;
  if (typeof value === 'number') return name === 'version' ? String(value) : formats(language).number(value);
  if (typeof value === 'string') return textValue(name, value, texts, language);
  if (Array.isArray(value)) {
    if (value.length === 0) return texts.words.nothing;
    return value.map((each) => auditValue(name, each, language)).join(', ');
  }
  const parts = Object.entries(value);
  if (parts.length === 0) return texts.words.nothing;
  return parts.map(([key, each]) => `${partName(key, texts)}: ${auditValue(key, each, language)}`).join('; ');
}

function textValue(name: string, value: string, texts: AuditWords, language: Language): string {
  const codes = codesOf(name, texts, language);
  const word = Object.hasOwn(codes, value) ? codes[value] : undefined;
  if (word !== undefined) return word;
  if (name === 'code') return texts.refusals.other;
  if (name === 'country' && country.test(value)) {
    return new Intl.DisplayNames(dateLocales[language], { type: 'region' }).of(value) ?? value;
  }
  if (instant.test(value)) return formats(language).dateTime(value);
  if (civilDate.test(value)) return formats(language).civilDate(value);
  return value;
}

/** The name of a part of a compound value: a language, a field, or as it was written. */
function partName(key: string, texts: AuditWords): string {
  const tongue = languages.find((each) => each === key);
  if (tongue) return languageNames[tongue];
  const fields: Named = texts.fields;
  const facts: Named = texts.facts;
  return (
    (Object.hasOwn(fields, key) ? fields[key] : undefined) ??
    (Object.hasOwn(facts, key) ? facts[key] : undefined) ??
    key
  );
}
