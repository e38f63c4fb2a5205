import type { Migration } from './migration.ts';

/** The closing of the office, while there is one. */
export const migration0008: Migration = {
  number: 8,
  name: 'closing',
  statements: [
    `create table office_closing (
      id integer primary key, closed_by text not null references user_account (id), note text not null,
      announced_at text not null, read_only_at text not null, out_at text not null, ends_at text not null)`,
  ],
};
