import { kindOf, languageOf } from '../../../shared/features/imports/cells.ts';
import type { ImportField } from '../../../shared/features/imports/fields.ts';
import { matterNumberKey } from '../../../shared/features/matters/number.ts';
import { PartyContent } from '../../../shared/features/parties/values.ts';
import { newId } from '../../core/ids.ts';
import type { Known } from './known.ts';
import { type Problems, problemOf } from './problems.ts';

export type PlannedParty = { readonly id: string; readonly content: PartyContent };
export type Cells = (field: ImportField) => string;

/** The column that a part of a party came from. */
function fieldAt(path: readonly PropertyKey[]): ImportField {
  const [part, at, inner] = path.map(String);
  if (part === 'emails') return at === '1' ? 'email2' : 'email';
  if (part === 'phones') return at === '1' ? 'phone2' : 'phone';
  if (part === 'addresses') return (inner ?? 'street') as ImportField;
  return (part ?? 'name') as ImportField;
}

/** Several that stand in one cell, apart by semicolons or lines. */
export const several = (text: string) => text.split(/[;\n|]/u).map((each) => each.trim());

/** A row of a file of parties as a party; null when something is wrong with it. */
export function partyOf(row: number, cell: Cells, problems: Problems): PartyContent | null {
  const before = problems.count;
  const word = <T>(
    field: ImportField,
    read: (text: string) => T | null,
    problem: 'unknown_kind' | 'unknown_language',
  ) => {
    const text = cell(field);
    const meant = text === '' ? null : read(text);
    if (text !== '' && meant === null) problems.add(row, field, problem, text);
    return meant;
  };
  const lines = {
    email: [cell('email'), ...several(cell('email2'))],
    phone: [cell('phone'), ...several(cell('phone2'))],
  };
  const address = {
    street: cell('street'),
    postalCode: cell('postalCode'),
    city: cell('city'),
    country: cell('country'),
  };
  const filled = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];
  const parsed = PartyContent.safeParse({
    name: [cell('firstName'), cell('name')].filter((part) => part !== '').join(' '),
    kind: word('kind', kindOf, 'unknown_kind'),
    number: cell('number'),
    formerNames: filled(several(cell('formerNames'))),
    emails: filled(lines.email).map((each) => ({ address: each })),
    phones: filled(lines.phone).map((each) => ({ number: each })),
    addresses: Object.values(address).some((part) => part !== '') ? [address] : [],
    language: word('language', languageOf, 'unknown_language'),
    note: cell('note'),
  });
  if (parsed.success) return problems.count === before ? parsed.data : null;
  for (const issue of parsed.error.issues) {
    const field = fieldAt(issue.path);
    problems.add(row, field, problemOf(issue, cell(field)), cell(field));
  }
  return null;
}

/** Takes a party into the plan. */
export function planParty(content: PartyContent, known: Known, now: string, into: PlannedParty[]): string {
  const id = newId(now);
  known.parties.add(id, {
    name: content.name,
    numberKey: matterNumberKey(content.number),
    emails: content.emails.map(({ address }) => address),
    city: content.addresses[0]?.city ?? '',
  });
  into.push({ id, content });
  return id;
}

/** Whether a colleague has one of the addresses; then mail of theirs would be taken for a client's. */
export function tellColleague(row: number, { emails }: PartyContent, known: Known, problems: Problems): boolean {
  const taken = emails.find(({ address }) => known.colleagueAddresses.has(address.toLowerCase()));
  if (taken) problems.add(row, 'email', 'address_of_colleague', taken.address);
  return taken !== undefined;
}
