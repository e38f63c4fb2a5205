import type { Migration } from './migration.ts';

const options = "tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', columnsize = 0";

/**
 * Full-text search: a head for each ticket, its rowid the ticket's number, and a row for each of its texts (the description and what
 * people wrote), its rowid the ticket's number times 2^20 and counted on from there. So a note costs its own words alone, and the
 * order of rows is the order of tickets. The texts are folded before they come here (shared/features/search/fold.ts).
 * What people write waits in `search_waiting`, where a search looks too, and comes into the index in batches: a note of its own would
 * write a third of all its pages into the index alone.
 * `secure-delete` makes sure that deleted words leave the index. Merging is done between commands (`mergeIndex`), not within them.
 */
export const migration0002: Migration = {
  number: 2,
  name: 'sqlite-search',
  statements: [
    `create virtual table search_head using fts5 (number, title, people, files, ${options})`,
    `create virtual table search_text using fts5 (body, entry unindexed, ${options})`,
    `create table search_waiting (ticket integer not null, entry text not null, primary key (ticket, entry)) without rowid`,
    ...['search_head', 'search_text'].flatMap((table) => [
      `insert into ${table} (${table}, rank) values ('secure-delete', 1)`,
      `insert into ${table} (${table}, rank) values ('automerge', 0)`,
      `insert into ${table} (${table}, rank) values ('crisismerge', 64)`,
    ]),
  ],
};
