import type { Language } from '../../contract/values.ts';
import type { AuditChange, AuditRow } from './operations.ts';
import { type AuditWords, auditWords } from './sentences/index.ts';
import { auditValue } from './values.ts';

/** An entry of the audit trail in plain words. No part is ever empty. */
export type AuditText = {
  sentence: string;
  /** What changed, with the exact value before and after. */
  changes: { label: string; before: string; after: string }[];
  /** Reason, number, file name and the like. */
  facts: { label: string; value: string }[];
  /** Set when the content was erased. */
  erased: string | null;
};

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u;
const people = new Set(['user', 'party']);

function isKnown<T extends object>(texts: T, key: string): key is keyof T & string {
  return Object.hasOwn(texts, key);
}

function actorName(actor: AuditRow['actor'], { words, systemActors }: AuditWords): string {
  if (actor.kind === 'system') {
    return isKnown(systemActors, actor.id) ? `${words.system} (${systemActors[actor.id]})` : words.system;
  }
  if (actor.kind === 'nobody') return words.nobody;
  return actor.name.trim() || words.unnamed;
}

/** Who acted, as the sentence of an entry names them. */
export function auditActor(row: AuditRow, language: Language): string {
  return actorName(row.actor, auditWords(language));
}

function subjectName(subject: AuditRow['subject'], { words }: AuditWords): string {
  const label = subject?.label.trim();
  if (!subject || !label) return words.unnamed;
  return people.has(subject.type) ? label : fill(words.quoted, { text: label });
}

/** Puts values into the places of a sentence; names may hold braces themselves. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}

/** What a field, a fact or a kind of record is called, for lists of what is asked for. */
export function auditLabel(name: string, language: Language): string {
  const texts = auditWords(language);
  return isKnown(texts.subjects, name) ? texts.subjects[name] : labelOf(name, texts);
}

/** What a field or fact is called; a word for "detail" where another version of the program wrote it. */
function labelOf(name: string, texts: AuditWords): string {
  if (isKnown(texts.fields, name)) return texts.fields[name];
  if (isKnown(texts.facts, name)) return texts.facts[name];
  return texts.words.detail;
}

/** Says what an entry records, for the viewer and the export alike. */
export function auditText(row: AuditRow, language: Language): AuditText {
  const texts = auditWords(language);
  const [done, attempt] = texts.events[row.event];
  const values = { actor: actorName(row.actor, texts), subject: subjectName(row.subject, texts) };
  const core =
    row.outcome === 'done'
      ? fill(done, values)
      : fill(texts.outcomes[row.outcome], { ...values, attempt: fill(attempt, values) });
  const facts = Object.entries(row.facts)
    // Ids say nothing to people.
    .filter(([, value]) => value !== null && value !== '' && !(typeof value === 'string' && id.test(value)))
    .map(([name, value]) => ({ label: labelOf(name, texts), value: auditValue(name, value, language) }));
  // Where the sentence has no place for what it is about, it stands among the facts.
  const label = row.subject?.label.trim();
  if (row.subject && label && !done.includes('{subject}') && label !== values.actor) {
    const kind = row.subject.type;
    facts.unshift({
      label: texts.words.concerns,
      value: isKnown(texts.subjects, kind) ? `${texts.subjects[kind]} ${subjectName(row.subject, texts)}` : label,
    });
  }
  return {
    sentence: `${core}.`,
    changes: row.changes.map((change) => changeText(change, texts, language)),
    facts,
    erased: row.erased === null ? null : fill(texts.words.erased, { number: String(row.erased) }),
  };
}

function changeText({ field, before, after }: AuditChange, texts: AuditWords, language: Language) {
  // An entry about many tickets or deadlines names each: `T-12 status`.
  const [, ticket = '', name = field] = /^([TD]-\d+ )(.+)$/u.exec(field) ?? [];
  return {
    label: `${ticket}${labelOf(name, texts)}`,
    before: auditValue(name, before, language),
    after: auditValue(name, after, language),
  };
}

/** The same as one text, a line for each part: for the export. */
export function auditPlainText(row: AuditRow, language: Language): string {
  const { words } = auditWords(language);
  const { sentence, changes, facts, erased } = auditText(row, language);
  return [
    sentence,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...changes.map(({ label, before, after }) => `${label}: ${words.before} ${before}; ${words.after} ${after}`),
    ...(erased === null ? [] : [erased]),
  ].join('\n');
}

const saidByOutcome = new Set<AuditRow['event']>(['session.sign_in_failed', 'session.unlock_failed', 'mail.rejected']);

/** What an event is called in a list to choose from: its sentence without names. */
export function auditEventName(event: AuditRow['event'], language: Language): string {
  const [done, attempt] = auditWords(language).events[event];
  // These are told apart from their success only by the whole sentence.
  const name = fill(saidByOutcome.has(event) ? done : attempt, { actor: '…', subject: '…' });
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
