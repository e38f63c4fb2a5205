import type { Migration } from './migration.ts';

/** What was done after the backup with which a damaged office was repaired, as far as the damaged file could still be read. */
export const migration0009: Migration = {
  number: 9,
  name: 'restored-losses',
  statements: [
    `create table repair (
      id text primary key, at text not null, backup_at text not null, aside text not null, readable text not null)`,
    `create table repair_loss (
      repair_id text not null references repair (id), id text not null, number integer, title text,
      category_id text, confidentiality text not null, team_id text, assignee_id text, requester_user_id text,
      is_new integer not null, changes text not null, primary key (repair_id, id))`,
  ],
};
