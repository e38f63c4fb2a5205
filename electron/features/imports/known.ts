import { namedParties, namedPeople, takenNumbers } from '../../../db/queries/imports/imports.ts';
import { nameKey } from '../../../shared/features/imports/cells.ts';
import { matterNumberKey } from '../../../shared/features/matters/number.ts';
import { fold } from '../../../shared/features/search/fold.ts';
import type { StepContext } from '../../core/dispatch/context.ts';

/** How a file names a party. */
export type Naming = { readonly name: string; readonly number: string; readonly email: string; readonly city: string };

type Named = { readonly id: string; readonly place: string; readonly numberKey: string; readonly isReached: boolean };

/** The parties that a file can mean: those the office has, and those that the file itself brings. */
export class Parties {
  readonly #byNumber = new Map<string, Set<string>>();
  readonly #byEmail = new Map<string, Set<string>>();
  readonly #byName = new Map<string, Named[]>();

  add(id: string, naming: { name: string; numberKey: string; emails: readonly string[]; city: string }): void {
    const { name, numberKey, emails, city } = naming;
    if (numberKey !== '') put(this.#byNumber, numberKey, id);
    for (const email of emails) put(this.#byEmail, email.toLowerCase(), id);
    const key = nameKey(name);
    const named = { id, place: nameKey(city), numberKey, isReached: emails.length > 0 };
    const same = this.#byName.get(key);
    if (same) same.push(named);
    else this.#byName.set(key, [named]);
  }

  /**
   * Whom a file means: by the number, else by an e-mail address, else by the name; of several of one name those in the same city. None,
   * one, or several that cannot be told apart.
   */
  find({ name, number, email, city }: Naming): readonly string[] {
    const numbered = number === '' ? undefined : this.#byNumber.get(matterNumberKey(number));
    if (numbered) return [...numbered];
    const reached = email === '' ? undefined : this.#byEmail.get(email.toLowerCase());
    const same = this.#byName.get(nameKey(name)) ?? [];
    if (reached) {
      const both = same.filter(({ id }) => reached.has(id)).map(({ id }) => id);
      return both.length > 0 ? both : [...reached];
    }
    const place = nameKey(city);
    // Whoever has another number or address may be somebody else of the same name.
    return same
      .filter((each) => number === '' || each.numberKey === '')
      .filter((each) => email === '' || !each.isReached)
      .filter((each) => place === '' || each.place === place)
      .map(({ id }) => id);
  }

  /** Whether a party that a file brings is there already: the same number, address, or name and city. */
  isThere({ name, number, emails, city }: { name: string; number: string; emails: readonly string[]; city: string }) {
    const numberKey = number === '' ? '' : matterNumberKey(number);
    if (numberKey !== '' && this.#byNumber.has(numberKey)) return true;
    if (emails.some((email) => this.#byEmail.has(email.toLowerCase()))) return true;
    const place = nameKey(city);
    // Two of one name and city with different numbers are two.
    return (this.#byName.get(nameKey(name)) ?? []).some(
      (each) => each.place === place && (numberKey === '' || each.numberKey === ''),
    );
  }
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}

export type Known = {
  readonly parties: Parties;
  /** Keys of numbers. */
  readonly numbers: Set<string>;
  /** Colleagues by name, login, address or initials; several of one key are none. */
  readonly people: ReadonlyMap<string, string | null>;
  readonly colleagueAddresses: ReadonlySet<string>;
};

/** What the office has, as far as an import is about it. */
export async function knownNow({ db, scope }: StepContext): Promise<Known> {
  const { parties: rows, emails } = await namedParties(db, scope);
  const byParty = Map.groupBy(emails, (row) => row.party_id);
  const parties = new Parties();
  for (const row of rows) {
    const addresses = (byParty.get(row.id) ?? []).map(({ address_key }) => address_key);
    parties.add(row.id, { name: row.name, numberKey: row.number_key, emails: addresses, city: row.city ?? '' });
  }
  const people = new Map<string, string | null>();
  const colleagues = await namedPeople(db);
  for (const { id, name, login, email } of colleagues) {
    const initials = name
      .split(/\s+/u)
      .map((word) => word.charAt(0))
      .join('');
    for (const key of new Set([name, login, email ?? '', initials].map((each) => fold(each.trim()))))
      if (key !== '') people.set(key, people.has(key) ? null : id);
  }
  return {
    parties,
    numbers: await takenNumbers(db),
    people,
    colleagueAddresses: new Set(colleagues.map(({ email }) => email?.toLowerCase() ?? '').filter(Boolean)),
  };
}
