import type { Writing } from '../../connection/index.ts';
import type { MatterPartyTable, MatterTable, PartyTable } from '../../schema/index.ts';
import { preparedWrite } from '../access/prepared.ts';
import { insertMatter } from '../matters/matters.ts';
import { insertMatterParty } from '../matters/parties.ts';
import { type ContactRows, insertContacts } from '../parties/contacts.ts';
import { insertParty } from '../parties/parties.ts';

const given = preparedWrite((db, v: { number_key: string; number: string; import_id: string }) =>
  db.insertInto('matter_number_given').values({ number_key: v.number_key, number: v.number, import_id: v.import_id }),
);

/** Enters one party of an import. */
export async function insertImportedParty(tx: Writing, row: PartyTable, contacts: ContactRows): Promise<void> {
  await insertParty(tx, row);
  await insertContacts(tx, contacts);
}

/** Enters one matter of an import. `isCounted`: its number came from the counter. */
export async function insertImportedMatter(
  tx: Writing,
  row: MatterTable,
  places: readonly MatterPartyTable[],
  isCounted: boolean,
): Promise<void> {
  await insertMatter(tx, row);
  for (const each of places) await insertMatterParty(tx, each);
  if (isCounted) await given(tx, { number_key: row.number_key, number: row.number, import_id: row.import_id ?? '' });
}
