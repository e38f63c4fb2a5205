import type { Migration } from './migration.ts';

/** New tickets by whom they were given to: an inbox finds them without walking through all that a person has. */
export const migration0012: Migration = {
  number: 12,
  name: 'new-tickets',
  statements: [`create index ticket_new on ticket (assignee_id, is_open, updated_at) where status = 'new'`],
};
