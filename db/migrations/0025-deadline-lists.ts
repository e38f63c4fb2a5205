import type { Migration } from './migration.ts';

/** When and where the deadline lists are laid by themselves, and how the last attempt went; no folder: not at all. */
export const migration0025: Migration = {
  number: 25,
  name: 'deadline-lists',
  statements: [
    `create table deadline_list_plan (
      id integer primary key check (id = 1), at text not null, folder text, version integer not null, made_at text,
      failed_at text, problem text)`,
    `insert into deadline_list_plan (id, at, version) values (1, '06:30', 1)`,
  ],
};
