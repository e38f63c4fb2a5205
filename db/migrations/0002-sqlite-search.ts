import type { Migration } from './migration.ts';

/**
 * Full-text search: one document a ticket, its rowid the ticket's number, so that "newest first" needs no sort. The texts are folded
 * before they come here (shared/features/search/fold.ts). `secure-delete` makes sure that deleted words leave the index.
 */
export const migration0002: Migration = {
  number: 2,
  name: 'sqlite-search',
  statements: [
    `create virtual table search_document using fts5 (
      number, title, people, files, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')`,
    `insert into search_document (search_document, rank) values ('secure-delete', 1)`,
  ],
};
