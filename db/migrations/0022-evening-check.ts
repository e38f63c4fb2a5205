import type { Migration } from './migration.ts';

/**
 * The evening check. `evening_check` is one row: who does it, since when, and on which days the office is closed. `closed_day` is what a
 * day's list was when it was closed: `entries` is a JSON list of deadlines as they stood then.
 */
export const migration0022: Migration = {
  number: 22,
  name: 'evening-check',
  statements: [
    `create table evening_check (
      id integer primary key, person_id text references user_account (id), deputy_id text references user_account (id),
      since text, closings text not null, version integer not null)`,
    `insert into evening_check values (1, null, null, null, '[]', 1)`,
    `create table closed_day (
      day text primary key, until text not null, at text not null, by_id text not null references user_account (id),
      late integer not null, remark text not null, entries text not null) without rowid`,
  ],
};
