import type { Reading, Writing } from '../../connection/index.ts';
import type { OfficeTable } from '../../schema/index.ts';

export async function officeRow(db: Reading): Promise<OfficeTable> {
  return db.selectFrom('office').selectAll().executeTakeFirstOrThrow();
}

export async function officeKeyRow(db: Reading) {
  return db
    .selectFrom('office')
    .select(['attachment_identity', 'attachment_recipient', 'recovery_recipient'])
    .executeTakeFirstOrThrow();
}

export async function insertOffice(tx: Writing, row: OfficeTable): Promise<void> {
  await tx.insertInto('office').values(row).execute();
}

export async function updateOffice(
  tx: Writing,
  row: Pick<
    OfficeTable,
    'name' | 'address' | 'country' | 'region' | 'language' | 'idle_lock_minutes' | 'remember_allowed' | 'version'
  >,
): Promise<void> {
  await tx.updateTable('office').set(row).execute();
}

/** How often the database's key was changed. */
export async function keyRotations(db: Reading): Promise<number> {
  const row = await db.selectFrom('counter').select('value').where('name', '=', 'key_rotation').executeTakeFirst();
  return row?.value ?? 0;
}

export async function setKeyRotations(tx: Writing, value: number): Promise<void> {
  await tx
    .insertInto('counter')
    .values({ name: 'key_rotation', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
