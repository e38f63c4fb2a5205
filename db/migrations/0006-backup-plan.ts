import type { Migration } from './migration.ts';

/** When backups are made by themselves, where to, which are kept, and how each place stands. */
export const migration0006: Migration = {
  number: 6,
  name: 'backup-plan',
  statements: [
    `create table backup_plan (
      id integer primary key, at text not null, second text, daily integer not null, weekly integer not null,
      monthly integer not null, version integer not null)`,
    `insert into backup_plan (id, at, second, daily, weekly, monthly, version) values (1, '20:00', null, 7, 5, 12, 1)`,
    `create table backup_place (
      place text primary key, counted_from text not null, made_at text, bytes integer not null, files integer not null,
      missing integer not null, failed_at text, problem text)`,
  ],
};
