import type { Migration } from './migration.ts';

/** Who is away when, and who stands in. No reason: that somebody is ill is nobody's business here. */
export const migration0026: Migration = {
  number: 26,
  name: 'absences',
  statements: [
    `create table absence (
      person_id text not null references user_account (id), from_day text not null, until_day text not null,
      deputy_id text not null references user_account (id), entered_by text not null references user_account (id),
      entered_at text not null, primary key (person_id, from_day)) without rowid`,
    `create index absence_until on absence (until_day)`,
  ],
};
