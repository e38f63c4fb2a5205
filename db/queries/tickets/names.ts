import type { Kysely } from 'kysely';
import type { Language } from '../../../shared/contract/values.ts';
import type { Schema } from '../../schema/index.ts';
import { prepared } from '../access/prepared.ts';
import type { Scope } from '../access/scope.ts';

type Category = { names: Partial<Record<Language, string>>; confidentiality: string };
/** What many tickets share, by id. */
export type SharedNames = {
  readonly categories: ReadonlyMap<string | null, Category>;
  readonly teams: ReadonlyMap<string | null, string>;
  readonly people: ReadonlyMap<string | null, string>;
};

const allCategories = prepared((db) => db.selectFrom('category').select(['id', 'names', 'confidentiality']));
const allTeams = prepared((db) => db.selectFrom('team').select(['id', 'name']));
const allPeople = prepared((db) => db.selectFrom('user_account').select(['id', 'name']));

const kept = new WeakMap<Scope, SharedNames>();

/**
 * The names of categories, teams and people. They are kept with a scope: whatever writes one of these names raises the access version
 * in the same transaction, and that is the end of every scope.
 */
export async function sharedNames(db: Kysely<Schema>, scope: Scope): Promise<SharedNames> {
  const known = kept.get(scope);
  if (known) return known;
  const byId = (rows: readonly { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]));
  const categories = new Map(
    (await allCategories(db, {})).map(({ id, names, confidentiality }) => [
      id,
      { names: JSON.parse(names) as Category['names'], confidentiality },
    ]),
  );
  const names = { categories, teams: byId(await allTeams(db, {})), people: byId(await allPeople(db, {})) };
  kept.set(scope, names);
  return names;
}
