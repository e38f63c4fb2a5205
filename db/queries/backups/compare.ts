import type { Kysely } from 'kysely';
import type { Reading } from '../../connection/index.ts';
import type { Schema } from '../../schema/index.ts';

/** How much an office holds, and how far it goes. */
export async function extentOf(db: Reading) {
  const count = async (table: 'ticket' | 'user_account' | 'attachment') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('count'))
          .executeTakeFirstOrThrow()
      ).count,
    );
  const newest = await db
    .selectFrom('audit_entry')
    .select(['seq', 'at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    tickets: await count('ticket'),
    people: await count('user_account'),
    files: await count('attachment'),
    entries: newest?.seq ?? 0,
    newestAt: newest?.at ?? null,
  };
}

/** By which a ticket is known again, and whether it was changed. */
export async function ticketMarks(db: Reading): Promise<{ id: string; number: number; updated_at: string }[]> {
  return db.selectFrom('ticket').select(['id', 'number', 'updated_at']).orderBy('number', 'desc').execute();
}

/** The same of deadlines. */
export async function deadlineMarks(db: Reading): Promise<{ id: string; number: number; version: number }[]> {
  return db.selectFrom('deadline').select(['id', 'number', 'version']).orderBy('number', 'desc').execute();
}

export async function titlesOf(db: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('ticket').select(['id', 'title']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** What of a deadline tells whether it was entered, changed or ended since. */
export type DeadlineState = {
  id: string;
  number: number;
  version: number;
  is_open: number;
  strict: number;
  end_day: string;
};
export async function deadlineStates(db: Reading): Promise<DeadlineState[]> {
  return db.selectFrom('deadline').select(['id', 'number', 'version', 'is_open', 'strict', 'end_day']).execute();
}

export async function deadlineTitles(db: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('deadline').select(['id', 'title']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** How far the numbers that people see have gone: of tickets, deadlines, and matters by each of their patterns. */
export async function runningNumbers(db: Kysely<Schema>): Promise<{ name: string; value: number }[]> {
  return db.selectFrom('counter').selectAll().where('name', '!=', 'key_rotation').execute();
}
