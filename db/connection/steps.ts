import type { Kysely } from 'kysely';
import type { Schema } from '../schema/index.ts';

/** Long work reads by this: the statements of one call share a snapshot. */
export type Step = <T>(work: (db: Kysely<Schema>) => Promise<T>) => Promise<T>;

/** How long work reads. Where `areOne`, all its steps share one snapshot; otherwise colleagues may write between two of them. */
export type Steps = { readonly step: Step; readonly areOne: boolean };

/** Steps on a snapshot that is there already. */
export function stepsOn(db: Kysely<Schema>): Steps {
  return { step: (work) => work(db), areOne: true };
}
