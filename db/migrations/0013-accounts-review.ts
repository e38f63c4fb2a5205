import type { Migration } from './migration.ts';

/** What became of accounts and rights when the office went back to a backup, until an administrator has gone through it; JSON lists. */
export const migration0013: Migration = {
  number: 13,
  name: 'accounts-review',
  statements: [
    `create table accounts_review (
      at text primary key, backup_at text not null, readable text not null, acts text not null, ended text not null,
      back text not null)`,
  ],
};
