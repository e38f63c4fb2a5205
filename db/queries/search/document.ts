import { type Kysely, sql } from 'kysely';
import { fold } from '../../../shared/features/search/fold.ts';
import type { Schema } from '../../schema/index.ts';

/** What of one ticket is searched, in the columns of the index. */
export async function searchableTexts(db: Kysely<Schema>, number: number) {
  const ticket = await db
    .selectFrom('ticket as t')
    .leftJoin('user_account as ru', 'ru.id', 't.requester_user_id')
    .leftJoin('party as rp', 'rp.id', 't.requester_party_id')
    .select([
      't.id',
      't.title',
      't.description',
      'ru.name as user_name',
      'rp.name as party_name',
      'rp.email as party_email',
      'rp.phone as party_phone',
    ])
    .where('t.number', '=', number)
    .executeTakeFirstOrThrow();
  const entries = await db
    .selectFrom('ticket_entry')
    .select(['body', 'mail'])
    .where('ticket_id', '=', ticket.id)
    .where((eb) => eb.or([eb('body', '!=', ''), eb('mail', 'is not', null)]))
    .orderBy('at')
    .orderBy('id')
    .execute();
  const files = await db.selectFrom('attachment').select('name').where('ticket_id', '=', ticket.id).execute();
  const mails = entries.flatMap((entry) => (entry.mail ? [JSON.parse(entry.mail) as MailHead] : []));
  return {
    number: `T-${number} ${number}`,
    title: ticket.title,
    people: [
      ticket.user_name,
      ticket.party_name,
      ticket.party_email,
      ticket.party_phone,
      ...mails.flatMap((mail) => [mail.from, ...mail.to, ...mail.cc]),
    ].filter((text) => text),
    files: files.map((file) => file.name),
    body: [ticket.description, ...entries.map((entry) => entry.body)].filter((text) => text),
  };
}
type MailHead = { from: string; to: string[]; cc: string[] };

/** Brings the index up to date with a ticket, in the transaction that changed it. */
export async function indexTicket(tx: Kysely<Schema>, number: number): Promise<void> {
  const texts = await searchableTexts(tx, number);
  const row = {
    number: fold(texts.number),
    title: fold(texts.title),
    people: fold(texts.people.join('\n')),
    files: fold(texts.files.join('\n')),
    body: fold(texts.body.join('\n')),
  };
  const updated = await tx.updateTable('search_document').set(row).where('rowid', '=', number).executeTakeFirst();
  if (Number(updated.numUpdatedRows) === 0) {
    await sql`insert into search_document (rowid, number, title, people, files, body)
      values (${number}, ${row.number}, ${row.title}, ${row.people}, ${row.files}, ${row.body})`.execute(tx);
  }
}

/**
 * Whether words that leave the index are wiped at once (they always are, but while made-up data is written: wiping takes most of
 * the time of a write).
 */
export async function wipeAtOnce(tx: Kysely<Schema>, wipe: boolean): Promise<void> {
  // A bound number would arrive as a real one, which FTS5 does not take.
  const value = sql.lit(wipe ? 1 : 0);
  await sql`insert into search_document (search_document, rank) values ('secure-delete', ${value})`.execute(tx);
}
