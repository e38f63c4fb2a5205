import type { Reading, Writing } from '../../connection/index.ts';
import type { LeaseTable } from '../../schema/index.ts';
import { prepared } from '../access/prepared.ts';

const name = 'chores';
export type LeaseRow = Omit<LeaseTable, 'name'>;

const select = prepared((db) =>
  db.selectFrom('lease').select(['holder', 'term', 'asked', 'beat']).where('name', '=', name),
);

/** The lease of the chores as it stands. */
export async function leaseRow(db: Reading): Promise<LeaseRow> {
  const [row] = await select(db, {});
  if (!row) throw new Error('no lease');
  return row;
}

/** Whether this desk holds the lease in this term. Asked inside a transaction, it stays so until the commit. */
export async function isHeld(tx: Writing, holder: string, term: number): Promise<boolean> {
  const row = await leaseRow(tx);
  return row.holder === holder && row.term === term;
}

/** Takes the lease if it still stands as it was seen; the new term, or null when someone was quicker. */
export async function takeLease(tx: Writing, seen: LeaseRow, holder: string): Promise<number | null> {
  const { numUpdatedRows } = await tx
    .updateTable('lease')
    .set({ holder, term: seen.term + 1, beat: seen.asked })
    .where('name', '=', name)
    .where('holder', 'is', seen.holder)
    .where('term', '=', seen.term)
    .where('beat', '=', seen.beat)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n ? seen.term + 1 : null;
}

/** Asks the holder whether it lives, unless someone asked meanwhile. */
export async function askHolder(tx: Writing, seen: LeaseRow): Promise<void> {
  await tx
    .updateTable('lease')
    .set({ asked: seen.beat + 1 })
    .where('name', '=', name)
    .where('term', '=', seen.term)
    .where('asked', '=', seen.beat)
    .execute();
}

/** The holder's sign of life. */
export async function answerAsked(tx: Writing, holder: string, term: number): Promise<void> {
  await tx
    .updateTable('lease')
    .set((eb) => ({ beat: eb.ref('asked') }))
    .where('name', '=', name)
    .where('holder', '=', holder)
    .where('term', '=', term)
    .execute();
}

/** Gives the lease back, if it is still held in this term. */
export async function giveBack(tx: Writing, holder: string, term: number): Promise<void> {
  await tx
    .updateTable('lease')
    .set({ holder: null })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .where('term', '=', term)
    .execute();
}
