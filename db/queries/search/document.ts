import { type Kysely, sql } from 'kysely';
import { fold } from '../../../shared/features/search/fold.ts';
import type { Schema } from '../../schema/index.ts';
import { prepared, preparedWrite } from '../access/prepared.ts';
import { searchedOfParty } from '../parties/contacts.ts';

/** So many texts can belong to one ticket; their rowids follow the ticket's number times this. */
export const textsOfTicket = 2 ** 20;
/** Numbers that FTS5 must take for whole ones; a bound JavaScript number arrives as a real one. */
export const whole = (value: number) => BigInt(value) as unknown as number;

const headOf = prepared((db, v: { number: number }) =>
  db
    .selectFrom('ticket as t')
    .leftJoin('user_account as ru', 'ru.id', 't.requester_user_id')
    .leftJoin('party as rp', 'rp.id', 't.requester_party_id')
    .leftJoin('matter as mt', 'mt.id', 't.matter_id')
    .select([
      't.id',
      't.title',
      't.description',
      'ru.name as user_name',
      'rp.name as party_name',
      'rp.id as party_id',
      'mt.number as matter_number',
      'mt.title as matter_title',
    ])
    .where('t.number', '=', v.number),
);
const fileNames = prepared((db, v: { ticket: string }) =>
  db.selectFrom('attachment').select('name').where('ticket_id', '=', v.ticket),
);

const isWritten = (text: string | null): text is string => text !== null && text !== '';

/** What of a ticket's head is searched, as people wrote it. */
export async function searchableHead(db: Kysely<Schema>, number: number) {
  const [ticket] = await headOf(db, { number });
  if (!ticket) throw new Error('no such ticket');
  const files = await fileNames(db, { ticket: ticket.id });
  const party = ticket.party_id === null ? [] : await searchedOfParty(db, ticket.party_id);
  const people = [ticket.user_name, ticket.party_name, ...party];
  const matter = [ticket.matter_number, ticket.matter_title];
  return {
    title: ticket.title,
    description: ticket.description,
    people: people.filter(isWritten),
    matter: matter.filter(isWritten),
    files: files.map((file) => file.name),
  };
}

type Head = { number: string; title: string; people: string; files: string };
const indexedHead = prepared((db, v: { rowid: number }) =>
  db.selectFrom('search_head').select(['number', 'title', 'people', 'files']).where('rowid', '=', v.rowid),
);
const insertHead = preparedWrite((db, v: Head & { rowid: number }) =>
  db
    .insertInto('search_head')
    .values({ rowid: v.rowid, number: v.number, title: v.title, people: v.people, files: v.files }),
);
const updateHead = preparedWrite((db, v: Head & { rowid: number }) =>
  db
    .updateTable('search_head')
    .set({ number: v.number, title: v.title, people: v.people, files: v.files })
    .where('rowid', '=', v.rowid),
);

const indexedText = prepared((db, v: { rowid: number }) =>
  db.selectFrom('search_text').select('body').where('rowid', '=', v.rowid),
);
const insertText = preparedWrite((db, v: { rowid: number; body: string; entry: string }) =>
  db.insertInto('search_text').values({ rowid: v.rowid, body: v.body, entry: v.entry }),
);
const updateText = preparedWrite((db, v: { rowid: number; body: string }) =>
  db.updateTable('search_text').set({ body: v.body }).where('rowid', '=', v.rowid),
);
// The table in which FTS5 keeps the texts themselves; asking FTS5 for a rowid is ten times as slow.
const newestText = prepared((db, v: { from: number; until: number }) =>
  db
    .selectFrom('search_text_content')
    .select((eb) => eb.fn.max('id').as('rowid'))
    .where('id', '>=', v.from)
    .where('id', '<', v.until),
);

/** Brings the index up to date with a ticket's head and description, in the transaction that made or changed it. */
export async function indexTicket(tx: Kysely<Schema>, number: number): Promise<void> {
  const texts = await searchableHead(tx, number);
  const head: Head = {
    number: fold(`T-${number} ${number}`),
    title: fold(texts.title),
    // The matter has no column of its own: it is found by names, as people are.
    people: fold([...texts.people, ...texts.matter].join('\n')),
    files: fold(texts.files.join('\n')),
  };
  const rowid = whole(number);
  const [known] = await indexedHead(tx, { rowid });
  if (!known) await insertHead(tx, { rowid, ...head });
  else if (Object.keys(head).some((column) => known[column as keyof Head] !== head[column as keyof Head])) {
    await updateHead(tx, { rowid, ...head });
  }
  // The first place is the description's; entries come after it.
  const first = whole(number * textsOfTicket);
  const body = fold(texts.description);
  const [described] = await indexedText(tx, { rowid: first });
  if (!described && body !== '') await insertText(tx, { rowid: first, body, entry: '' });
  else if (described && described.body !== body) await updateText(tx, { rowid: first, body });
}

