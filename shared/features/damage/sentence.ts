import type { Language } from '../../contract/values.ts';
import { auditText } from '../audit/sentences.ts';
import type { AccountAct } from './accounts.ts';
import type { LostRecord } from './operations.ts';

/** What was done to a lost ticket or deadline, in a sentence as the audit trail has it. */
export function lossSentence(
  { kind, id, title }: Pick<LostRecord, 'kind' | 'id' | 'title'>,
  { at, event, by }: LostRecord['changes'][number],
  language: Language,
): string {
  return sentenceOf({ at, event, by }, { type: kind, id, label: title ?? '' }, language);
}

/** What was done to an account, a role or a team, likewise. */
export function accountSentence({ about, ...act }: AccountAct, language: Language): string {
  return sentenceOf(act, { type: 'user', id: '', label: about }, language);
}

type Act = Pick<AccountAct, 'at' | 'event' | 'by'>;
function sentenceOf({ at, event, by }: Act, subject: { type: string; id: string; label: string }, language: Language) {
  const actor = { id: '', name: by, kind: by === '' ? ('system' as const) : ('user' as const) };
  const row = { id: '', at, event, outcome: 'done' as const, actor, subject, changes: [], facts: {}, erased: null };
  return auditText(row, language).sentence;
}
