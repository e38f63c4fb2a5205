import type { Migration } from './migration.ts';

/** Which desktop does the office's chores, and which runs of jobs were done. */
export const migration0005: Migration = {
  number: 5,
  name: 'chores',
  statements: [
    `create table lease (name text primary key, holder text, term integer not null, asked integer not null,
      beat integer not null)`,
    `insert into lease (name, holder, term, asked, beat) values ('chores', null, 0, 0, 0)`,
    `create table job_run (key text primary key, job text not null, at text not null, term integer not null,
      holder text not null)`,
    `create index job_run_job on job_run (job, at)`,
  ],
};
