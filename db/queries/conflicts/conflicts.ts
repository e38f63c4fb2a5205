import { sql } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';
import type { ConflictCheckTable } from '../../schema/index.ts';
import { knownParty } from '../access/known-party.ts';
import { prepared } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';

const keyed = prepared((db) => db.selectFrom('party').select(['id', 'name_keys']).where('name_keys', 'is not', null));
const unkeyed = prepared((db) =>
  db.selectFrom('party').select(['id', 'name', 'former_names']).where('name_keys', 'is', null),
);

/**
 * Every party by what its names are compared by, whoever may know of it: for comparing alone. What is shown of a hit goes through
 * `knownParties`.
 */
export async function comparedParties(db: Reading) {
  return { keyed: await keyed(db, {}), unkeyed: await unkeyed(db, {}) };
}

/** Of these parties those that the scope knows of. */
export async function knownParties(db: Reading, scope: Scope, ids: readonly string[]) {
  return db
    .selectFrom('party as p')
    .select(['p.id', 'p.name', 'p.former_names'])
    .where('p.id', 'in', inList(ids))
    .where(knownParty(scope))
    .execute();
}

/** A list of any length as one parameter. */
const inList = (ids: readonly string[]) => sql<string>`(select value from json_each(${JSON.stringify(ids)}))`;

/** Where these parties stand; the matters that were opened last come first. */
export async function placesOfParties(db: Reading, parties: readonly string[]) {
  return db
    .selectFrom('matter_party as mp')
    .innerJoin('matter as m', 'm.id', 'mp.matter_id')
    .select(['mp.party_id', 'mp.role', 'mp.side', 'm.id', 'm.number', 'm.title', 'm.status'])
    .where('mp.party_id', 'in', inList(parties))
    .orderBy('m.opened_on', 'desc')
    .orderBy('m.number_key', 'desc')
    .execute();
}

/** Who works on the tickets of parties; whoever may not know of a party is told to ask them. */
export async function peopleOfParties(db: Reading, parties: readonly string[], limit: number) {
  return db
    .selectFrom('ticket as t')
    .innerJoin('user_account as u', (join) =>
      join.on((eb) => eb('u.id', '=', eb.fn.coalesce('t.assignee_id', 't.created_by'))),
    )
    .select(['u.id', 'u.name'])
    .distinct()
    .where('t.requester_party_id', 'in', inList(parties))
    .where('u.active', '=', 1)
    .orderBy('u.name')
    .limit(limit)
    .execute();
}

export async function insertConflictCheck(tx: Writing, row: ConflictCheckTable): Promise<void> {
  await tx.insertInto('conflict_check').values(row).execute();
}

/** The checks of a matter, or those without one; the newest first, one page by key. */
export async function listConflictChecks(
  db: Reading,
  { matter, after, limit }: { matter: string | null; after: string | null; limit: number },
) {
  let query = checks(db).where('c.matter_id', matter === null ? 'is' : '=', matter);
  if (after !== null) query = query.where('c.id', '<', after);
  return query.orderBy('c.id', 'desc').limit(limit).execute();
}

export async function conflictCheckById(db: Reading, id: string) {
  return checks(db).where('c.id', '=', id).executeTakeFirst();
}

function checks(db: Reading) {
  return db
    .selectFrom('conflict_check as c')
    .leftJoin('user_account as u', 'u.id', 'c.by_id')
    .leftJoin('matter as m', 'm.id', 'c.matter_id')
    .selectAll('c')
    .select(['u.name as by_name', 'm.number as matter_number', 'm.title as matter_title']);
}
export type ConflictCheckRow = Awaited<ReturnType<typeof listConflictChecks>>[number];
