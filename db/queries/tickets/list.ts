import {
  type CompiledQuery,
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type RawBuilder,
  type SqlBool,
  sql,
} from 'kysely';
import type { Language } from '../../../shared/contract/values.ts';
import {
  type TicketFilter,
  type TicketGroup,
  type TicketList,
  type TicketOrder,
  type TicketSort,
  ticketLists,
} from '../../../shared/features/tickets/list.ts';
import { isOpen } from '../../../shared/features/tickets/status.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import { run } from '../../connection/index.ts';
import type { Schema, TicketTable } from '../../schema/index.ts';
import { preparedFor } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';
import { columnsWithParty, summariesWithNames, ticketsWithParty } from './summary.ts';

type T = Schema & { t: TicketTable };
type Eb = ExpressionBuilder<T, 't'>;
type Way = (eb: Eb, scope: Scope) => Expression<SqlBool>;

/**
 * The two ways into an inbox: nobody's and mine or my teams' to take, or given to me and still new. The literal lets SQLite use the
 * index of new tickets alone.
 */
const inboxWays: readonly Way[] = [
  (eb, { teamIds }) => {
    const noTeam = eb('t.team_id', 'is', null);
    const mine = teamIds.length > 0 ? eb.or([noTeam, eb('t.team_id', 'in', teamIds)]) : noTeam;
    return eb.and([eb('t.assignee_id', 'is', null), mine]);
  },
  (eb, { userId }) => eb.and([eb('t.assignee_id', '=', userId), eb('t.status', '=', sql.lit('new'))]),
];

