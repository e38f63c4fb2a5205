declare const madeByAccess: unique symbol;

/**
 * What one person may see. Only electron/core/access makes it (`scopeOf`); queries over tickets demand it, so that none can be
 * written that forgets it.
 */
export type Scope = {
  readonly [madeByAccess]: true;
  readonly userId: string;
  /** False for someone who may not read tickets at all. */
  readonly reads: boolean;
  /** Matters are open to everyone who may read them. */
  readonly readsMatters: boolean;
  readonly teamIds: readonly string[];
  /** Categories whose tickets the ticket's team sees, and those that only persons concerned see. All others are open to the office. */
  readonly teamCategoryIds: readonly string[];
  readonly concernedCategoryIds: readonly string[];
};
