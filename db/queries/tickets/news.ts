import type { Kysely } from 'kysely';
import type { Schema } from '../../schema/index.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';

/** The newest instant at which any ticket was touched, of those the scope includes. */
export async function newestTouch(db: Kysely<Schema>, scope: Scope): Promise<string> {
  const row = await db
    .selectFrom('ticket as t')
    .select('t.updated_at')
    .where((eb) => visibleTicket(eb, scope))
    .orderBy('t.updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.updated_at ?? '';
}

/** Tickets that others touched at or after an instant, as far as the scope includes them; the newest first. */
export async function touchedByOthers(db: Kysely<Schema>, scope: Scope, since: string, limit: number) {
  return db
    .selectFrom('ticket as t')
    .select(['t.id', 't.updated_at'])
    .where('t.updated_at', '>=', since)
    .where((eb) => eb.or([eb('t.updated_by', 'is', null), eb('t.updated_by', '!=', scope.userId)]))
    .where((eb) => visibleTicket(eb, scope))
    .orderBy('t.updated_at', 'desc')
    .limit(limit)
    .execute();
}
