import type { Migration } from './migration.ts';

/** What a repair lost, also of the deadline book. */
export const migration0019: Migration = {
  number: 19,
  name: 'lost-deadlines',
  statements: [
    `alter table repair_loss add column kind text not null default 'ticket'`,
    'alter table repair_loss add column end_day text',
    'alter table repair_loss add column strict integer not null default 0',
  ],
};
