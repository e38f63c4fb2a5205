import type { Migration } from './migration.ts';

/**
 * Conflict checks, kept as they were made. Names are compared by keys that stand beside each party; parties of before have none yet, and
 * theirs are made while comparing until somebody changes them.
 */
export const migration0024: Migration = {
  number: 24,
  name: 'conflicts',
  statements: [
    'alter table party add column name_keys text',
    'create index party_name_keys on party (name_keys, id)',
    `create table conflict_check (
      id text primary key, matter_id text references matter (id), at text not null, by_id text references user_account (id),
      names text not null, hits text not null, total integer not null, hidden integer not null, compared integer not null,
      decision text not null, reason text not null) without rowid`,
    'create index conflict_check_matter on conflict_check (matter_id, id)',
    `create trigger conflict_check_no_update before update on conflict_check
      begin select raise(abort, 'conflict checks are kept as they were made'); end`,
    `create trigger conflict_check_no_delete before delete on conflict_check
      begin select raise(abort, 'conflict checks are kept as they were made'); end`,
  ],
};
