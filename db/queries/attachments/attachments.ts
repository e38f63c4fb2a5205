import type { Reading, Writing } from '../../connection/index.ts';
import type { AttachmentTable } from '../../schema/index.ts';

/** Which of these files a record keeps. */
export async function keptAttachments(db: Reading, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('attachment').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}

export async function attachmentById(db: Reading, id: string): Promise<AttachmentTable | undefined> {
  return db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Every file the office keeps, with what must come out of it. */
export async function attachmentFiles(db: Reading): Promise<{ id: string; size: number; sha256: string }[]> {
  return db.selectFrom('attachment').select(['id', 'size', 'sha256']).orderBy('id').execute();
}

/** The newer attachment takes the place of the older one. */
export async function markReplaced(tx: Writing, id: string, newer: { by: string; revision: number }): Promise<void> {
  await tx.updateTable('attachment').set({ replaced_by: newer.by }).where('id', '=', id).execute();
  await tx.updateTable('attachment').set({ revision: newer.revision }).where('id', '=', newer.by).execute();
}
