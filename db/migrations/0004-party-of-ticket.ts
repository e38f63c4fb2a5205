import type { Migration } from './migration.ts';

/** Whether a party was entered together with a ticket: then it is known with tickets alone, also when none has it any more. */
export const migration0004: Migration = {
  number: 4,
  name: 'party-of-ticket',
  statements: ['alter table party add column of_ticket integer not null default 0'],
};
