import {
  comparedParties,
  knownParties,
  peopleOfParties,
  placesOfParties,
} from '../../../db/queries/conflicts/conflicts.ts';
import type { PartyId, UserId } from '../../../shared/contract/ids.ts';
import { type NameKey, nameKey, readNameKeys } from '../../../shared/features/conflicts/names.ts';
import {
  type ConflictHit,
  type ConflictName,
  type ConflictResult,
  type Likeness,
  likenesses,
  mostHits,
} from '../../../shared/features/conflicts/operations.ts';
import type { QueryContext } from '../../core/dispatch/context.ts';
import { NameMatcher } from './match.ts';

type Sight = Pick<QueryContext, 'db' | 'scope'>;
/** `at`: 0 is the present name, the others are former ones. */
type Found = { name: ConflictName; party: string; at: number; likeness: Likeness };

const mostAsked = 5;
const oldNames = (json: string) => JSON.parse(json) as string[];

async function find(db: Sight['db'], names: readonly ConflictName[]): Promise<{ found: Found[]; compared: number }> {
  const matchers = names.map((name) => ({ name, matcher: new NameMatcher(nameKey(name.name)) }));
  const found: Found[] = [];
  const compare = (party: string, keys: readonly NameKey[]) => {
    for (const { name, matcher } of matchers) {
      const fits = keys
        .map((key, at) => ({ at, likeness: matcher.compare(key) }))
        .filter((fit): fit is { at: number; likeness: Likeness } => fit.likeness !== null)
        .sort((one, other) => likenesses.indexOf(one.likeness) - likenesses.indexOf(other.likeness));
      if (fits[0]) found.push({ name, party, ...fits[0] });
    }
  };
  const { keyed, unkeyed } = await comparedParties(db);
  for (const { id, name_keys } of keyed) compare(id, readNameKeys(name_keys ?? ''));
  for (const { id, name, former_names } of unkeyed) compare(id, [name, ...oldNames(former_names)].map(nameKey));
  return { found, compared: keyed.length + unkeyed.length };
}

const opposite = { ours: 'theirs', theirs: 'ours', neutral: null } as const;

/** The gravest first: who stood on the other side, then the most alike, then who stands in a matter at all. */
const gravity = ({ opposed, likeness, matters }: ConflictHit) =>
  (opposed ? 0 : 100) + likenesses.indexOf(likeness) * 10 + (matters.length > 0 ? 0 : 1);

/**
 * Compares names with all parties. Where it is done for a matter, that matter itself is no conflict, and neither is someone who stands
 * there alone.
 */
export async function compareNames(
  { db, scope }: Sight,
  names: readonly ConflictName[],
  matter: string | null,
): Promise<ConflictResult> {
  const { found, compared } = await find(db, names);
  const ids = [...new Set(found.map(({ party }) => party))];
  const known = new Map((await knownParties(db, scope, ids)).map((row) => [row.id, row]));
  const places = Map.groupBy(await placesOfParties(db, ids), (row) => row.party_id);
  const hits: ConflictHit[] = [];
  for (const { name, party, at, likeness } of found) {
    const row = known.get(party);
    if (!row) continue;
    const all = places.get(party) ?? [];
    const elsewhere = all.filter(({ id }) => id !== matter);
    if (elsewhere.length === 0 && all.length > 0) continue;
    const against = name.side === null ? null : opposite[name.side];
    hits.push({
      asked: name.name,
      party: { id: row.id as PartyId, name: row.name },
      formerName: at === 0 ? null : (oldNames(row.former_names)[at - 1] ?? null),
      likeness,
      opposed: against !== null && elsewhere.some(({ side }) => side === against),
      // The database holds only values that the contract's schemas let in.
      matters: elsewhere.map(({ party_id: _, ...place }) => place) as ConflictHit['matters'],
    });
  }
  const hidden = ids.filter((id) => !known.has(id));
  const ask = hidden.length === 0 ? [] : await peopleOfParties(db, hidden, mostAsked);
  return {
    hits: hits.sort((one, other) => gravity(one) - gravity(other)).slice(0, mostHits),
    total: hits.length,
    hidden: { count: hidden.length, ask: ask.map(({ id, name }) => ({ id: id as UserId, name })) },
    compared,
  };
}
