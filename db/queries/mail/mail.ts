import { sql } from 'kysely';
import type { Reading, Writing } from '../../connection/index.ts';
import { knownParty } from '../access/known-party.ts';
import type { Scope } from '../access/scope.ts';
import { visibleTicket } from '../access/visible-ticket.ts';

export type KnownMessage = { messageId: string; entry: string; ticket: string };

/**
 * Messages already taken in under these ids, as far as the scope sees their tickets. The ticket that had it first comes first, so
 * that a later copy elsewhere draws no answers away from it.
 */
export async function knownMessages(db: Reading, scope: Scope, messageIds: readonly string[]): Promise<KnownMessage[]> {
  if (messageIds.length === 0) return [];
  return db
    .selectFrom('mail_message as m')
    .innerJoin('ticket as t', 't.id', 'm.ticket_id')
    .select(['m.message_id as messageId', 'm.entry_id as entry', 'm.ticket_id as ticket'])
    .where('m.message_id', 'in', messageIds)
    .where(visibleTicket(scope))
    .orderBy('m.entry_id')
    .execute();
}

/** What was kept of a message: head, text, and the fingerprints of all its files, the original among them. */
export async function keptOfMessage(db: Reading, entry: string) {
  const row = await db
    .selectFrom('ticket_entry')
    .select(['body', 'mail'])
    .where('id', '=', entry)
    .executeTakeFirstOrThrow();
  const files = await db.selectFrom('attachment').select('sha256').where('entry_id', '=', entry).execute();
  return { body: row.body, mail: row.mail, files: files.map((file) => file.sha256) };
}

export async function insertMessage(tx: Writing, messageId: string, ticket: string, entry: string): Promise<void> {
  await tx
    .insertInto('mail_message')
    .values({ message_id: messageId, ticket_id: ticket, entry_id: entry })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** An active colleague with this address. */
export async function userByAddress(db: Reading, address: string): Promise<string | null> {
  const row = await db
    .selectFrom('user_account')
    .select('id')
    .where(sql<string>`lower(email)`, '=', address.toLowerCase())
    .where('active', '=', 1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whether any party has this address, known to the caller or not. */
export async function isPartyAddress(db: Reading, address: string): Promise<boolean> {
  const row = await db
    .selectFrom('party_email')
    .select('party_id')
    .where('address_key', '=', address.toLowerCase())
    .executeTakeFirst();
  return row !== undefined;
}

/** Parties with this address that the scope knows of: those that prefer it come first, then the oldest. */
export async function partiesByAddress(db: Reading, scope: Scope, address: string) {
  return db
    .selectFrom('party_email as e')
    .innerJoin('party as p', 'p.id', 'e.party_id')
    .select(['p.id', 'p.name'])
    .where('e.address_key', '=', address.toLowerCase())
    .where(knownParty(scope))
    .orderBy('e.position')
    .orderBy('p.id')
    .execute();
}

/** Parties that have this very name and no address; the oldest first. */
export async function partiesByName(db: Reading, scope: Scope, name: string) {
  return db
    .selectFrom('party as p')
    .select(['p.id', 'p.name'])
    .where('p.name', '=', name)
    .where('p.email', 'is', null)
    .where(knownParty(scope))
    .orderBy('p.id')
    .execute();
}
