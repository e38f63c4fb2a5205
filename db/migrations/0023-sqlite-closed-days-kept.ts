import type { Migration } from './migration.ts';

const refuse = (act: string) =>
  `create trigger closed_day_no_${act} before ${act} on closed_day begin select raise(abort, 'a closed day stays as it is'); end`;

/** The database itself refuses to open a closed day again or to write it anew. */
export const migration0023: Migration = {
  number: 23,
  name: 'sqlite-closed-days-kept',
  statements: [refuse('update'), refuse('delete')],
};
