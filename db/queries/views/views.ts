import type { Reading, Writing } from '../../connection/index.ts';

export type ViewRow = { id: string; owner_id: string; name: string; content: string; created_at: string };

export async function viewsOf(db: Reading, owner: string): Promise<ViewRow[]> {
  return db
    .selectFrom('saved_view')
    .selectAll()
    .where('owner_id', '=', owner)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function viewOf(db: Reading, owner: string, id: string): Promise<ViewRow | undefined> {
  return db.selectFrom('saved_view').selectAll().where('id', '=', id).where('owner_id', '=', owner).executeTakeFirst();
}

export async function insertView(tx: Writing, view: ViewRow): Promise<void> {
  await tx.insertInto('saved_view').values(view).execute();
}

export async function updateView(
  tx: Writing,
  owner: string,
  id: string,
  change: Pick<ViewRow, 'name' | 'content'>,
): Promise<void> {
  await tx.updateTable('saved_view').set(change).where('id', '=', id).where('owner_id', '=', owner).execute();
}

export async function deleteView(tx: Writing, owner: string, id: string): Promise<void> {
  await tx.deleteFrom('saved_view').where('id', '=', id).where('owner_id', '=', owner).execute();
}
