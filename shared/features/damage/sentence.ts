import type { Language } from '../../contract/values.ts';
import { auditText } from '../audit/sentences.ts';
import type { LostTicket } from './operations.ts';

/** What was done to a lost ticket, in a sentence as the audit trail has it. */
export function lossSentence(
  { id, title }: Pick<LostTicket, 'id' | 'title'>,
  { at, event, by }: LostTicket['changes'][number],
  language: Language,
): string {
  const actor = { id: '', name: by, kind: by === '' ? ('system' as const) : ('user' as const) };
  const subject = { type: 'ticket', id, label: title ?? '' };
  const row = { id, at, event, outcome: 'done' as const, actor, subject, changes: [], facts: {}, erased: null };
  return auditText(row, language).sentence;
}
