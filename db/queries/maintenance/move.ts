import type { Selectable } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';
import type { OfficeMoveTable } from '../../schema/index.ts';

export type MoveRow = Selectable<OfficeMoveTable> & { mover: string };

/** The move that is under way, with the name of whoever moves the office. */
export async function moveRow(db: Reading): Promise<MoveRow | undefined> {
  return db
    .selectFrom('office_move')
    .innerJoin('user_account', 'user_account.id', 'office_move.moved_by')
    .selectAll('office_move')
    .select('user_account.name as mover')
    .executeTakeFirst();
}

export async function insertMove(tx: Writing, row: Omit<OfficeMoveTable, 'id'>): Promise<void> {
  await tx
    .insertInto('office_move')
    .values({ id: 1, ...row })
    .execute();
}

export async function deleteMove(tx: Writing): Promise<void> {
  await tx.deleteFrom('office_move').execute();
}
