import { sql } from 'kysely';
import type { Reading } from '../../connection/index.ts';
import type { Scope } from '../access/scope.ts';
import { visibleDeadline } from '../access/visible-deadline.ts';

/** Deadlines `d` that the scope sees, with the names that a row of the book shows; every query that shows deadlines starts here. */
function book(db: Reading, scope: Scope) {
  return db
    .selectFrom('deadline as d')
    .leftJoin('ticket as tk', 'tk.id', 'd.ticket_id')
    .leftJoin('category as ct', 'ct.id', 'tk.category_id')
    .leftJoin('matter as mt', (join) => join.on('mt.id', '=', sql<string>`coalesce(tk.matter_id, d.matter_id)`))
    .leftJoin('team as tm', 'tm.id', 'd.team_id')
    .leftJoin('user_account as ur', 'ur.id', 'd.responsible_id')
    .leftJoin('user_account as ud', 'ud.id', 'd.deputy_id')
    .leftJoin('user_account as ue', 'ue.id', 'd.entered_by')
    .leftJoin('user_account as uk', 'uk.id', 'd.reckoned_by')
    .leftJoin('user_account as uc', 'uc.id', 'd.checked_by')
    .leftJoin('user_account as ux', 'ux.id', 'd.ended_by')
    .selectAll('d')
    .select([
      'tk.number as ticket_number',
      'tk.title as ticket_title',
      'ct.confidentiality',
      'mt.id as shown_matter_id',
      'mt.number as matter_number',
      'mt.title as matter_title',
      'tm.name as team_name',
      'ur.name as responsible_name',
      'ud.name as deputy_name',
      'ue.name as entered_by_name',
      'uk.name as reckoned_by_name',
      'uc.name as checked_by_name',
      'ux.name as ended_by_name',
    ])
    .select((eb) =>
      eb
        .selectFrom('deadline as other')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('other.chain_id', '=', 'd.chain_id')
        .as('chain_count'),
    )
    .select((eb) =>
      eb
        .selectFrom('deadline_reminder as dr')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('dr.deadline_id', '=', 'd.id')
        .where('dr.acknowledged_at', 'is', null)
        .as('unanswered_count'),
    )
    .where(visibleDeadline(scope));
}
export type BookRow = Awaited<ReturnType<ReturnType<typeof book>['execute']>>[number];

export type BookSelection = {
  from?: string | undefined;
  until?: string | undefined;
  kind?: readonly string[] | undefined;
  status?: readonly string[] | undefined;
  strict?: boolean | undefined;
  unchecked: boolean;
  person?: string | undefined;
  team?: string | undefined;
  matter?: string | undefined;
  ticket?: string | undefined;
  number?: number | undefined;
  direction: 'asc' | 'desc';
  /** Last day and number of the last row seen. */
  after: readonly [string, number] | null;
  limit: number;
};

/** Of a person (responsible or deputy), a team, a matter. */
function narrow(
  query: ReturnType<typeof book>,
  { person, team, matter }: Pick<BookSelection, 'person' | 'team' | 'matter'>,
) {
  let narrowed = query;
  if (person !== undefined)
    narrowed = narrowed.where((eb) => eb.or([eb('d.responsible_id', '=', person), eb('d.deputy_id', '=', person)]));
  if (team !== undefined) narrowed = narrowed.where('d.team_id', '=', team);
  if (matter !== undefined)
    narrowed = narrowed.where((eb) => eb.or([eb('d.matter_id', '=', matter), eb('tk.matter_id', '=', matter)]));
  return narrowed;
}

/** One page of the book by last day, by key. */
export async function listBook(db: Reading, scope: Scope, selection: BookSelection): Promise<BookRow[]> {
  const { from, until, kind, status, strict, person, team, matter, ticket, direction, after, limit } = selection;
  let query = book(db, scope);
  if (from !== undefined) query = query.where('d.end_day', '>=', from);
  if (until !== undefined) query = query.where('d.end_day', '<=', until);
  if (kind) query = query.where('d.kind', 'in', kind);
  if (status) query = query.where('d.status', 'in', status);
  if (strict !== undefined) query = query.where('d.strict', '=', strict ? 1 : 0);
  if (selection.unchecked)
    query = query.where('d.is_open', '=', 1).where('d.kind', '=', 'deadline').where('d.checked_at', 'is', null);
  query = narrow(query, { person, team, matter });
  if (ticket !== undefined) query = query.where('d.ticket_id', '=', ticket);
  if (selection.number !== undefined) query = query.where('d.number', '=', selection.number);
  if (after) {
    const further = sql.raw(direction === 'desc' ? '<' : '>');
    query = query.where(sql<boolean>`(d.end_day, d.number) ${further} (${after[0]}, ${after[1]})`);
  }
  return query.orderBy('d.end_day', direction).orderBy('d.number', direction).limit(limit).execute();
}