export type MailHead = { from: string; to: readonly string[]; cc: readonly string[]; subject: string };

/** What of an entry is searched, as it was written: its text, and of a mail the subject and the people. */
export function searchableEntry(body: string, mail: MailHead | null): string[] {
  const texts = mail ? [mail.subject, body, mail.from, ...mail.to, ...mail.cc] : [body];
  return texts.filter((text) => text !== '');
}

/** So many entries may wait for the index; the next one takes them all there. */
const mostWaiting = 64;
const insertWaiting = preparedWrite((db, v: Schema['search_waiting']) =>
  db.insertInto('search_waiting').values({ ticket: v.ticket, entry: v.entry }),
);
const countWaiting = prepared((db) =>
  db.selectFrom('search_waiting').select((eb) => eb.fn.countAll<number>().as('count')),
);
const waitingTexts = prepared((db) =>
  db
    .selectFrom('search_waiting as w')
    .innerJoin('ticket_entry as e', 'e.id', 'w.entry')
    .select(['w.ticket', 'w.entry', 'e.body', 'e.mail'])
    .orderBy('w.ticket')
    .orderBy('w.entry'),
);
const clearWaiting = preparedWrite((db) => db.deleteFrom('search_waiting'));

/** Makes a new entry's words known to searches, in the transaction that writes it. Entries are never changed. */
export async function indexEntry(
  tx: Kysely<Schema>,
  number: number,
  entry: { id: string; body: string; mail: MailHead | null },
): Promise<void> {
  if (searchableEntry(entry.body, entry.mail).length === 0) return;
  await insertWaiting(tx, { ticket: number, entry: entry.id });
  const [waiting] = await countWaiting(tx, {});
  if ((waiting?.count ?? 0) >= mostWaiting) await indexWaiting(tx);
}

export type WaitingText = { ticket: number; entry: string; written: string[]; folded: string };

/** What waits for the index, by ticket, as people wrote it and as the index would have it. */
export async function textsWaiting(db: Kysely<Schema>): Promise<WaitingText[]> {
  return (await waitingTexts(db, {})).map(({ ticket, entry, body, mail }) => {
    const written = searchableEntry(body, mail ? (JSON.parse(mail) as MailHead) : null);
    return { ticket, entry, written, folded: fold(written.join('\n')) };
  });
}

/** Takes what waits into the index. Says whether there was anything. */
export async function indexWaiting(tx: Kysely<Schema>): Promise<boolean> {
  const texts = await textsWaiting(tx);
  for (const { ticket, entry, folded } of texts) await indexText(tx, ticket, entry, folded);
  if (texts.length > 0) await clearWaiting(tx, {});
  return texts.length > 0;
}

/** Adds a folded text to the index; nothing else of the ticket is touched. */
export async function indexText(tx: Kysely<Schema>, number: number, entry: string, body: string): Promise<void> {
  const from = number * textsOfTicket;
  const [newest] = await newestText(tx, { from: whole(from), until: whole(from + textsOfTicket) });
  await insertText(tx, { rowid: whole((newest?.rowid ?? from) + 1), body, entry });
}

/**
 * Whether words that leave the index are wiped at once (they always are, but while made-up data is written: wiping takes most of
 * the time of a write).
 */
export async function wipeAtOnce(tx: Kysely<Schema>, wipe: boolean): Promise<void> {
  // A bound number would arrive as a real one, which FTS5 does not take.
  const value = sql.lit(wipe ? 1 : 0);
  await sql`insert into search_head (search_head, rank) values ('secure-delete', ${value})`.execute(tx);
  await sql`insert into search_text (search_text, rank) values ('secure-delete', ${value})`.execute(tx);
}

/** How many pages of the index one step of merging may write: a few milliseconds. */
const pagesAtOnce = 64;

/**
 * Takes what waits into the index, then merges a little of what is there in many small pieces, so that search stays quick. Says
 * whether there was anything to do.
 */
export async function mergeIndex(tx: Kysely<Schema>): Promise<boolean> {
  if (await indexWaiting(tx)) return true;
  const changes = async () => {
    const { rows } = await sql<{ done: number }>`select total_changes() as done`.execute(tx);
    return Number(rows[0]?.done);
  };
  const before = await changes();
  const pages = sql.lit(pagesAtOnce);
  await sql`insert into search_head (search_head, rank) values ('merge', ${pages})`.execute(tx);
  await sql`insert into search_text (search_text, rank) values ('merge', ${pages})`.execute(tx);
  // FTS5 counts one change for each of these statements itself.
  return (await changes()) - before > 3;
}
