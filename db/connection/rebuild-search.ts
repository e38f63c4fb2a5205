import type Database from 'better-sqlite3';
import { isDamage } from './connect.ts';

/** The parts of a full-text index that are made of its texts, as FTS5 makes them; the texts themselves are in another. */
const parts = {
  data: '(id integer primary key, block blob)',
  idx: '(segid, term, pgno, primary key (segid, term)) without rowid',
} as const;

/**
 * Makes full-text indexes anew that cannot be read or say something else than the texts beside them. These hold nothing but what tickets
 * say too, so nobody's work depends on which of both is right. Throws where the texts cannot be read.
 */
export function rebuildSearch(raw: Database.Database): void {
  const found = raw
    .prepare("select name from sqlite_schema where type = 'table' and sql like 'create virtual table %using fts5%'")
    .pluck()
    .all() as string[];
  for (const name of found) {
    if (isSound(raw, name)) continue;
    for (const [part, columns] of Object.entries(parts)) {
      raw.exec(`create table griffel_empty ${columns}`);
      takeEmptyRoot(raw, `${name}_${part}`);
    }
    raw.exec(`insert into ${name} (${name}) values ('rebuild')`);
  }
}

/** Compares a full-text index with its texts. */
function isSound(raw: Database.Database, name: string): boolean {
  try {
    raw.exec(`insert into ${name} (${name}) values ('integrity-check')`);
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** Gives a table or an index the root of `griffel_empty`, which is gone then; emptying the one it has would mean reading it. */
export function takeEmptyRoot(raw: Database.Database, name: string): void {
  const place = raw.prepare("select rootpage from sqlite_schema where name = 'griffel_empty'").pluck().get();
  raw.pragma('writable_schema = on');
  raw.prepare('update sqlite_schema set rootpage = ? where name = ?').run(place, name);
  raw.exec("delete from sqlite_schema where name = 'griffel_empty'");
  raw.pragma('writable_schema = reset');
}
