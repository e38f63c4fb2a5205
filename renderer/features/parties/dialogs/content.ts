import type { Language } from '../../../../shared/contract/values.ts';
import { Email } from '../../../../shared/contract/values.ts';
import type { PartyAddress, PartyDetail, PartyKind } from '../../../../shared/features/parties/values.ts';

/** A way to reach someone, as it stands in the fields. */
export type Reach = { readonly label: string; readonly value: string };
/** A party as it stands in the fields. */
export type PartyFieldsContent = {
  readonly name: string;
  readonly kind: PartyKind | null;
  readonly number: string;
  /** One a line. */
  readonly formerNames: string;
  readonly emails: readonly Reach[];
  readonly phones: readonly Reach[];
  readonly addresses: readonly PartyAddress[];
  readonly language: Language | null;
  readonly note: string;
};
export type PartyFieldName = keyof PartyFieldsContent;

export const noAddress: PartyAddress = { label: '', street: '', postalCode: '', city: '', country: '' };
const noReach: Reach = { label: '', value: '' };

/** Nothing said yet; one line of each is offered. */
export const emptyParty: PartyFieldsContent = {
  name: '',
  kind: null,
  number: '',
  formerNames: '',
  emails: [noReach],
  phones: [noReach],
  addresses: [noAddress],
  language: null,
  note: '',
};

const orOne = <T>(list: readonly T[], none: T): readonly T[] => (list.length === 0 ? [none] : list);

/** A party as the fields show it. */
export function fieldsOf(party: PartyDetail): PartyFieldsContent {
  const { name, kind, number, language, note } = party;
  return {
    name,
    kind,
    number,
    formerNames: party.formerNames.join('\n'),
    emails: orOne(
      party.emails.map(({ label, address }) => ({ label, value: address })),
      noReach,
    ),
    phones: orOne(
      party.phones.map((phone) => ({ label: phone.label, value: phone.number })),
      noReach,
    ),
    addresses: orOne(party.addresses, noAddress),
    language,
    note,
  };
}

const isSaid = (address: PartyAddress) =>
  [address.street, address.postalCode, address.city, address.country].some((part) => part.trim() !== '');
const filled = (list: readonly Reach[]) =>
  list.map(({ label, value }) => ({ label, value: value.trim() })).filter(({ value }) => value !== '');

/** The fields as the party is kept; lines in which nothing stands are left out. */
export function contentOf(fields: PartyFieldsContent) {
  const { name, kind, number, language, note } = fields;
  return {
    name,
    kind,
    number,
    formerNames: fields.formerNames
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    emails: filled(fields.emails).map(({ label, value }) => ({ label, address: value })),
    phones: filled(fields.phones).map(({ label, value }) => ({ label, number: value })),
    addresses: fields.addresses.filter(isSaid),
    language,
    note,
  };
}

/** Which e-mail addresses are not whole. */
export function wrongEmails({ emails }: PartyFieldsContent): ReadonlySet<number> {
  const isWrong = ({ value }: Reach) => value.trim() !== '' && !Email.safeParse(value.trim()).success;
  return new Set(emails.flatMap((email, at) => (isWrong(email) ? [at] : [])));
}
