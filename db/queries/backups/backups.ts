import type { Reading, Writing } from '../../connection/index.ts';
import type { BackupPlaceTable, BackupPlanTable } from '../../schema/index.ts';

export async function backupPlanRow(db: Reading): Promise<BackupPlanTable> {
  return db.selectFrom('backup_plan').selectAll().executeTakeFirstOrThrow();
}

export async function updateBackupPlan(tx: Writing, row: Partial<Omit<BackupPlanTable, 'id'>>): Promise<void> {
  await tx.updateTable('backup_plan').set(row).execute();
}

export async function backupPlaceRows(db: Reading): Promise<BackupPlaceTable[]> {
  return db.selectFrom('backup_place').selectAll().execute();
}

/** Days without a backup in this place are counted from this instant, and what was known of it is forgotten. */
export async function startCounting(tx: Writing, place: string, from: string): Promise<void> {
  await forgetPlace(tx, place);
  await tx
    .insertInto('backup_place')
    .values({
      place,
      counted_from: from,
      made_at: null,
      bytes: 0,
      files: 0,
      missing: 0,
      failed_at: null,
      problem: null,
    })
    .execute();
}

export async function forgetPlace(tx: Writing, place: string): Promise<void> {
  await tx.deleteFrom('backup_place').where('place', '=', place).execute();
}

type Made = Pick<BackupPlaceTable, 'bytes' | 'files' | 'missing'> & { place: string; at: string };
export async function noteBackup(tx: Writing, { place, at, bytes, files, missing }: Made): Promise<void> {
  const now = { made_at: at, bytes, files, missing, failed_at: null, problem: null };
  await tx
    .insertInto('backup_place')
    .values({ place, counted_from: at, ...now })
    .onConflict((conflict) => conflict.column('place').doUpdateSet(now))
    .execute();
}

/** `since` is from when the days count where nothing is known of the place yet. */
export async function noteFailedBackup(
  tx: Writing,
  { place, at, problem, since }: { place: string; at: string; problem: string; since: string },
): Promise<void> {
  await tx
    .insertInto('backup_place')
    .values({
      place,
      counted_from: since,
      made_at: null,
      bytes: 0,
      files: 0,
      missing: 0,
      failed_at: at,
      problem,
    })
    .onConflict((conflict) => conflict.column('place').doUpdateSet({ failed_at: at, problem }))
    .execute();
}
