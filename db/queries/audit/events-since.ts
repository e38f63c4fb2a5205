import { type Kysely, sql } from 'kysely';
import type { Schema } from '../../schema/index.ts';

/** The position of the newest entry of the trail. */
export async function newestEntry(db: Kysely<Schema>): Promise<number> {
  const row = await db.selectFrom('audit_head').select('seq').where('id', '=', 1).executeTakeFirst();
  return row?.seq ?? 0;
}

/** What kinds of thing were done after a position: names of events, no more. */
export async function eventsSince(db: Kysely<Schema>, seq: number): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_entry')
    // The sign keeps SQLite from the index by event, along which it would walk through the whole trail.
    .select(sql<string>`+event`.as('event'))
    .distinct()
    .where('seq', '>', seq)
    .where('outcome', '=', 'done')
    .execute();
  return rows.map((row) => row.event);
}
