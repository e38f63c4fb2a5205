import type { Kysely } from 'kysely';
import type { Schema } from '../../schema/index.ts';
import { prepared } from '../access/prepared.ts';
import { type MailHead, searchableEntry, textsOfTicket, textsWaiting, whole } from './document.ts';

const page = 100;
const folded = prepared((db, v: { from: number; below: number }) =>
  db
    .selectFrom('search_text')
    .select(['rowid', 'body', 'entry'])
    .where('rowid', '>=', v.from)
    .where('rowid', '<', v.below)
    .orderBy('rowid')
    .limit(page),
);
const entry = prepared((db, v: { id: string }) =>
  db.selectFrom('ticket_entry').select(['body', 'mail']).where('id', '=', v.id),
);
const description = prepared((db, v: { number: number }) =>
  db.selectFrom('ticket').select('description').where('number', '=', v.number),
);

/** The first text of a ticket whose folded form is as wanted, as people wrote it, in its parts; empty when there is none. */
export async function firstText(
  db: Kysely<Schema>,
  number: number,
  wanted: (folded: string) => boolean,
): Promise<string[]> {
  let from = number * textsOfTicket;
  for (;;) {
    const rows = await folded(db, { from: whole(from), below: whole((number + 1) * textsOfTicket) });
    const found = rows.find((row) => wanted(row.body));
    if (found && found.entry === '') return (await description(db, { number })).map((row) => row.description);
    if (found) {
      const [written] = await entry(db, { id: found.entry });
      const mail = written?.mail ? (JSON.parse(written.mail) as MailHead) : null;
      return written ? searchableEntry(written.body, mail) : [];
    }
    const last = rows.at(-1);
    if (!last || rows.length < page) break;
    from = last.rowid + 1;
  }
  const waiting = (await textsWaiting(db)).find((text) => text.ticket === number && wanted(text.folded));
  return waiting?.written ?? [];
}
