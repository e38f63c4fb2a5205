import { type Kysely, sql } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';
import type { PartyTable, Schema } from '../../schema/index.ts';
import { knownParty } from '../access/known-party.ts';
import { preparedWrite } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';

function withCity(db: Reading) {
  return db
    .selectFrom('party as p')
    .leftJoin('party_address as a', (join) => join.onRef('a.party_id', '=', 'p.id').on('a.position', '=', 0))
    .select(['p.id', 'p.version', 'p.name', 'p.kind', 'p.number', 'p.email', 'p.phone', 'p.folded', 'a.city']);
}
export type PartyRow = Awaited<ReturnType<ReturnType<typeof withCity>['execute']>>[number];

/** Parties in which a word begins with each of the prefixes and that the scope knows of, in the order of their names; one page, by key. */
export async function listParties(
  db: Reading,
  scope: Scope,
  {
    prefixes,
    after,
    limit,
  }: {
    prefixes: readonly string[];
    /** The last party seen. */
    after: string | null;
    limit: number;
  },
): Promise<PartyRow[]> {
  let query = withCity(db).where(knownParty(scope));
  for (const prefix of prefixes) query = query.where(sql<boolean>`instr(p.folded, ${` ${prefix}`}) > 0`);
  // What a party is found by is longer than a cursor may be.
  if (after) query = query.where(sql<boolean>`(p.folded, p.id) > (select folded, id from party where id = ${after})`);
  return query.orderBy('p.folded').orderBy('p.id').limit(limit).execute();
}

export async function partyById(db: Reading, id: string): Promise<PartyTable | undefined> {
  return db.selectFrom('party').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Enters a party; built once, since an import does it a hundred thousand times. */
export const insertParty = preparedWrite((db, v: PartyTable) =>
  db.insertInto('party').values({
    id: v.id,
    name: v.name,
    email: v.email,
    phone: v.phone,
    folded: v.folded,
    name_keys: v.name_keys,
    created_by: v.created_by,
    of_ticket: v.of_ticket,
    version: v.version,
    created_at: v.created_at,
    kind: v.kind,
    number: v.number,
    number_key: v.number_key,
    former_names: v.former_names,
    language: v.language,
    note: v.note,
    import_id: v.import_id,
  }),
);

export async function updateParty(
  tx: Writing,
  id: string,
  change: Partial<Omit<PartyTable, 'id' | 'created_by' | 'created_at' | 'of_ticket'>>,
): Promise<void> {
  await tx.updateTable('party').set(change).where('id', '=', id).execute();
}

/** The tickets that a party is the requester of, seen or not; for keeping the search index true. */
export async function ticketsOfParty(db: Kysely<Schema>, party: string): Promise<{ id: string; number: number }[]> {
  return db.selectFrom('ticket').select(['id', 'number']).where('requester_party_id', '=', party).execute();
}
