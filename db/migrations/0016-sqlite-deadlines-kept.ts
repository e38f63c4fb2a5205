import type { Migration } from './migration.ts';

const refuse = (name: string, table: string, act: string) =>
  `create trigger ${name} before ${act} on ${table} begin select raise(abort, 'the deadline book keeps everything'); end`;

/** The database itself refuses to take a deadline out of the book, to give one another number, or to rewrite its history. */
export const migration0016: Migration = {
  number: 16,
  name: 'sqlite-deadlines-kept',
  statements: [
    refuse('deadline_no_delete', 'deadline', 'delete'),
    refuse('deadline_no_renumbering', 'deadline', 'update of number, id'),
    refuse('deadline_event_no_update', 'deadline_event', 'update'),
    refuse('deadline_event_no_delete', 'deadline_event', 'delete'),
  ],
};
