import type { Kysely } from 'kysely';
import type { Schema } from '../../schema/index.ts';
import { preparedFor } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';

const newest = preparedFor((db, scope, v: { open: number }) =>
  db
    .selectFrom('ticket as t')
    .select('t.updated_at')
    .where('t.is_open', '=', v.open as 0 | 1)
    .where(visibleTicket(scope))
    .orderBy('t.updated_at', 'desc')
    .limit(1),
);

/** The newest instant at which any ticket was touched, of those the scope includes. */
export async function newestTouch(db: Kysely<Schema>, scope: Scope): Promise<string> {
  // Open and finished tickets stand in one index, one after the other.
  const ends = [...(await newest(db, scope, { open: 1 })), ...(await newest(db, scope, { open: 0 }))];
  return ends.map((row) => row.updated_at).reduce((one, other) => (one > other ? one : other), '');
}

/** Tickets that others touched at or after an instant, as far as the scope includes them; the newest first. */
export async function touchedByOthers(db: Kysely<Schema>, scope: Scope, since: string, limit: number) {
  return db
    .selectFrom('ticket as t')
    .select(['t.id', 't.updated_at'])
    .where('t.is_open', 'in', [0, 1])
    .where('t.updated_at', '>=', since)
    .where((eb) => eb.or([eb('t.updated_by', 'is', null), eb('t.updated_by', '!=', scope.userId)]))
    .where(visibleTicket(scope))
    .orderBy('t.updated_at', 'desc')
    .limit(limit)
    .execute();
}
