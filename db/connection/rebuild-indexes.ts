import { rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { connect, isDamage, sqliteCode } from './connect.ts';
import { rebuildSearch, takeEmptyRoot } from './rebuild-search.ts';
import { syncPath } from './sync.ts';

type Index = { name: string; tbl_name: string; sql: string | null };
type Rebuilding = { file: string; key: Uint8Array; into: string; nativeBinding: string | undefined };

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
/** The rows that an index has entries for: all of its table's, or those of its `where`. */
const rowsOf = ({ sql }: Index) => /\swhere\s[\s\S]+$/iu.exec(sql ?? '')?.[0] ?? '';
const endless = 100_000_000;

/**
 * Makes the indexes anew from the tables in a copy of a damaged database that nobody else has open (`file`, which is of no use
 * afterwards), and writes what comes of it into a new file. Answers whether nothing but indexes was wrong; otherwise there is no new
 * file. Wrong means unreadable or without entries that belong there: where an entry says something else than its row, it could as
 * well be the row that is old. Full-text indexes are made anew besides. Blocks; for a thread of its own.
 */
export function rebuildIndexes({ file, key, into, nativeBinding }: Rebuilding): boolean {
  const raw = opened({ file, key, nativeBinding });
  if (!raw) return false;
  try {
    raw.unsafeMode(true);
    const indexes = raw
      .prepare("select name, tbl_name, sql from sqlite_schema where type = 'index' and rootpage > 0")
      .all() as Index[];
    for (const index of indexes) if (!isReadable(raw, index)) startEmpty(raw, index);
    rebuildSearch(raw);
    if (!onlyLacks(raw, indexes)) return false;
    raw.exec('reindex');
    if (problemsOf(raw).length > 0) return false;
    // Leaves out the pages that belong to nothing any more.
    raw.prepare('vacuum into ?').run(into);
    syncPath(into, 'r+');
    if (hasAll(raw, into)) return true;
    rmSync(into);
    return false;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    raw.close();
  }
}

/** null for what is no database, or not with this key: SQLite has many ways of saying so. */
function opened(options: Omit<Rebuilding, 'into'>): Database.Database | null {
  try {
    return connect(options, false);
  } catch (error) {
    if (sqliteCode(error) === 'SQLITE_FULL') throw error;
    return null;
  }
}

function isReadable(raw: Database.Database, index: Index): boolean {
  try {
    entriesOf(raw, index);
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** How many entries an index has. SQLite counts by whichever index is smallest, but adds up by the one it is told. */
function entriesOf(raw: Database.Database, index: Index): number {
  const from = `${quoted(index.tbl_name)} indexed by ${quoted(index.name)}`;
  return Number(
    raw
      .prepare(`select sum(1) from ${from} ${rowsOf(index)}`)
      .pluck()
      .get(),
  );
}

/** Fills an index anew, in another place. */
function startEmpty(raw: Database.Database, { name, tbl_name }: Index): void {
  const [column] = raw.prepare('select name from pragma_table_info(?)').pluck().all(tbl_name) as string[];
  raw.exec(`create index griffel_empty on ${quoted(tbl_name)} (${quoted(column ?? '')}) where 0`);
  takeEmptyRoot(raw, name);
  raw.exec(`reindex ${quoted(name)}`);
}

/** Whether all that SQLite finds wrong are entries that indexes lack: as many as their tables have rows too many. */
function onlyLacks(raw: Database.Database, indexes: readonly Index[]): boolean {
  const lacking = new Map<string, number>();
  for (const problem of problemsOf(raw)) {
    const { missing, counted } =
      /^(?:row \d+ missing from index (?<missing>.+)|wrong # of entries in index (?<counted>.+))$/u.exec(problem)
        ?.groups ?? {};
    const name = missing ?? counted;
    if (name === undefined) return false;
    lacking.set(name, (lacking.get(name) ?? 0) + (missing === undefined ? 0 : 1));
  }
  return [...lacking].every(([name, lack]) => {
    const index = indexes.find((each) => each.name === name);
    if (!index) return false;
    const rows = raw
      .prepare(`select count(*) from ${quoted(index.tbl_name)} not indexed ${rowsOf(index)}`)
      .pluck()
      .get();
    return Number(rows) - entriesOf(raw, index) === lack;
  });
}

/** Whether a copy has every table, index and trigger. */
function hasAll(raw: Database.Database, into: string): boolean {
  raw.prepare('attach ? as copy').run(into);
  try {
    const missing = 'select type, name, sql from sqlite_schema except select type, name, sql from copy.sqlite_schema';
    return raw.prepare(missing).all().length === 0;
  } finally {
    raw.exec('detach copy');
  }
}

/** What was found wrong, but pages that nothing belongs to. */
function problemsOf(raw: Database.Database): string[] {
  const found = raw.pragma(`integrity_check(${endless})`) as { integrity_check: string }[];
  return found
    .flatMap((row) => row.integrity_check.split('\n'))
    .filter((line) => line !== 'ok' && !/^Page \d+: never used$/u.test(line) && line !== '*** in database main ***');
}
