import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrations } from '../../../db/migrations/index.ts';
import { databaseKeyOf, pastTheProgram } from '../../support/database.ts';

export function openRaw(file: string, key: string): Database.Database {
  const raw = new Database(file);
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  raw.pragma(`key = "x'${key}'"`);
  return raw;
}

const texts = (raw: Database.Database, sql: string, ...of: string[]) =>
  raw
    .prepare(sql)
    .pluck()
    .all(...of) as string[];
const columnsOf = (raw: Database.Database, table: string) =>
  texts(raw, 'select name from pragma_table_info(?) order by cid', table);

/** The tables that the program writes to; those that the search index keeps for itself come with it. */
function tablesOf(raw: Database.Database): string[] {
  const names = texts(
    raw,
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
  );
  return names.filter((name) => !/^search_(?:head|text)_/u.test(name));
}

/** Every table's rows, as far as both an older and the newest schema know them. */
export function rowsOf(
  raw: Database.Database,
  like: { table: string; columns: string[] }[],
): Record<string, unknown[]> {
  return Object.fromEntries(
    like.map(({ table, columns }) => {
      const rows = raw
        .prepare(`select ${columns.join(', ')} from ${table}`)
        .raw()
        .all() as unknown[][];
      return [table, rows.map((row) => JSON.stringify(row)).sort()];
    }),
  );
}

/** Everything that is created in a database, as SQL. */
export function schemaOf(raw: Database.Database): string[] {
  return texts(raw, 'select sql from sqlite_schema where sql is not null order by type, name');
}

/**
 * Makes of an office an office as the program of an older schema had it: the migrations up to that one, and the rows of today as far
 * as that schema has a place for them. Answers which those are. Nobody has the office open.
 */
export async function makeOlder(office: { folder: string; recoveryKey: string }, schema: number) {
  const file = join(office.folder, 'griffel.db');
  const key = await databaseKeyOf(office.folder, office.recoveryKey);
  const today = await pastTheProgram(office.folder, office.recoveryKey);
  const older = openRaw(`${file}.older`, key);
  for (const { statements } of migrations.slice(0, schema)) for (const statement of statements) older.exec(statement);
  older.pragma(`user_version = ${schema}`);
  const known: { table: string; columns: string[] }[] = [];
  older.pragma('foreign_keys = off');
  older.transaction(() => {
    for (const table of tablesOf(older)) {
      const now = new Set(columnsOf(today, table));
      const columns = columnsOf(older, table).filter((column) => now.has(column));
      if (table === 'search_head' || table === 'search_text') columns.unshift('rowid');
      // Some begin with rows of their own.
      older.prepare(`delete from ${table}`).run();
      const insert = older.prepare(`insert into ${table} (${columns}) values (${columns.map(() => '?')})`);
      for (const row of today.prepare(`select ${columns} from ${table}`).raw().all() as unknown[][]) insert.run(...row);
      known.push({ table, columns });
    }
  })();
  today.close();
  older.close();
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
  renameSync(`${file}.older`, file);
  return { file, key, known };
}
