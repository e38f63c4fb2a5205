import type { Reading } from '../../connection/index.ts';
import { confidentialCategories } from './rights.ts';
import type { Scope } from './scope.ts';
import { visibleTicket } from './visible-ticket.ts';

/** The confidential tickets that none of the scopes sees; asked with everybody's, those that nobody sees. */
export async function ticketsUnseenBy(
  db: Reading,
  scopes: readonly Scope[],
): Promise<{ id: string; number: number }[]> {
  const confidential = (await confidentialCategories(db)).map(({ id }) => id);
  if (confidential.length === 0) return [];
  return (
    db
      .selectFrom('ticket as t')
      .select(['t.id', 't.number'])
      .where('t.category_id', 'in', confidential)
      // A comparison with an empty column is neither true nor false; it lets nobody see either.
      .where((eb) => eb(eb.fn.coalesce(eb.or(scopes.map((scope) => visibleTicket(scope))), eb.lit(0)), '=', eb.lit(0)))
      .orderBy('t.number')
      .execute()
  );
}
