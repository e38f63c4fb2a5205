import type { Migration } from './migration.ts';

/** Which reminders of deadlines were given: each stage of each day once. `told` is a JSON list of people. */
export const migration0021: Migration = {
  number: 21,
  name: 'reminders',
  statements: [
    `create table deadline_reminder (
      deadline_id text not null references deadline (id), stage text not null, day text not null, at text not null,
      told text not null, acknowledged_by text references user_account (id), acknowledged_at text,
      primary key (deadline_id, stage, day)) without rowid`,
    `create index deadline_reminder_open on deadline_reminder (deadline_id) where acknowledged_at is null`,
    `alter table notification add column deadline_id text references deadline (id)`,
  ],
};