/** One row of the book; undefined where the scope does not include it. */
export async function bookRow(db: Reading, scope: Scope, id: string): Promise<BookRow | undefined> {
  return book(db, scope).where('d.id', '=', id).executeTakeFirst();
}

/** The rows of a chain by position. */
export async function chainRows(db: Reading, scope: Scope, chain: string): Promise<BookRow[]> {
  return book(db, scope).where('d.chain_id', '=', chain).orderBy('d.position').execute();
}

/** Open ones that end after a day and have an advance notice within days, both included. */
export async function noticeRows(
  db: Reading,
  scope: Scope,
  { from, until, ...narrowed }: Pick<BookSelection, 'person' | 'team' | 'matter'> & { from: string; until: string },
): Promise<BookRow[]> {
  return narrow(book(db, scope), narrowed)
    .where('d.is_open', '=', 1)
    .where('d.end_day', '>', until)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('deadline_notice as n')
          .select('n.day')
          .whereRef('n.deadline_id', '=', 'd.id')
          .where('n.day', '>=', from)
          .where('n.day', '<=', until),
      ),
    )
    .orderBy('d.end_day')
    .orderBy('d.number')
    .execute();
}

/** Everything open that ended before a day: strict ones first, then the oldest. */
export async function overdueRows(db: Reading, scope: Scope, today: string, limit: number): Promise<BookRow[]> {
  return book(db, scope)
    .where('d.is_open', '=', 1)
    .where('d.end_day', '<', today)
    .orderBy('d.strict', 'desc')
    .orderBy('d.end_day')
    .orderBy('d.number')
    .limit(limit)
    .execute();
}

/** What ends in these days, whatever became of it, and what ended before them and is open; no follow-up dates. In the order of ends. */
export async function eveningRows(db: Reading, scope: Scope, from: string, until: string): Promise<BookRow[]> {
  return book(db, scope)
    .where('d.kind', '=', 'deadline')
    .where('d.end_day', '<=', until)
    .where((eb) => eb.or([eb('d.end_day', '>=', from), eb('d.is_open', '=', 1)]))
    .orderBy('d.end_day')
    .orderBy('d.number')
    .execute();
}

/** These deadlines, as far as the scope sees them, by number. */
export async function rowsOf(db: Reading, scope: Scope, ids: readonly string[]): Promise<BookRow[]> {
  return book(db, scope).where('d.id', 'in', ids).orderBy('d.end_day').orderBy('d.number').execute();
}

/** How many open deadlines that the scope includes ended before the day. */
export async function countOverdue(db: Reading, scope: Scope, today: string): Promise<number> {
  const row = await db
    .selectFrom('deadline as d')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('d.is_open', '=', 1)
    .where('d.end_day', '<', today)
    .where(visibleDeadline(scope))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Open deadlines by their last day. */
export async function loadOfDays(
  db: Reading,
  scope: Scope,
  range: { from: string; until: string; person?: string | undefined },
) {
  const { person } = range;
  let query = db
    .selectFrom('deadline as d')
    .select([
      'd.end_day',
      (eb) => eb.fn.countAll<number>().as('open'),
      (eb) => eb.fn.sum<number>('d.strict').as('strict'),
    ])
    .where('d.is_open', '=', 1)
    .where('d.kind', '=', 'deadline')
    .where('d.end_day', '>=', range.from)
    .where('d.end_day', '<=', range.until)
    .where(visibleDeadline(scope));
  if (person !== undefined)
    query = query.where((eb) => eb.or([eb('d.responsible_id', '=', person), eb('d.deputy_id', '=', person)]));
  const rows = await query.groupBy('d.end_day').orderBy('d.end_day').execute();
  return rows.map((row) => ({ day: row.end_day, open: Number(row.open), strict: Number(row.strict) }));
}
