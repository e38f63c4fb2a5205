import type { Migration } from './migration.ts';

/**
 * Imports: what each entered, so that it can be taken back as a whole; what the columns of a heading held before; and the numbers that an
 * import had from the counter, which nothing else gets, also when it was taken back.
 */
export const migration0020: Migration = {
  number: 20,
  name: 'imports',
  statements: [
    `create table import_run (
      id text primary key, kind text not null, file_name text not null, at text not null, by_id text references user_account (id),
      matters integer not null, parties integer not null, known integer not null, undone_at text,
      undone_by text references user_account (id)) without rowid`,
    `create table import_heading (kind text not null, heading text not null, field text not null, primary key (kind, heading))
      without rowid`,
    `create table matter_number_given (
      number_key text primary key, number text not null, import_id text not null references import_run (id)) without rowid`,
    'alter table party add column import_id text references import_run (id)',
    'create index party_import on party (import_id) where import_id is not null',
    'alter table matter add column import_id text references import_run (id)',
    'create index matter_import on matter (import_id) where import_id is not null',
  ],
};
