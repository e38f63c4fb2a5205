import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { sqliteCode } from './connect.ts';

type Row = { [column: string]: unknown };

/**
 * A look at a database that takes milliseconds, whatever its size: the file is as long as its header says, every table's and index's
 * first and last pages can be read and decrypted, and the newest thousand entries of the trail, with their contents, too. Damage
 * between the ends of a large table is seen by the full check alone. Answers what is wrong; throws what is no damage.
 */
export function quickProblems(raw: Database.Database, file: string): string[] {
  const problems: string[] = [];
  const look = (what: string, sql: string) => {
    try {
      for (const _row of raw.prepare(sql).raw().iterate()) void _row;
    } catch (error) {
      if (!/^SQLITE_(?:CORRUPT|NOTADB|IOERR_SHORT_READ|IOERR_DATA)/u.test(sqliteCode(error))) throw error;
      problems.push(what);
    }
  };
  const bytes = Number(raw.pragma('page_count', { simple: true })) * Number(raw.pragma('page_size', { simple: true }));
  if (bytes > sizeOf(file) + sizeOf(`${file}-wal`)) problems.push('length');
  const parts = raw
    .prepare('select type, name, tbl_name, sql from sqlite_schema where rootpage > 0 order by name')
    .all() as Row[];
  for (const { type, name, tbl_name: table, sql } of parts) {
    const quoted = `"${String(table)}"`;
    if (type === 'table') {
      look(String(name), `select * from ${quoted} limit 1`);
      const hasRowid = !/without\s+rowid/iu.test(String(sql));
      if (hasRowid) look(String(name), `select * from ${quoted} order by rowid desc limit 1`);
    } else if (!/\swhere\s/iu.test(String(sql))) {
      look(String(name), `select 1 from ${quoted} indexed by "${String(name)}" limit 1`);
    }
  }
  look('audit_entry', 'select * from audit_entry order by seq desc limit 1000');
  look('audit_content', 'select * from audit_content order by seq desc limit 1000');
  return problems;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
