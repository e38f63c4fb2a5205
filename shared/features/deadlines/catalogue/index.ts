import { germany } from './germany.ts';
import type { Entry } from './model.ts';
import { denmark, europe, netherlands } from './others.ts';

export { events } from './model.ts';

const all = [...germany, ...netherlands, ...denmark, ...europe] as const;
/** The name of an entry, which is also the key of its words. */
export type EntryId = (typeof all)[number]['id'];

/** The typical periods, each by the law of its day. */
export const catalogue: readonly (Entry & { readonly id: EntryId })[] = all;
