import { sql } from 'kysely';
import type { Reading } from '../../connection/index.ts';

/** What an office is made of, as far as numbers tell it. */
const counted = [
  'user_account',
  'role',
  'team',
  'category',
  'party',
  'matter',
  'deadline',
  'ticket',
  'ticket_entry',
  'attachment',
  'mail_message',
  'mail_rejection',
  'notification',
  'saved_view',
  'approval',
  'audit_entry',
  'job_run',
] as const;

/** How many rows each table has. */
export async function extentOf(db: Reading): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const table of counted) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts.push([table, Number(count)]);
  }
  return Object.fromEntries(counts);
}

/** The version of SQLite, and the newest migration that the office has had. */
export async function databaseVersions(db: Reading): Promise<{ sqlite: string; schema: number }> {
  const { rows } = await sql<{ sqlite: string; schema: number }>`
    select sqlite_version() as sqlite, user_version as schema from pragma_user_version`.execute(db);
  return { sqlite: rows[0]?.sqlite ?? '', schema: rows[0]?.schema ?? 0 };
}
