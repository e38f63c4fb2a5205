import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { MatterSort } from '../../../shared/features/matters/operations.ts';
import type { Reading, Writing } from '../../connection/index.ts';
import type { MatterTable, Schema } from '../../schema/index.ts';
import { prepared, preparedWrite } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';

type Eb = ExpressionBuilder<Schema & { m: MatterTable }, 'm'>;

function mattersWithNames(db: Reading) {
  return db
    .selectFrom('matter as m')
    .leftJoin('user_account as l', 'l.id', 'm.lawyer_id')
    .leftJoin('user_account as s', 's.id', 'm.secretary_id')
    .select([
      'm.id',
      'm.number',
      'm.number_key',
      'm.version',
      'm.title',
      'm.title_key',
      'm.kind',
      'm.status',
      'm.lawyer_id',
      'm.secretary_id',
      'm.opened_on',
      'm.closed_on',
      'm.updated_at',
      'l.name as lawyer_name',
      's.name as secretary_name',
    ]);
}
export type MatterRow = Awaited<ReturnType<ReturnType<typeof mattersWithNames>['execute']>>[number];

const sortColumns = {
  number: 'm.number_key',
  title: 'm.title_key',
  openedOn: 'm.opened_on',
  updatedAt: 'm.updated_at',
} as const satisfies Record<MatterSort, string>;

/** A word of the matter itself or of someone who stands in it begins like this. */
function hasWord(eb: Eb, prefix: string): Expression<SqlBool> {
  const begins = ` ${prefix}`;
  return eb.or([
    eb(eb.fn<number>('instr', ['m.folded', eb.val(begins)]), '>', 0),
    eb.exists(
      eb
        .selectFrom('matter_party as mp')
        .innerJoin('party as p', 'p.id', 'mp.party_id')
        .select('mp.party_id')
        .whereRef('mp.matter_id', '=', 'm.id')
        .where((inner) => inner(inner.fn<number>('instr', ['p.folded', inner.val(begins)]), '>', 0)),
    ),
  ]);
}

export type MatterSelection = {
  prefixes: readonly string[];
  status: readonly string[] | undefined;
  responsible: string | null;
  party: string | null;
  sort: MatterSort;
  direction: 'asc' | 'desc';
  /** The sort's value and the number of the last row seen. */
  after: readonly [string, string] | null;
  limit: number;
};

/** One page of matters, by key. */
export async function listMatters(db: Reading, selection: MatterSelection): Promise<MatterRow[]> {
  const { prefixes, status, responsible, party, sort, direction, after, limit } = selection;
  const column = sortColumns[sort];
  let query = mattersWithNames(db);
  for (const prefix of prefixes) query = query.where((eb) => hasWord(eb as unknown as Eb, prefix));
  if (status) query = query.where('m.status', 'in', status);
  if (responsible !== null)
    query = query.where((eb) => eb.or([eb('m.lawyer_id', '=', responsible), eb('m.secretary_id', '=', responsible)]));
  if (party !== null)
    query = query.where('m.id', 'in', (eb) =>
      eb.selectFrom('matter_party').select('matter_party.matter_id').where('matter_party.party_id', '=', party),
    );
  if (after) {
    const further = sql.raw(direction === 'desc' ? '<' : '>');
    query = query.where(sql<boolean>`(${sql.ref(column)}, m.number_key) ${further} (${after[0]}, ${after[1]})`);
  }
  return query.orderBy(column, direction).orderBy('m.number_key', direction).limit(limit).execute();
}

export async function mattersByIds(db: Reading, ids: readonly string[]): Promise<MatterRow[]> {
  return ids.length === 0 ? [] : mattersWithNames(db).where('m.id', 'in', ids).execute();
}

const wholeRow = prepared((db, v: { id: string }) => db.selectFrom('matter').selectAll().where('id', '=', v.id));

export async function matterById(db: Reading, id: string): Promise<MatterTable | undefined> {
  return (await wholeRow(db, { id }))[0];
}

/** Whether a number is a matter's, or was given to one that an undone import took away. */
export async function isMatterNumber(db: Reading, key: string): Promise<boolean> {
  const there = await db.selectFrom('matter').select('id').where('number_key', '=', key).executeTakeFirst();
  if (there) return true;
  const given = db.selectFrom('matter_number_given').select('import_id').where('number_key', '=', key);
  return (await given.executeTakeFirst()) !== undefined;
}

/** Enters a matter; built once, since an import does it many thousand times. */
export const insertMatter = preparedWrite((db, v: MatterTable) =>
  db.insertInto('matter').values({
    id: v.id,
    number: v.number,
    number_key: v.number_key,
    title: v.title,
    title_key: v.title_key,
    kind: v.kind,
    description: v.description,
    status: v.status,
    lawyer_id: v.lawyer_id,
    secretary_id: v.secretary_id,
    opened_on: v.opened_on,
    closed_on: v.closed_on,
    folded: v.folded,
    import_id: v.import_id,
    created_by: v.created_by,
    created_at: v.created_at,
    updated_at: v.updated_at,
    updated_by: v.updated_by,
    version: v.version,
  }),
);

export async function updateMatter(tx: Writing, id: string, change: Partial<Omit<MatterTable, 'id'>>): Promise<void> {
  await tx.updateTable('matter').set(change).where('id', '=', id).execute();
}

/** How many matters have taken a number from this counter. */
export async function matterCount(db: Reading, counter: string): Promise<number> {
  const row = await db.selectFrom('counter').select('value').where('name', '=', counter).executeTakeFirst();
  return row?.value ?? 0;
}

export async function setMatterCount(tx: Writing, counter: string, value: number): Promise<void> {
  await tx
    .insertInto('counter')
    .values({ name: counter, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

export async function setMatterPattern(tx: Writing, pattern: string, version: number): Promise<void> {
  await tx.updateTable('office').set({ matter_pattern: pattern, version }).execute();
}

/** How many open and finished tickets of a matter the scope sees. */
export async function countTicketsOfMatter(
  db: Reading,
  scope: Scope,
  id: string,
): Promise<{ open: number; done: number }> {
  const rows = await db
    .selectFrom('ticket as t')
    .select(['t.is_open', (eb) => eb.fn.countAll<number>().as('count')])
    .where('t.matter_id', '=', id)
    .where(visibleTicket(scope))
    .groupBy('t.is_open')
    .execute();
  const count = (half: 0 | 1) => Number(rows.find((row) => row.is_open === half)?.count ?? 0);
  return { open: count(1), done: count(0) };
}

/** The tickets of a matter, seen or not; for keeping the search index true. */
export async function ticketsOfMatter(db: Reading, id: string): Promise<{ id: string; number: number }[]> {
  return db.selectFrom('ticket').select(['id', 'number']).where('matter_id', '=', id).execute();
}
