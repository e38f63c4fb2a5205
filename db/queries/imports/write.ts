import type { Writing } from '../../connection/index.ts';
import type {
  MatterPartyTable,
  MatterTable,
  PartyAddressTable,
  PartyEmailTable,
  PartyPhoneTable,
  PartyTable,
} from '../../schema/index.ts';
import { preparedWrite } from '../access/prepared.ts';
import type { ContactRows } from '../parties/contacts.ts';

// Built once: an import runs them a hundred thousand times.
const party = preparedWrite((db, v: PartyTable) =>
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
const email = preparedWrite((db, v: PartyEmailTable) =>
  db.insertInto('party_email').values({
    party_id: v.party_id,
    position: v.position,
    label: v.label,
    address: v.address,
    address_key: v.address_key,
  }),
);
const phone = preparedWrite((db, v: PartyPhoneTable) =>
  db.insertInto('party_phone').values({ party_id: v.party_id, position: v.position, label: v.label, number: v.number }),
);
const address = preparedWrite((db, v: PartyAddressTable) =>
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
const matter = preparedWrite((db, v: MatterTable) =>
  db.insertInto('matter').values({
    id: v.id,
    number: v.number,
    number_key: v.number_key,
    title: v.title,
    title_key: v.title_key,
    kind: v.kind,
    description: v.description,
    status: v.status,
    lawyer_id: v.lawyer_id,
    secretary_id: v.secretary_id,
    opened_on: v.opened_on,
    closed_on: v.closed_on,
    folded: v.folded,
    import_id: v.import_id,
    created_by: v.created_by,
    created_at: v.created_at,
    updated_at: v.updated_at,
    updated_by: v.updated_by,
    version: v.version,
  }),
);
const place = preparedWrite((db, v: MatterPartyTable) =>
  db.insertInto('matter_party').values({
    matter_id: v.matter_id,
    party_id: v.party_id,
    role: v.role,
    side: v.side,
    reference: v.reference,
    position: v.position,
  }),
);
const given = preparedWrite((db, v: { number_key: string; number: string; import_id: string }) =>
  db.insertInto('matter_number_given').values({ number_key: v.number_key, number: v.number, import_id: v.import_id }),
);

/** Enters one party of an import. */
export async function insertImportedParty(tx: Writing, row: PartyTable, contacts: ContactRows): Promise<void> {
  await party(tx, row);
  for (const each of contacts.emails) await email(tx, each);
  for (const each of contacts.phones) await phone(tx, each);
  for (const each of contacts.addresses) await address(tx, each);
}

/** Enters one matter of an import. `isCounted`: its number came from the counter. */
export async function insertImportedMatter(
  tx: Writing,
  row: MatterTable,
  places: readonly MatterPartyTable[],
  isCounted: boolean,
): Promise<void> {
  await matter(tx, row);
  for (const each of places) await place(tx, each);
  if (isCounted) await given(tx, { number_key: row.number_key, number: row.number, import_id: row.import_id ?? '' });
}
