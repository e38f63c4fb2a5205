import { sql } from 'kysely';
import type { Reading } from '../../connection/index.ts';

/** The newest entry of the trail that tells of a check, of the office or of its files, with its content. */
export async function newestCheck(db: Reading, event: 'office.checked' | 'attachment.verified' = 'office.checked') {
  return db
    .selectFrom('audit_entry as e')
    .innerJoin('audit_content as c', 'c.seq', 'e.seq')
    .select(['e.at', 'c.content'])
    .where('e.event', '=', event)
    .where('e.outcome', '=', 'done')
    .orderBy('e.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** All tables with pages of their own; of a virtual table those that it lies in. */
export async function plainTables(db: Reading): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema
    where type = 'table' and sql not like 'create virtual %' order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** What tells whether a check may hold somebody up: the database's size in bytes, and when somebody last did something. */
export async function howBusy(db: Reading): Promise<{ bytes: number; newestAt: string; since: string }> {
  const { rows } = await sql<{ bytes: number }>`select page_count * page_size as bytes
    from pragma_page_count, pragma_page_size`.execute(db);
  const newest = await db.selectFrom('audit_entry').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const { created_at: since } = await db.selectFrom('office').select('created_at').executeTakeFirstOrThrow();
  return { bytes: rows[0]?.bytes ?? 0, newestAt: newest?.at ?? since, since };
}
