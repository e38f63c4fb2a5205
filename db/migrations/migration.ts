export type Migration = {
  readonly number: number;
  readonly name: string;
  /** Run in order, in one transaction. */
  readonly statements: readonly string[];
};
