import type { Kysely } from 'kysely';
import type { EntryId, UserId } from '../../../shared/contract/ids.ts';
import type { FieldChange, TimelineEntry } from '../../../shared/features/tickets/values.ts';
import type { Schema } from '../../schema/index.ts';
import { attachmentsOfEntries, userNames } from './ticket.ts';

/** One page of a ticket's timeline, newest first; `after` holds instant and id of the last entry seen. */
export async function timeline(
  db: Kysely<Schema>,
  ticketId: string,
  after: [string, string] | null,
  limit: number,
): Promise<{ rows: TimelineEntry[]; next: [string, string] | null }> {
  let query = db
    .selectFrom('ticket_entry as e')
    .leftJoin('user_account as a', 'a.id', 'e.actor_id')
    .leftJoin('user_account as q', 'q.id', 'e.question_to')
    .select([
      'e.id',
      'e.kind',
      'e.at',
      'e.actor_id',
      'e.body',
      'e.direction',
      'e.mail',
      'e.question_to',
      'e.answered_at',
      'e.answer_entry_id',
      'e.answers_entry_id',
      'e.mentions',
      'e.changes',
      'e.undone',
      'a.name as actor_name',
      'q.name as question_to_name',
    ])
    .select((eb) => eb('e.html', 'is not', null).as('has_html'))
    .where('e.ticket_id', '=', ticketId);
  if (after) {
    query = query.where((eb) => eb(eb.refTuple('e.at', 'e.id'), '<', eb.tuple(after[0], after[1])));
  }
  const rows = await query
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const files = await attachmentsOfEntries(
    db,
    shown.map((row) => row.id),
  );
  const mentioned = shown.flatMap((row) => JSON.parse(row.mentions) as string[]);
  const names = await userNames(db, mentioned);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => ({
      id: row.id as EntryId,
      kind: row.kind as TimelineEntry['kind'],
      at: row.at,
      actor: row.actor_id ? { id: row.actor_id as UserId, name: row.actor_name ?? '' } : null,
      body: row.body,
      hasHtml: Number(row.has_html) === 1,
      direction: row.direction as TimelineEntry['direction'],
      mail: row.mail ? (JSON.parse(row.mail) as TimelineEntry['mail']) : null,
      question: row.question_to
        ? {
            to: { id: row.question_to as UserId, name: row.question_to_name ?? '' },
            answeredAt: row.answered_at,
            answer: row.answer_entry_id as EntryId | null,
          }
        : null,
      answers: row.answers_entry_id as EntryId | null,
      mentions: (JSON.parse(row.mentions) as string[]).map((id) => ({ id: id as UserId, name: names.get(id) ?? '' })),
      changes: JSON.parse(row.changes) as FieldChange[],
      undone: row.undone === 1,
      attachments: files.get(row.id) ?? [],
    })),
    next: rows.length > limit && last ? [last.at, last.id] : null,
  };
}
