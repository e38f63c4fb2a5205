import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Language } from '../../../shared/contract/values.ts';
import { fold, wordsOf } from '../../../shared/features/search/fold.ts';
import type { SearchWords } from '../../../shared/features/search/parse.ts';
import { hasAny } from '../../../shared/features/search/phrase.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import type { Schema, TicketTable } from '../../schema/index.ts';
import { preparedFor } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';
import { columnsWithParty, summariesWithNames, ticketsWithParty } from '../tickets/summary.ts';
import { textsWaiting } from './document.ts';
import { TicketsWithAll } from './walk.ts';

/** An FTS5 string: quotes doubled, so that nothing typed is read as syntax. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** All phrases must be there; the last word of each also as a beginning. */
export function matchExpression(phrases: readonly (readonly string[])[], columns = ''): string {
  return phrases.map((phrase) => `${columns}${quoted(phrase.join(' '))} *`).join(' AND ');
}

/** The records that the names in a search stand for; null where none was named. */
export type SearchTargets = { assignees: string[] | null; teams: string[] | null; categories: string[] | null };

/** Finds the people, teams and categories that a search names by the beginning of any of their words. */
export async function searchTargets(db: Kysely<Schema>, words: SearchWords): Promise<SearchTargets> {
  const begins = (text: string, typed: string) => {
    const beginning = wordsOf(fold(typed)).join(' ');
    const folded = wordsOf(fold(text));
    return folded.some((_, index) => folded.slice(index).join(' ').startsWith(beginning));
  };
  const { assignee, team, category } = words;
  const people =
    assignee === null ? null : await db.selectFrom('user_account').select(['id', 'name', 'login']).execute();
  const teams = team === null ? null : await db.selectFrom('team').select(['id', 'name']).execute();
  const categories = category === null ? null : await db.selectFrom('category').select(['id', 'names']).execute();
  const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id);
  const namesIn = (json: string) => Object.values(JSON.parse(json) as Record<string, string>);
  return {
    assignees: people ? idsOf(people.filter((row) => begins(`${row.name} ${row.login}`, assignee ?? ''))) : null,
    teams: teams ? idsOf(teams.filter((row) => begins(row.name, team ?? ''))) : null,
    categories: categories
      ? idsOf(categories.filter((row) => namesIn(row.names).some((name) => begins(name, category ?? ''))))
      : null,
  };
}

type Eb = ExpressionBuilder<Schema & { t: TicketTable }, 't'>;

/** The filters of a search, and always the caller's sight. */
function conditions(eb: Eb, scope: Scope, words: SearchWords, targets: SearchTargets): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = [visibleTicket(scope)];
  if (words.statuses.length > 0) all.push(eb('t.status', 'in', words.statuses));
  if (words.priorities.length > 0) all.push(eb('t.priority', 'in', words.priorities));
  if (words.mine) all.push(eb('t.assignee_id', '=', scope.userId));
  if (words.unassigned) all.push(eb('t.assignee_id', 'is', null));
  if (targets.assignees) all.push(eb('t.assignee_id', 'in', targets.assignees));
  if (targets.teams) all.push(eb('t.team_id', 'in', targets.teams));
  if (targets.categories) all.push(eb('t.category_id', 'in', targets.categories));
  return all;
}

/** Numbers of the newest tickets with these filters that the scope includes. */
export async function newestTickets(
  db: Kysely<Schema>,
  scope: Scope,
  words: SearchWords,
  targets: SearchTargets,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('ticket as t')
    .select('t.number')
    .where((eb) => eb.and(conditions(eb, scope, words, targets)))
    .orderBy('t.number', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.number);
}

/** Of these tickets, given from the newest on, those with these filters that the scope includes. */
async function amongThese(
  db: Kysely<Schema>,
  scope: Scope,
  words: SearchWords,
  targets: SearchTargets,
  numbers: readonly number[],
): Promise<number[]> {
  const rows = await db
    .selectFrom('ticket as t')
    .select('t.number')
    .where('t.number', 'in', sql<number>`(select value from json_each(${JSON.stringify(numbers)}))`)
    .where((eb) => eb.and(conditions(eb, scope, words, targets)))
    .orderBy('t.number', 'desc')
    .execute();
  return rows.map((row) => row.number);
}

/**
 * Numbers of the newest tickets that have every phrase somewhere and that the scope includes. The index is walked from its newest
 * words and left at the limit, so that a common word costs no more in a large office than in a small one.
 */
export async function newestMatches(
  db: Kysely<Schema>,
  scope: Scope,
  words: SearchWords,
  targets: SearchTargets,
  phrases: readonly (readonly string[])[],
  limit: number,
): Promise<number[]> {
  const waiting = await textsWaiting(db);
  const walk = new TicketsWithAll(
    db,
    phrases.map((phrase) => ({
      match: matchExpression([phrase]),
      waiting: waiting.filter(({ folded }) => hasAny(folded, [phrase])).map(({ ticket }) => ticket),
    })),
  );
  const found: number[] = [];
  for (let size = limit * 2; found.length < limit; size = Math.min(size * 4, 4_000)) {
    const candidates = await walk.next(size);
    if (candidates.length > 0) found.push(...(await amongThese(db, scope, words, targets, candidates)));
    if (candidates.length < size) break;
  }
  return found.slice(0, limit);
}

/** Numbers of the newest tickets whose head holds every phrase in the given columns. */
export async function newestHeads(
  db: Kysely<Schema>,
  scope: Scope,
  words: SearchWords,
  targets: SearchTargets,
  match: string,
  limit: number,
): Promise<number[]> {
  // `cross join` keeps the order of the tables: the index first, each ticket by its number.
  const rows = await db
    .selectFrom('search_head as d')
    .crossJoin('ticket as t')
    .select('t.number')
    .whereRef('t.number', '=', 'd.rowid')
    .where(sql<boolean>`search_head match ${match}`)
    .where((eb) => eb.and(conditions(eb as unknown as Eb, scope, words, targets)))
    .orderBy('d.rowid', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.number);
}

const ofNumbers = preparedFor((db, scope, v: { numbers: string }) =>
  ticketsWithParty(db)
    .select(columnsWithParty)
    .where('t.number', 'in', sql<number>`(select value from json_each(${v.numbers}))`)
    .where(visibleTicket(scope)),
);

/** The tickets of the given numbers as lists show them. */
export async function summariesOf(
  db: Kysely<Schema>,
  scope: Scope,
  language: Language,
  numbers: readonly number[],
): Promise<Map<number, TicketSummary>> {
  if (numbers.length === 0) return new Map();
  const rows = await ofNumbers(db, scope, { numbers: JSON.stringify(numbers) });
  return new Map((await summariesWithNames(db, scope, language, rows)).map((ticket) => [ticket.number, ticket]));
}
