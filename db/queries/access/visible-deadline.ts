import { type ExpressionWrapper, expressionBuilder, type SqlBool } from 'kysely';
import type { DeadlineTable, Schema } from '../../schema/index.ts';
import type { Scope } from './scope.ts';
import { visibleTicket } from './visible-ticket.ts';

/** Any query whose deadline table goes by the name `d`. */
type WithDeadline = Schema & { d: DeadlineTable };

const eb = expressionBuilder<WithDeadline, 'd'>();

/**
 * The one rule of who sees a deadline: on a ticket, who sees the ticket; of a matter, who may read matters; of neither, everyone who may
 * read the book. That they may read it at all is the operation's permission.
 */
export function visibleDeadline(scope: Scope): ExpressionWrapper<WithDeadline, 'd', SqlBool> {
  const onTicket = eb.exists(
    eb.selectFrom('ticket as t').select('t.number').whereRef('t.id', '=', 'd.ticket_id').where(visibleTicket(scope)),
  );
  const elsewhere = scope.readsMatters
    ? eb('d.ticket_id', 'is', null)
    : eb.and([eb('d.ticket_id', 'is', null), eb('d.matter_id', 'is', null)]);
  return eb.or([onTicket, elsewhere]);
}
