import { sql } from 'kysely';
import type { ImportField, ImportKind } from '../../../shared/features/imports/fields.ts';
import type { Reading, Writing } from '../../connection/index.ts';
import type { ImportRunTable } from '../../schema/index.ts';
import { knownParty } from '../access/known-party.ts';
import type { Scope } from '../access/scope.ts';

/** Whose columns held what before; null: left out. */
export async function rememberedHeadings(db: Reading, kind: ImportKind): Promise<Map<string, ImportField | null>> {
  const rows = await db.selectFrom('import_heading').select(['heading', 'field']).where('kind', '=', kind).execute();
  return new Map(rows.map(({ heading, field }) => [heading, field === '' ? null : (field as ImportField)]));
}

/** The next file with these headings finds its columns mapped. */
export async function rememberHeadings(
  tx: Writing,
  kind: ImportKind,
  fields: ReadonlyMap<string, ImportField | null>,
): Promise<void> {
  for (const [heading, field] of fields)
    await tx
      .insertInto('import_heading')
      .values({ kind, heading, field: field ?? '' })
      .onConflict((conflict) => conflict.columns(['kind', 'heading']).doUpdateSet({ field: field ?? '' }))
      .execute();
}

/** All parties that the scope knows of, by what a file can name them: number, e-mail addresses, name and city. */
export async function namedParties(db: Reading, scope: Scope) {
  const parties = await db
    .selectFrom('party as p')
    .leftJoin('party_address as a', (join) => join.onRef('a.party_id', '=', 'p.id').on('a.position', '=', 0))
    .select(['p.id', 'p.name', 'p.number_key', 'a.city'])
    .where(knownParty(scope))
    .execute();
  const emails = await db
    .selectFrom('party_email as e')
    .innerJoin('party as p', 'p.id', 'e.party_id')
    .select(['e.party_id', 'e.address_key'])
    .where(knownParty(scope))
    .execute();
  return { parties, emails };
}

/** The keys of all matter numbers that are taken or were. */
export async function takenNumbers(db: Reading): Promise<Set<string>> {
  const there = await db.selectFrom('matter').select('number_key').execute();
  const given = await db.selectFrom('matter_number_given').select('number_key').execute();
  return new Set([...there, ...given].map((row) => row.number_key));
}

/** Active people, by whom a file can name them. */
export async function namedPeople(db: Reading) {
  return db.selectFrom('user_account').select(['id', 'name', 'login', 'email']).where('active', '=', 1).execute();
}

export async function insertImport(tx: Writing, row: ImportRunTable): Promise<void> {
  await tx.insertInto('import_run').values(row).execute();
}

function imports(db: Reading) {
  return db
    .selectFrom('import_run as r')
    .leftJoin('user_account as b', 'b.id', 'r.by_id')
    .leftJoin('user_account as u', 'u.id', 'r.undone_by')
    .selectAll('r')
    .select(['b.name as by_name', 'u.name as undone_by_name']);
}
export type ImportRow = Awaited<ReturnType<ReturnType<typeof imports>['execute']>>[number];

export async function importById(db: Reading, id: string): Promise<ImportRow | undefined> {
  return imports(db).where('r.id', '=', id).executeTakeFirst();
}

/** The newest first; their ids are in the order of their time. */
export async function listImports(db: Reading, after: string | null, limit: number): Promise<ImportRow[]> {
  let query = imports(db);
  if (after !== null) query = query.where('r.id', '<', after);
  return query.orderBy('r.id', 'desc').limit(limit).execute();
}

/** Whether anything outside an import refers to what it entered, or somebody changed that since. */
export async function isImportInUse(db: Reading, id: string): Promise<boolean> {
  const { rows } = await sql<{ used: number }>`
    with m as (select id, version from matter where import_id = ${id}),
         p as (select id, version from party where import_id = ${id})
    select exists (select 1 from m where version > 1)
        or exists (select 1 from p where version > 1)
        or exists (select 1 from ticket where matter_id in (select id from m))
        or exists (select 1 from ticket where requester_party_id in (select id from p))
        or exists (select 1 from deadline where matter_id in (select id from m))
        or exists (select 1 from conflict_check where matter_id in (select id from m))
        or exists (select 1 from matter_party where party_id in (select id from p) and matter_id not in (select id from m))
      as used`.execute(db);
  return Number(rows[0]?.used) === 1;
}

/** Takes away all that an import entered. Numbers that it had from the counter stay given. */
export async function deleteImported(tx: Writing, id: string): Promise<void> {
  const matters = tx.selectFrom('matter').select('id').where('import_id', '=', id);
  const parties = tx.selectFrom('party').select('id').where('import_id', '=', id);
  await tx.deleteFrom('matter_party').where('matter_id', 'in', matters).execute();
  await tx.deleteFrom('matter').where('import_id', '=', id).execute();
  for (const table of ['party_email', 'party_phone', 'party_address'] as const)
    await tx.deleteFrom(table).where('party_id', 'in', parties).execute();
  await tx.deleteFrom('party').where('import_id', '=', id).execute();
}

export async function markUndone(tx: Writing, id: string, at: string, by: string): Promise<void> {
  await tx.updateTable('import_run').set({ undone_at: at, undone_by: by }).where('id', '=', id).execute();
}
