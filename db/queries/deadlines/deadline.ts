import type { Reading, Writing } from '../../connection/index.ts';
import type { DeadlineEventTable, DeadlineTable } from '../../schema/index.ts';
import { prepared } from '../access/prepared.ts';

const wholeRow = prepared((db, v: { id: string }) => db.selectFrom('deadline').selectAll().where('id', '=', v.id));

/** The bare row; for handlers whose record access the gate has checked. */
export async function deadlineById(db: Reading, id: string): Promise<DeadlineTable | undefined> {
  return (await wholeRow(db, { id }))[0];
}

/** All that was entered together from one trigger, by position. */
export async function chainOf(db: Reading, chain: string): Promise<DeadlineTable[]> {
  return db.selectFrom('deadline').selectAll().where('chain_id', '=', chain).orderBy('position').execute();
}

const openOfTicket = prepared((db, v: { ticket: string }) =>
  db
    .selectFrom('deadline')
    .select(['number', 'responsible_id', 'deputy_id'])
    .where('ticket_id', '=', v.ticket)
    .where('is_open', '=', 1),
);

/** Who looks after the open deadlines of a ticket. */
export async function openDeadlinesOf(db: Reading, ticket: string) {
  return openOfTicket(db, { ticket });
}

/** The open deadlines of which somebody is responsible or deputy, by number. */
export async function openDeadlinesOfPerson(db: Reading, person: string): Promise<DeadlineTable[]> {
  return db
    .selectFrom('deadline')
    .selectAll()
    .where('is_open', '=', 1)
    .where((eb) => eb.or([eb('responsible_id', '=', person), eb('deputy_id', '=', person)]))
    .orderBy('number')
    .execute();
}

const nextNumber = prepared((db) =>
  db
    .insertInto('counter')
    .values({ name: 'deadline', value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb('counter.value', '+', 1) })))
    .returning('value'),
);

/** The next number of the book: never repeated, never skipped, since it is taken in the transaction that uses it. */
export async function nextDeadlineNumber(tx: Writing): Promise<number> {
  const [row] = await nextNumber(tx, {});
  if (!row) throw new Error('no next number');
  return row.value;
}

/** How many numbers were given, and which of them are not there; at most `limit`. */
export async function missingNumbers(db: Reading, limit: number): Promise<{ given: number; missing: number[] }> {
  const counter = await db.selectFrom('counter').select('value').where('name', '=', 'deadline').executeTakeFirst();
  const given = counter?.value ?? 0;
  const numbers = await db.selectFrom('deadline').select('number').orderBy('number').execute();
  const missing: number[] = [];
  let next = 1;
  for (const { number } of [...numbers, { number: given + 1 }]) {
    for (; next < number && missing.length < limit; next++) missing.push(next);
    next = number + 1;
  }
  return { given: Math.max(given, next - 2), missing };
}

export async function insertDeadline(tx: Writing, row: DeadlineTable): Promise<void> {
  await tx.insertInto('deadline').values(row).execute();
}

export async function updateDeadline(
  tx: Writing,
  id: string,
  change: Partial<Omit<DeadlineTable, 'id' | 'number'>>,
): Promise<void> {
  await tx.updateTable('deadline').set(change).where('id', '=', id).execute();
}

/** Puts these days in the place of the advance notices. */
export async function setNotices(tx: Writing, id: string, days: readonly string[]): Promise<void> {
  await tx.deleteFrom('deadline_notice').where('deadline_id', '=', id).execute();
  for (const day of days) await tx.insertInto('deadline_notice').values({ deadline_id: id, day }).execute();
}

/** The advance notices of deadlines, each with its days in order. */
export async function noticesOf(db: Reading, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('deadline_notice')
    .selectAll()
    .where('deadline_id', 'in', ids)
    .orderBy('day')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.deadline_id)].map(([id, days]) => [id, days.map(({ day }) => day)]),
  );
}

export async function insertDeadlineEvent(tx: Writing, event: DeadlineEventTable): Promise<void> {
  await tx.insertInto('deadline_event').values(event).execute();
}

/** The history of a deadline, oldest first. */
export async function eventsOfDeadline(db: Reading, id: string) {
  return db
    .selectFrom('deadline_event as e')
    .leftJoin('user_account as u', 'u.id', 'e.actor_id')
    .select(['e.at', 'e.actor_id', 'u.name as actor_name', 'e.act', 'e.reason', 'e.changes'])
    .where('e.deadline_id', '=', id)
    .orderBy('e.id')
    .execute();
}
