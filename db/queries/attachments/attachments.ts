import type { Reading } from '../../connection/index.ts';

/** Which of these files a record keeps. */
export async function keptAttachments(db: Reading, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('attachment').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}
