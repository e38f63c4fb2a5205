import type { Reading, Writing } from '../../connection/index.ts';
import type { AbsenceTable } from '../../schema/index.ts';

/** Absences that are not over on a day, with names; the nearest first. */
export async function absencesFrom(db: Reading, day: string) {
  return db
    .selectFrom('absence as a')
    .innerJoin('user_account as p', 'p.id', 'a.person_id')
    .innerJoin('user_account as d', 'd.id', 'a.deputy_id')
    .selectAll('a')
    .select(['p.name as person_name', 'd.name as deputy_name'])
    .where('a.until_day', '>=', day)
    .where('p.active', '=', 1)
    .orderBy('a.from_day')
    .orderBy('p.name')
    .execute();
}
export type AbsenceRow = Awaited<ReturnType<typeof absencesFrom>>[number];

/** Who is away on a day, with who stands in for them. */
export async function awayOn(db: Reading, day: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('absence')
    .select(['person_id', 'deputy_id'])
    .where('from_day', '<=', day)
    .where('until_day', '>=', day)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.deputy_id]));
}

export async function insertAbsence(tx: Writing, row: AbsenceTable): Promise<void> {
  await tx.insertInto('absence').values(row).execute();
}

/** Ends an absence with an earlier last day; without one it is taken out. */
export async function endAbsence(tx: Writing, person: string, from: string, until: string | null): Promise<void> {
  if (until === null)
    await tx.deleteFrom('absence').where('person_id', '=', person).where('from_day', '=', from).execute();
  else
    await tx
      .updateTable('absence')
      .set({ until_day: until })
      .where('person_id', '=', person)
      .where('from_day', '=', from)
      .execute();
}
