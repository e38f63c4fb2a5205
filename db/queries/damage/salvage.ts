import { type Kysely, sql } from 'kysely';
import type { Schema } from '../../schema/index.ts';
import { runningNumbers } from '../backups/compare.ts';

type Damaged = Kysely<Schema>;

/** What could be read of a range, and whether all of it could. */
export type Salvaged<T> = { rows: T[]; whole: boolean };

/**
 * Reads the rows of a range of whole numbers, as far as their pages can be read: where a range fails it is halved, down to the single
 * row that is lost.
 */
async function byHalves<T>(
  from: number,
  until: number,
  read: (from: number, until: number) => Promise<T[]>,
): Promise<Salvaged<T>> {
  if (from > until) return { rows: [], whole: true };
  try {
    return { rows: await read(from, until), whole: true };
  } catch {
    if (from === until) return { rows: [], whole: false };
    const middle = Math.floor((from + until) / 2);
    const low = await byHalves(from, middle, read);
    const high = await byHalves(middle + 1, until, read);
    return { rows: [...low.rows, ...high.rows], whole: false };
  }
}

/** The greatest key of a table; where its end cannot be read, the one that is known from elsewhere and some more. */
async function lastOf(db: Damaged, table: 'ticket' | 'deadline' | 'audit_entry', key: 'number' | 'seq', known: number) {
  try {
    const { rows } = await sql<{
      last: number | null;
    }>`select max(${sql.ref(key)}) as last from ${sql.table(table)}`.execute(db);
    return { last: Math.max(known, rows[0]?.last ?? 0), whole: true };
  } catch {
    return { last: known + 20_000, whole: false };
  }
}

export type SalvagedTicket = {
  id: string;
  number: number;
  title: string;
  category_id: string | null;
  team_id: string | null;
  assignee_id: string | null;
  requester_user_id: string | null;
  created_at: string;
  updated_at: string;
};

/** The tickets of a damaged database that were touched from an instant on. `known`: the greatest number of the backup. */
export async function ticketsSince(db: Damaged, since: string, known: number): Promise<Salvaged<SalvagedTicket>> {
  const { last, whole } = await lastOf(db, 'ticket', 'number', known);
  const found = await byHalves(1, last, (from, until) =>
    // Not by an index: it may be what is broken.
    sql<SalvagedTicket>`select id, number, title, category_id, team_id, assignee_id, requester_user_id, created_at, updated_at
      from ticket not indexed where number between ${from} and ${until} and updated_at >= ${since}`
      .execute(db)
      .then(({ rows }) => rows),
  );
  return { rows: found.rows, whole: whole && found.whole };
}

export type SalvagedDeadline = {
  id: string;
  number: number;
  version: number;
  title: string;
  end_day: string;
  strict: number;
  ticket_id: string | null;
};

/** The deadlines of a damaged database. `known`: the greatest number of the backup. */
export async function deadlinesIn(db: Damaged, known: number): Promise<Salvaged<SalvagedDeadline>> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where name = 'deadline'`.execute(db);
  // Of before there was a deadline book.
  if (rows.length === 0) return { rows: [], whole: true };
  const { last, whole } = await lastOf(db, 'deadline', 'number', known);
  const found = await byHalves(1, last, (from, until) =>
    sql<SalvagedDeadline>`select id, number, version, title, end_day, strict, ticket_id from deadline not indexed
      where number between ${from} and ${until}`
      .execute(db)
      .then(({ rows }) => rows),
  );
  return { rows: found.rows, whole: whole && found.whole };
}

/** What decides who sees a ticket; undefined where it cannot be read. */
export async function placeOfTicket(db: Damaged, id: string) {
  return db
    .selectFrom('ticket')
    .select(['category_id', 'team_id', 'assignee_id', 'requester_user_id'])
    .where('id', '=', id)
    .executeTakeFirst()
    .catch(() => undefined);
}

/** How far the numbers of tickets, deadlines and matters had gone; what cannot be read is left out. */
export async function numbersGiven(db: Damaged): Promise<{ name: string; value: number }[]> {
  return runningNumbers(db).catch(() => []);
}

export type SalvagedAct = {
  at: string;
  event: string;
  actor_kind: string;
  actor_id: string;
  subject_type: string;
  subject_id: string;
};

/** What the trail of a damaged database says was done to tickets and deadlines after an entry. */
export async function actsSince(db: Damaged, seq: number): Promise<Salvaged<SalvagedAct>> {
  const { last, whole } = await lastOf(db, 'audit_entry', 'seq', seq);
  const found = await byHalves(seq + 1, last, (from, until) =>
    sql<SalvagedAct>`select at, event, actor_kind, actor_id, subject_type, subject_id from audit_entry not indexed
      where seq between ${from} and ${until} and subject_type in ('ticket', 'deadline') and outcome = 'done'
        and event not in ('ticket.viewed', 'deadline.viewed', 'ticket.exported', 'ticket.list_filtered_by_person') order by seq`
      .execute(db)
      .then(({ rows }) => rows),
  );
  return { rows: found.rows, whole: whole && found.whole };
}

/** What was done that decides who comes in and what they may see. */
const accountEvents = [
  'user.added',
  'user.roles_changed',
  'user.teams_changed',
  'user.deactivated',
  'user.reactivated',
  'user.passphrase_reset',
  'session.passphrase_changed',
  'session.recovered',
  'team.members_changed',
  'role.created',
  'role.updated',
] as const;

/** What the trail of a damaged database says was done to accounts and rights after an entry. */
export async function accountActsSince(db: Damaged, seq: number): Promise<Salvaged<SalvagedAct>> {
  const { last, whole } = await lastOf(db, 'audit_entry', 'seq', seq);
  const found = await byHalves(seq + 1, last, (from, until) =>
    sql<SalvagedAct>`select at, event, actor_kind, actor_id, subject_type, subject_id from audit_entry not indexed
      where seq between ${from} and ${until} and outcome = 'done' and event in (${sql.join([...accountEvents])})
      order by seq`
      .execute(db)
      .then(({ rows }) => rows),
  );
  return { rows: found.rows, whole: whole && found.whole };
}

/**
 * How confidential each category was, and what each person, role and team is called; empty where that cannot be read. `ended`: whose access
 * has ended, null where that cannot be read.
 */
export async function namesIn(db: Damaged) {
  const categories = await db
    .selectFrom('category')
    .select(['id', 'confidentiality'])
    .execute()
    .catch(() => []);
  const people = await db
    .selectFrom('user_account')
    .select(['id', 'name', 'active'])
    .execute()
    .catch(() => null);
  const groups = await Promise.all(
    (['role', 'team'] as const).map((table) =>
      db
        .selectFrom(table)
        .select(['id', 'name'])
        .execute()
        .catch(() => []),
    ),
  );
  return {
    groups: new Map(groups.flat().map((row) => [row.id, row.name])),
    confidentiality: new Map(categories.map((row) => [row.id, row.confidentiality])),
    people: new Map(people?.map((row) => [row.id, row.name])),
    ended: people?.filter(({ active }) => active !== 1).map(({ id }) => id) ?? null,
  };
}
