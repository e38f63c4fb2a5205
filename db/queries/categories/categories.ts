import type { Reading, Writing } from '../../connection/index.ts';
import type { CategoryTable } from '../../schema/index.ts';
import { prepared } from '../access/prepared.ts';
import { raiseAccessVersion } from '../access/rights.ts';

export async function allCategories(db: Reading): Promise<CategoryTable[]> {
  return db.selectFrom('category').selectAll().orderBy('created_at').orderBy('id').execute();
}

const one = prepared((db, v: { id: string }) => db.selectFrom('category').selectAll().where('id', '=', v.id));

export async function categoryById(db: Reading, id: string): Promise<CategoryTable | undefined> {
  return (await one(db, { id }))[0];
}

export async function insertCategory(tx: Writing, category: CategoryTable): Promise<void> {
  await tx.insertInto('category').values(category).execute();
  await raiseAccessVersion(tx);
}

export async function updateCategory(
  tx: Writing,
  id: string,
  change: Partial<Omit<CategoryTable, 'id' | 'created_at'>>,
): Promise<void> {
  await tx.updateTable('category').set(change).where('id', '=', id).execute();
  await raiseAccessVersion(tx);
}
