import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { PartyTable, Schema } from '../../schema/index.ts';
import type { Scope } from './scope.ts';
import { visibleTicket } from './visible-ticket.ts';

const eb = expressionBuilder<Schema & { p: PartyTable }, 'p'>();

/**
 * The one rule of which parties the scope knows of, on a query that calls them `p`: its own, those that stand in a matter, those of
 * tickets it sees, and those that were entered by themselves while no ticket has them.
 */
export function knownParty(scope: Scope): Expression<SqlBool> {
  const ofParty = () => eb.selectFrom('ticket as t').select('t.number').whereRef('t.requester_party_id', '=', 'p.id');
  return eb.or([
    eb('p.created_by', '=', scope.userId),
    eb.exists(eb.selectFrom('matter_party as mp').select('mp.matter_id').whereRef('mp.party_id', '=', 'p.id')),
    eb.and([eb('p.of_ticket', '=', 0), eb.not(eb.exists(ofParty()))]),
    eb.exists(ofParty().where(visibleTicket(scope))),
  ]);
}
