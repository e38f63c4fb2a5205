import type { Selectable } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';
import type { OfficeClosingTable } from '../../schema/index.ts';

export type ClosingRow = Selectable<OfficeClosingTable> & { closer: string };

/** The closing of the office with the closer's name, also one that is over by now. */
export async function closingRow(db: Reading): Promise<ClosingRow | undefined> {
  return db
    .selectFrom('office_closing')
    .innerJoin('user_account', 'user_account.id', 'office_closing.closed_by')
    .selectAll('office_closing')
    .select('user_account.name as closer')
    .executeTakeFirst();
}

export async function setClosing(tx: Writing, row: Omit<OfficeClosingTable, 'id'>): Promise<void> {
  await endClosing(tx);
  await tx
    .insertInto('office_closing')
    .values({ id: 1, ...row })
    .execute();
}

export async function endClosing(tx: Writing): Promise<void> {
  await tx.deleteFrom('office_closing').execute();
}
