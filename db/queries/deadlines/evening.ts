import type { Reading, Writing } from '../../connection/index.ts';
import type { ClosedDayTable, EveningCheckTable } from '../../schema/index.ts';

export async function eveningCheckRow(db: Reading): Promise<EveningCheckTable> {
  return db.selectFrom('evening_check').selectAll().executeTakeFirstOrThrow();
}

export async function updateEveningCheck(tx: Writing, row: Partial<Omit<EveningCheckTable, 'id'>>): Promise<void> {
  await tx.updateTable('evening_check').set(row).execute();
}

export async function insertClosedDay(tx: Writing, row: ClosedDayTable): Promise<void> {
  await tx.insertInto('closed_day').values(row).execute();
}

/** Which days from this one on are closed. */
export async function closedSince(db: Reading, since: string): Promise<Set<string>> {
  const rows = await db.selectFrom('closed_day').select('day').where('day', '>=', since).execute();
  return new Set(rows.map(({ day }) => day));
}

/** The closed days between two, both included, with the name of who closed each; the newest first. */
export async function closedBetween(db: Reading, from: string, until: string) {
  return db
    .selectFrom('closed_day as c')
    .leftJoin('user_account as u', 'u.id', 'c.by_id')
    .selectAll('c')
    .select('u.name as by_name')
    .where('c.day', '>=', from)
    .where('c.day', '<=', until)
    .orderBy('c.day', 'desc')
    .execute();
}
export type ClosedRow = Awaited<ReturnType<typeof closedBetween>>[number];
