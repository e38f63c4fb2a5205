import type { Migration } from './migration.ts';

/** The move of the office to another place, from its announcement until the new place is the office. */
export const migration0010: Migration = {
  number: 10,
  name: 'moving',
  statements: [
    `create table office_move (
      id integer primary key, move text not null, left_from text not null, target text not null, mode text not null,
      moved_by text not null references user_account (id), began_at text not null)`,
  ],
};
