import type { Reading, Writing } from '../../connection/index.ts';
import type { PartyAddressTable, PartyEmailTable, PartyPhoneTable } from '../../schema/index.ts';
import { prepared, preparedWrite } from '../access/prepared.ts';

type Of = { party: string };
const emailsOf = prepared((db, v: Of) =>
  db.selectFrom('party_email').select(['label', 'address']).where('party_id', '=', v.party).orderBy('position'),
);
const phonesOf = prepared((db, v: Of) =>
  db.selectFrom('party_phone').select(['label', 'number']).where('party_id', '=', v.party).orderBy('position'),
);
const addressesOf = prepared((db, v: Of) =>
  db
    .selectFrom('party_address')
    .select(['label', 'street', 'postal_code', 'city', 'country'])
    .where('party_id', '=', v.party)
    .orderBy('position'),
);

/** How a party is reached, the preferred ways first. */
export async function contactsOfParty(db: Reading, party: string) {
  const [emails, phones] = [await emailsOf(db, { party }), await phonesOf(db, { party })];
  return { emails, phones, addresses: await addressesOf(db, { party }) };
}

/** The rows of a party's ways to be reached. */
export type ContactRows = {
  readonly emails: readonly PartyEmailTable[];
  readonly phones: readonly PartyPhoneTable[];
  readonly addresses: readonly PartyAddressTable[];
};

const insertEmail = preparedWrite((db, v: PartyEmailTable) =>
  db.insertInto('party_email').values({
    party_id: v.party_id,
    position: v.position,
    label: v.label,
    address: v.address,
    address_key: v.address_key,
  }),
);
const insertPhone = preparedWrite((db, v: PartyPhoneTable) =>
  db.insertInto('party_phone').values({ party_id: v.party_id, position: v.position, label: v.label, number: v.number }),
);
const insertAddress = preparedWrite((db, v: PartyAddressTable) =>
  db.insertInto('party_address').values({
    party_id: v.party_id,
    position: v.position,
    label: v.label,
    street: v.street,
    postal_code: v.postal_code,
    city: v.city,
    country: v.country,
  }),
);

/** Enters how a party is reached. */
export async function insertContacts(tx: Writing, { emails, phones, addresses }: ContactRows): Promise<void> {
  for (const each of emails) await insertEmail(tx, each);
  for (const each of phones) await insertPhone(tx, each);
  for (const each of addresses) await insertAddress(tx, each);
}

export async function deleteContacts(tx: Writing, party: string): Promise<void> {
  for (const table of ['party_email', 'party_phone', 'party_address'] as const)
    await tx.deleteFrom(table).where('party_id', '=', party).execute();
}

const searchedOf = prepared((db, v: Of) =>
  db
    .selectFrom('party_email')
    .select('address as word')
    .where('party_id', '=', v.party)
    .unionAll(db.selectFrom('party_phone').select('number as word').where('party_id', '=', v.party)),
);
const formerOf = prepared((db, v: Of) =>
  db.selectFrom('party').select(['former_names', 'number']).where('id', '=', v.party),
);

/** What else than the name a party is found by, as people wrote it. */
export async function searchedOfParty(db: Reading, party: string): Promise<string[]> {
  const [row] = await formerOf(db, { party });
  const words = (await searchedOf(db, { party })).map(({ word }) => word);
  return [...words, ...(JSON.parse(row?.former_names ?? '[]') as string[]), row?.number ?? ''];
}
