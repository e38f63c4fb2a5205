import type { Reading } from '../../connection/index.ts';

/** The present names of people or teams, by id; ids that do not exist are left out. */
export async function namesOf(
  db: Reading,
  table: 'user_account' | 'team',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom(table).select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
