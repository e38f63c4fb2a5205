import { type Kysely, sql } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';
import type { PartyTable, Schema } from '../../schema/index.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';

/**
 * Parties in which a word begins with each of the prefixes and that the scope knows of: its own, those of tickets it sees, those of
 * matters, and those of no ticket at all. In the order of their names.
 */
export async function searchParties(
  db: Reading,
  scope: Scope,
  prefixes: readonly string[],
  limit: number,
): Promise<PartyTable[]> {
  let query = db
    .selectFrom('party as p')
    .selectAll('p')
    .where((eb) =>
      eb.or([
        eb('p.created_by', '=', scope.userId),
        eb.exists(eb.selectFrom('matter_party as mp').select('mp.matter_id').whereRef('mp.party_id', '=', 'p.id')),
        eb.and([
          eb('p.of_ticket', '=', 0),
          eb.not(
            eb.exists(eb.selectFrom('ticket as t').select('t.number').whereRef('t.requester_party_id', '=', 'p.id')),
          ),
        ]),
        eb.exists(
          eb
            .selectFrom('ticket as t')
            .select('t.number')
            .whereRef('t.requester_party_id', '=', 'p.id')
            .where((inner) => visibleTicket(inner as never, scope)),
        ),
      ]),
    );
  for (const prefix of prefixes) query = query.where(sql<boolean>`instr(p.folded, ${` ${prefix}`}) > 0`);
  return query.orderBy('p.folded').orderBy('p.id').limit(limit).execute();
}

export async function partyById(db: Reading, id: string): Promise<PartyTable | undefined> {
  return db.selectFrom('party').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertParty(tx: Writing, party: PartyTable): Promise<void> {
  await tx.insertInto('party').values(party).execute();
}

export async function updateParty(
  tx: Writing,
  id: string,
  change: Pick<PartyTable, 'name' | 'email' | 'phone' | 'folded' | 'version'>,
): Promise<void> {
  await tx.updateTable('party').set(change).where('id', '=', id).execute();
}

/** The tickets that a party is the requester of, seen or not; for keeping the search index true. */
export async function ticketsOfParty(db: Kysely<Schema>, party: string): Promise<{ id: string; number: number }[]> {
  return db.selectFrom('ticket').select(['id', 'number']).where('requester_party_id', '=', party).execute();
}
