import type { Migration } from './migration.ts';

/** Which of the office's files the newest check of all of them found missing or damaged. */
export const migration0011: Migration = {
  number: 11,
  name: 'file-problems',
  statements: [
    `create table file_problem (attachment_id text primary key references attachment (id), problem text not null)`,
  ],
};
