import { type ExpressionWrapper, expressionBuilder, type SqlBool } from 'kysely';
import type { Schema, TicketTable } from '../../schema/index.ts';
import type { Scope } from './scope.ts';

/** Any query whose ticket table goes by the name `t`. */
type WithTicket = Schema & { t: TicketTable };
type Condition = ExpressionWrapper<WithTicket, 't', SqlBool>;
type Build = (scope: Scope) => Condition;

const eb = expressionBuilder<WithTicket, 't'>();

/** Of no column: a condition on one would make SQLite choose that column's index and sort the rest. */
const always = eb(eb.lit<number>(1), '=', eb.lit<number>(1));
const never = eb(eb.lit<number>(1), '=', eb.lit<number>(0));

/**
 * The one rule of who sees a ticket: any of these clauses is enough. A list, so that a test can take each one out and show that
 * the property "nobody sees what is not theirs, everybody sees what is" then fails.
 */
export const sightClauses: { readonly [name in SightClause]: Build } = {
  /** Without a category, or in one that is open to the office. */
  openToOffice: (scope) => {
    const confidential = [...scope.teamCategoryIds, ...scope.concernedCategoryIds];
    return eb.or([
      eb('t.category_id', 'is', null),
      confidential.length === 0 ? always : eb('t.category_id', 'not in', confidential),
    ]);
  },
  /** In a category that the ticket's team sees, as a member of that team. */
  ownTeam: (scope) =>
    scope.teamCategoryIds.length === 0 || scope.teamIds.length === 0
      ? never
      : eb.and([eb('t.category_id', 'in', scope.teamCategoryIds), eb('t.team_id', 'in', scope.teamIds)]),
  assignee: (scope) => eb('t.assignee_id', '=', scope.userId),
  requester: (scope) => eb('t.requester_user_id', '=', scope.userId),
  watcher: (scope) =>
    eb.exists(
      eb
        .selectFrom('ticket_watcher')
        .select('ticket_watcher.user_id')
        .whereRef('ticket_watcher.ticket_id', '=', 't.id')
        .where('ticket_watcher.user_id', '=', scope.userId),
    ),
};
export type SightClause = 'openToOffice' | 'ownTeam' | 'assignee' | 'requester' | 'watcher';

/** Whether the person of the scope sees the ticket `t` of the query. */
export function visibleTicket(scope: Scope): Condition {
  if (!scope.reads) return never;
  // Where nothing is confidential the rule is always true; SQLite then need not look at each row.
  if (scope.teamCategoryIds.length === 0 && scope.concernedCategoryIds.length === 0) return always;
  return eb.or(Object.values(sightClauses).map((clause) => clause(scope)));
}