/** Which tickets a list holds, besides what the caller may see. */
export function inList(eb: Eb, list: TicketList, scope: Scope): Expression<SqlBool> {
  const mine = eb('t.assignee_id', '=', scope.userId);
  const myTeams = scope.teamIds.length > 0 ? scope.teamIds : [''];
  switch (list) {
    case 'mine':
      return mine;
    case 'inbox':
      return eb.or(inboxWays.map((way) => way(eb, scope)));
    case 'team':
      return eb.or([
        eb('t.team_id', 'in', myTeams),
        eb(
          't.assignee_id',
          'in',
          eb.selectFrom('team_member').select('team_member.user_id').where('team_member.team_id', 'in', myTeams),
        ),
      ]);
    case 'all':
      return eb(eb.lit<number>(1), '=', eb.lit<number>(1));
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whether a list holds open work, finished work, or both: every order has an index for each. Open work unless statuses are named. */
function halves({ status }: TicketFilter): (0 | 1)[] {
  const named = new Set((status ?? ['open']).map((each) => (isOpen(each) ? 1 : 0)));
  return named.size === 0 ? [1] : [...named];
}

/** The caller's filter as conditions. */
function filtered(eb: Eb, filter: TicketFilter, scope: Scope): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = [];
  if (filter.status) all.push(eb('t.status', 'in', filter.status));
  if (filter.waitingReason) all.push(eb('t.waiting_reason', 'in', filter.waitingReason));
  if (filter.priority) all.push(eb('t.priority', 'in', filter.priority));
  if (filter.category) all.push(eb('t.category_id', 'in', filter.category));
  if (filter.team) all.push(eb('t.team_id', 'in', filter.team));
  if (filter.assignee) all.push(eb('t.assignee_id', 'in', filter.assignee));
  if (filter.unassigned) all.push(eb('t.assignee_id', 'is', null));
  if (filter.watching) {
    all.push(
      eb(
        't.id',
        'in',
        eb
          .selectFrom('ticket_watcher')
          .select('ticket_watcher.ticket_id')
          .where('ticket_watcher.user_id', '=', scope.userId),
      ),
    );
  }
  if (filter.requesterUser) all.push(eb('t.requester_user_id', 'in', filter.requesterUser));
  if (filter.requesterParty) all.push(eb('t.requester_party_id', 'in', filter.requesterParty));
  if (filter.matter) all.push(eb('t.matter_id', 'in', filter.matter));
  if (filter.createdFrom) all.push(eb('t.created_at', '>=', filter.createdFrom));
  if (filter.createdUntil) all.push(eb('t.created_at', '<', dayAfter(filter.createdUntil)));
  if (filter.updatedFrom) all.push(eb('t.updated_at', '>=', filter.updatedFrom));
  if (filter.updatedUntil) all.push(eb('t.updated_at', '<', dayAfter(filter.updatedUntil)));
  if (filter.followUpUntil) all.push(eb('t.follow_up', '<=', filter.followUpUntil));
  return all;
}

/** The ways into a list, each of which has its order in an index. */
function waysInto(list: TicketList, filter: TicketFilter): Way[] {
  const lists: Way[] = list === 'inbox' ? [...inboxWays] : [(eb, scope) => inList(eb, list, scope)];
  return halves(filter).flatMap((half) => lists.map((way) => within(way, half)));
}

const within =
  (way: Way, half: 0 | 1): Way =>
  (eb, scope) =>
    eb.and([way(eb, scope), eb('t.is_open', '=', half)]);

/** So few rows are sooner read and sorted than found by walking through all work in the order that is asked for. */
const few = 250;
const inHalf = ([0, 1] as const).map((half) =>
  Object.fromEntries(
    (['mine', 'team'] as const).map((list) => [
      list,
      preparedFor((db, scope, _values: object) =>
        db
          .selectFrom(
            db
              .selectFrom('ticket as t')
              .select((eb) => eb.lit(1).as('one'))
              .where((eb) => within((inner, of) => inList(inner, list, of), half)(eb, scope))
              .limit(few + 1)
              .as('some'),
          )
          .select((eb) => eb.fn.countAll<number>().as('count')),
      ),
    ]),
  ),
) as Record<'mine' | 'team', ReturnType<typeof preparedFor<object, { count: number }>>>[];

/**
 * Whether a list holds so little that other indexes find it sooner than those of the order: what belongs to one matter or asker does,
 * and an inbox is meant to.
 */
async function isNarrow(db: Kysely<Schema>, scope: Scope, { list, filter, order }: Page): Promise<boolean> {
  if (filter.matter ?? filter.requesterParty) return true;
  if (list === 'all' || order.sort === 'updatedAt') return false;
  if (list === 'inbox') return true;
  for (const half of halves(filter)) {
    const [row] = (await inHalf[half]?.[list](db, scope, {})) ?? [];
    if (Number(row?.count) > few) return false;
  }
  return true;
}

type Key = string | number;
const sortKeys = {
  number: sql<number>`t.number`,
  updatedAt: sql<string>`t.updated_at`,
  priority: sql<number>`t.priority_rank`,
  status: sql<number>`t.status_rank`,
  title: sql<string>`t.title_key`,
  /** Tickets without a date come as if theirs were far away; the same expression as the index's. */
  followUp: sql<string>`coalesce(t.follow_up, '9999-12-31')`,
} satisfies Record<TicketSort, RawBuilder<Key>>;
const groupKeys: Record<TicketGroup, RawBuilder<Key>> = {
  status: sql<number>`t.status_rank`,
  priority: sql<number>`t.priority_rank`,
  category: sql<string>`coalesce(t.category_id, '')`,
  team: sql<string>`coalesce(t.team_id, '')`,
  assignee: sql<string>`coalesce(t.assignee_id, '')`,
};

export type ListPage = { rows: TicketSummary[]; next: Key[] | null };

type Order = { keys: RawBuilder<Key>[]; directions: string[] };

function keysOf(order: TicketOrder): Order {
  const keys: RawBuilder<Key>[] = [
    ...(order.group ? [groupKeys[order.group]] : []),
    ...(order.sort === 'number' ? [] : [sortKeys[order.sort]]),
    sortKeys.number,
  ];
  // Groups stand in rising order; within them the chosen direction holds. Urgent and late come first where ranks are grouped.
  const groupDirection = order.group === 'priority' ? 'desc' : 'asc';
  return { keys, directions: keys.map((_, index) => (order.group && index === 0 ? groupDirection : order.direction)) };
}

/** What is asked for of a list; `after` holds the group, sort and number of the last row seen. */
export type Page = {
  list: TicketList;
  filter: TicketFilter;
  order: TicketOrder;
  after: Key[] | null;
  limit: number;
};

function pageQuery(
  db: Kysely<Schema>,
  scope: Scope,
  { list, filter, after, limit }: Page,
  { keys, directions }: Order,
  isFew: boolean,
) {
  // An order by an expression is in no index, so the rows are found by what they are.
  const sorts = isFew ? keys.map((key) => sql<Key>`coalesce(${key}, ${key})`) : keys;
  const further = after && after.length === keys.length ? beyond(keys, directions, after) : null;
  const direction = (index: number) => (directions[index] === 'desc' ? 'desc' : 'asc');
  const holds = (way: Way) => (eb: Eb) =>
    eb.and([visibleTicket(scope), way(eb, scope), ...filtered(eb, filter, scope)]);
  // Each way by an index of its own, as far as this page goes; with all in one condition all open work would be walked.
  const numbers = (way: Way) => {
    let query = db.selectFrom('ticket as t').select('t.number').where(holds(way));
    if (further) query = query.where(further);
    for (const [index, key] of sorts.entries()) query = query.orderBy(key, direction(index));
    return db.selectFrom(query.limit(limit + 1).as('way')).select('way.number');
  };
  let query = ticketsWithParty(db)
    .select(columnsWithParty)
    .select(keys.map((key, index) => key.as(`key${index}`)));
  const [first, ...others] = waysInto(list, filter);
  if (!first) throw new Error('a list without a way into it');
  if (others.length > 0) {
    query = query.where(
      't.number',
      'in',
      others.map(numbers).reduce((all, other) => all.unionAll(other), numbers(first)),
    );
  } else {
    query = query.where((eb) => holds(first)(eb as unknown as Eb));
    if (further) query = query.where(further);
  }
  for (const [index, key] of sorts.entries()) query = query.orderBy(key, direction(index));
  return query.limit(limit + 1);
}
type PageRow = Awaited<ReturnType<ReturnType<typeof pageQuery>['execute']>>[number];

/** First pages are opened again and again: each person's are built once. Only the newest few are kept. */
const firstPages = new WeakMap<Scope, Map<string, CompiledQuery<PageRow>>>();
const keptPages = 50;

function firstPage(db: Kysely<Schema>, scope: Scope, page: Page, order: Order, isFew: boolean): CompiledQuery<PageRow> {
  const own = firstPages.get(scope) ?? new Map<string, CompiledQuery<PageRow>>();
  firstPages.set(scope, own);
  const shape = JSON.stringify([page.list, page.filter, page.order, page.limit, isFew]);
  const known = own.get(shape) ?? pageQuery(db, scope, page, order, isFew).compile();
  if (!own.has(shape) && own.size >= keptPages) own.delete(own.keys().next().value ?? '');
  own.set(shape, known);
  return known;
}

/** One page of a list, by key. */
export async function listTickets(db: Kysely<Schema>, scope: Scope, language: Language, page: Page): Promise<ListPage> {
  const order = keysOf(page.order);
  const isFew = await isNarrow(db, scope, page);
  const rows =
    page.after === null
      ? (await run(db, firstPage(db, scope, page, order, isFew))).rows
      : await pageQuery(db, scope, page, order, isFew).execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1) as (Record<string, Key> & PageRow) | undefined;
  return {
    rows: await summariesWithNames(db, scope, language, shown),
    next: rows.length > page.limit && last ? order.keys.map((_, index) => last[`key${index}`] as Key) : null,
  };
}

