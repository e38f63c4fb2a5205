import type { startingCategories } from '../../../../shared/features/categories/starting-set.ts';

export type Kind = keyof typeof startingCategories;
/** `{slots}` are filled by `fill` in ../words.ts. */
export type Piece = { readonly title: string; readonly text: string };

/** What made-up work in one language is put together from. */
export type DemoTexts = {
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** The trade and the legal form around a family name. */
  readonly firms: readonly string[];
  readonly streets: readonly string[];
  readonly cities: readonly string[];
  readonly courts: readonly string[];
  readonly caseNumbers: readonly string[];
  readonly devices: readonly string[];
  readonly goods: readonly string[];
  readonly phone: string;
  readonly kinds: { readonly [kind in Kind]: readonly Piece[] };
  readonly notes: readonly string[];
  readonly fromClient: readonly string[];
  readonly toClient: readonly string[];
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  readonly handOvers: readonly string[];
};
