import type { ContactRows } from '../../../db/queries/parties/contacts.ts';
import type { PartyTable } from '../../../db/schema/index.ts';
import { writeNameKeys } from '../../../shared/features/conflicts/names.ts';
import { matterNumberKey } from '../../../shared/features/matters/number.ts';
import { foldedParty } from '../../../shared/features/parties/folded.ts';
import type { PartyContent } from '../../../shared/features/parties/values.ts';

/** A party's content as its row keeps it. */
export function partyColumns(content: PartyContent) {
  const { name, kind, number, formerNames, emails, phones, language, note } = content;
  return {
    name,
    kind,
    number,
    number_key: matterNumberKey(number),
    former_names: JSON.stringify(formerNames),
    email: emails[0]?.address ?? null,
    phone: phones[0]?.number ?? '',
    language,
    note,
    folded: foldedParty(content),
    name_keys: writeNameKeys([name, ...formerNames]),
  } satisfies Partial<PartyTable>;
}

/** The rows beside it. */
export function partyContactRows(party: string, { emails, phones, addresses }: PartyContent): ContactRows {
  const at = { party_id: party };
  return {
    emails: emails.map(({ label, address }, position) => ({
      ...at,
      position,
      label,
      address,
      address_key: address.toLowerCase(),
    })),
    phones: phones.map(({ label, number }, position) => ({ ...at, position, label, number })),
    addresses: addresses.map(({ postalCode, ...rest }, position) => ({
      ...at,
      position,
      ...rest,
      postal_code: postalCode,
    })),
  };
}
