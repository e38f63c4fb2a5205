import type { Reading } from '../../connection/index.ts';

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
