import type { Reading } from '../../connection/index.ts';

/** When somebody last did something that stands in the trail; what the office does by itself does not count. */
export async function newestActOfAPerson(db: Reading): Promise<string | null> {
  const row = await db
    .selectFrom('audit_entry')
    .select('at')
    .where('actor_kind', '=', 'user')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}