type Listed = Pick<Page, 'list' | 'filter'>;
const listed =
  ({ list, filter }: Listed, scope: Scope) =>
  (eb: Eb) =>
    eb.and([
      visibleTicket(scope),
      eb.or(waysInto(list, filter).map((way) => way(eb, scope))),
      ...filtered(eb, filter, scope),
    ]);

/** The numbers of all tickets of a list, in its order; so quick that the tickets themselves can be read in parts while others write. */
export async function listedNumbers(
  db: Kysely<Schema>,
  scope: Scope,
  { order, ...which }: Listed & Pick<Page, 'order'>,
): Promise<number[]> {
  const { keys, directions } = keysOf(order);
  let query = db.selectFrom('ticket as t').select('t.number').where(listed(which, scope));
  for (const [index, key] of keys.entries()) query = query.orderBy(key, directions[index] === 'desc' ? 'desc' : 'asc');
  return (await query.execute()).map(({ number }) => number);
}

/** Those of the tickets with these numbers that the list still holds, in the order of the numbers. */
export async function listedTickets(
  db: Kysely<Schema>,
  scope: Scope,
  language: Language,
  which: Listed,
  numbers: readonly number[],
): Promise<TicketSummary[]> {
  const rows = await ticketsWithParty(db)
    .select(columnsWithParty)
    .where('t.number', 'in', numbers)
    .where((eb) => listed(which, scope)(eb as unknown as Eb))
    .execute();
  const byNumber = new Map(
    (await summariesWithNames(db, scope, language, rows)).map((ticket) => [ticket.number, ticket] as const),
  );
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/** Rows after the given keys: a row value comparison where all directions are alike, else spelled out. */
function beyond(keys: readonly Expression<unknown>[], directions: readonly string[], after: readonly Key[]) {
  const operator = (index: number) => sql.raw(directions[index] === 'desc' ? '<' : '>');
  if (directions.every((direction) => direction === directions[0])) {
    return sql<SqlBool>`(${sql.join([...keys])}) ${operator(0)} (${sql.join([...after])})`;
  }
  const steps = keys.map((key, index) => {
    const before = keys.slice(0, index).map((earlier, position) => sql`${earlier} = ${after[position]}`);
    return sql`(${sql.join([...before, sql`${key} ${operator(index)} ${after[index]}`], sql` and `)})`;
  });
  return sql<SqlBool>`(${sql.join(steps, sql` or `)})`;
}

const counts = preparedFor((db, scope, _values: object) =>
  db
    .selectFrom('ticket as t')
    .select((eb) =>
      ticketLists.map((list) =>
        eb.fn
          .coalesce(
            eb.fn.sum<number>(
              eb
                .case()
                .when(inList(eb, list, scope))
                .then(1)
                .else(0)
                .end(),
            ),
            eb.lit(0),
          )
          .as(list),
      ),
    )
    .where(visibleTicket(scope))
    .where('t.is_open', '=', 1),
);

/** How many open tickets each list holds, by the very conditions of the lists, in one walk through the open work. */
export async function countTickets(db: Kysely<Schema>, scope: Scope): Promise<Record<TicketList, number>> {
  const [row] = await counts(db, scope, {});
  return Object.fromEntries(ticketLists.map((list) => [list, Number(row?.[list] ?? 0)])) as Record<TicketList, number>;
}
