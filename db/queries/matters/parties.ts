import { sql } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';
import type { MatterPartyTable } from '../../schema/index.ts';
import { preparedWrite } from '../access/prepared.ts';

/** Who stands in these matters, with their names, in the order in which they were entered. */
export async function partiesOfMatters(db: Reading, matters: readonly string[]) {
  if (matters.length === 0) return [];
  return db
    .selectFrom('matter_party as mp')
    .innerJoin('party as p', 'p.id', 'mp.party_id')
    .select(['mp.matter_id', 'mp.party_id', 'mp.role', 'mp.side', 'mp.reference', 'mp.position'])
    .select(['p.name', 'p.email', 'p.phone'])
    .where('mp.matter_id', 'in', matters)
    .orderBy('mp.position')
    .orderBy('mp.party_id')
    .execute();
}
export type MatterPartyRow = Awaited<ReturnType<typeof partiesOfMatters>>[number];

/** Puts a party into a matter. */
export const insertMatterParty = preparedWrite((db, v: MatterPartyTable) =>
  db.insertInto('matter_party').values({
    matter_id: v.matter_id,
    party_id: v.party_id,
    role: v.role,
    side: v.side,
    reference: v.reference,
    position: v.position,
  }),
);

export async function updateMatterParty(
  tx: Writing,
  matter: string,
  party: string,
  change: Pick<MatterPartyTable, 'role' | 'side' | 'reference'>,
): Promise<void> {
  await tx
    .updateTable('matter_party')
    .set(change)
    .where('matter_id', '=', matter)
    .where('party_id', '=', party)
    .execute();
}

export async function deleteMatterParty(tx: Writing, matter: string, party: string): Promise<void> {
  await tx.deleteFrom('matter_party').where('matter_id', '=', matter).where('party_id', '=', party).execute();
}

/** The matters in which a party stands and as what; those that were opened last come first. */
export async function mattersOfParty(
  db: Reading,
  party: string,
  after: readonly [string, string] | null,
  limit: number,
) {
  let query = db
    .selectFrom('matter_party as mp')
    .innerJoin('matter as m', 'm.id', 'mp.matter_id')
    .select(['m.id', 'm.opened_on', 'm.number_key', 'mp.role', 'mp.side', 'mp.reference'])
    .where('mp.party_id', '=', party);
  if (after) query = query.where(sql<boolean>`(m.opened_on, m.number_key) < (${after[0]}, ${after[1]})`);
  return query.orderBy('m.opened_on', 'desc').orderBy('m.number_key', 'desc').limit(limit).execute();
}
