import type { Kysely } from 'kysely';
import type { EntryId, UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { TicketSummary, UserRef } from '../../../shared/features/tickets/values.ts';
import type { Schema } from '../../schema/index.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';
import { summaryColumns, summaryOf, ticketsWithNames } from './summary.ts';

/** Open questions to the person of the scope, in tickets they see. */
export async function countQuestions(db: Kysely<Schema>, scope: Scope): Promise<number> {
  const row = await db
    .selectFrom('ticket_entry as e')
    .innerJoin('ticket as t', 't.id', 'e.ticket_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('e.question_to', '=', scope.userId)
    .where('e.answered_at', 'is', null)
    .where(visibleTicket(scope))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export type OpenQuestion = {
  entry: EntryId;
  ticket: TicketSummary;
  from: UserRef | null;
  askedAt: string;
  body: string;
};

/** The oldest open questions to the person of the scope. */
export async function openQuestions(
  db: Kysely<Schema>,
  scope: Scope,
  language: Language,
  limit: number,
): Promise<OpenQuestion[]> {
  const rows = await ticketsWithNames(db)
    .innerJoin('ticket_entry as e', 'e.ticket_id', 't.id')
    .leftJoin('user_account as f', 'f.id', 'e.actor_id')
    .select(summaryColumns)
    .select([
      'e.id as entry_id',
      'e.at as asked_at',
      'e.body as question',
      'e.actor_id as from_id',
      'f.name as from_name',
    ])
    .where('e.question_to', '=', scope.userId)
    .where('e.answered_at', 'is', null)
    .where(visibleTicket(scope))
    .orderBy('e.at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    entry: row.entry_id as EntryId,
    ticket: summaryOf(row, language),
    from: row.from_id ? { id: row.from_id as UserId, name: row.from_name ?? '' } : null,
    askedAt: row.asked_at,
    body: row.question,
  }));
}

/** The open questions of one ticket to the person of the scope. */
export async function openQuestionsOf(db: Kysely<Schema>, scope: Scope, ticket: string): Promise<EntryId[]> {
  const rows = await db
    .selectFrom('ticket_entry as e')
    .innerJoin('ticket as t', 't.id', 'e.ticket_id')
    .select('e.id')
    .where('e.ticket_id', '=', ticket)
    .where('e.question_to', '=', scope.userId)
    .where('e.answered_at', 'is', null)
    .where(visibleTicket(scope))
    .execute();
  return rows.map(({ id }) => id as EntryId);
}
