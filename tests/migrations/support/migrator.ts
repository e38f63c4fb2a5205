// Migrates a database and is killed just before the n-th statement of one migration. Input: JSON on stdin.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { migrate, OfficeDatabase } from '../../../db/connection/index.ts';
import { migrations } from '../../../db/migrations/index.ts';

const { file, key, number, statement } = JSON.parse(readFileSync(0, 'utf8')) as {
  file: string;
  key: string;
  number: number;
  /** How many are done; all of them: it is killed before the commit. */
  statement: number;
};
const own: readonly string[] = migrations[number - 1]?.statements ?? [];
let done = 0;
const die = () => process.kill(process.pid, 'SIGKILL');
const { exec, pragma } = Database.prototype;
Database.prototype.exec = function (sql: string) {
  if (own.includes(sql) && done++ === statement) die();
  return exec.call(this, sql);
};
Database.prototype.pragma = function (source: string, options?: Database.PragmaOptions) {
  const value = pragma.call(this, source, options);
  if (source === `user_version = ${number}`) die();
  return value;
};
const database = await OfficeDatabase.open({ file, key: Buffer.from(key, 'hex'), journalMode: 'wal' });
await migrate(database);
