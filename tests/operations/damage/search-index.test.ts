import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../db/connection/connect.ts';
import { rebuildIndexes } from '../../../db/connection/index.ts';
import { migration0002 } from '../../../db/migrations/0002-sqlite-search.ts';
import { flip } from '../../support/damage.ts';

const key = new Uint8Array(32).fill(5);
const texts = 3_000;

function change<T>(file: string, work: (raw: Database.Database) => T): T {
  const raw = connect({ file, key, create: true }, false);
  raw.unsafeMode(true);
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}

/** A database with the office's own full-text indexes. */
function indexed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'griffel-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'griffel.db');
  change(file, (raw) => {
    for (const statement of migration0002.statements) raw.exec(statement);
    const add = raw.prepare('insert into search_text (rowid, body, entry) values (?, ?, ?)');
    raw.exec('begin');
    for (let n = 1; n <= texts; n++) add.run(n, `klage nummer${n} wort${n % 90}`, `entry ${n}`);
    raw.exec('commit');
  });
  return file;
}

/** Spoils a page in the midst of a table. */
function breakPage(file: string, table: string): void {
  const pages = change(file, (raw) =>
    raw.prepare("select pageno from dbstat where name = ? and pagetype = 'leaf' order by pageno").pluck().all(table),
  ) as number[];
  flip(file, ((pages[Math.floor(pages.length / 2)] ?? 0) - 1) * 4_096 + 900, 100);
}

const problems = (file: string) =>
  change(file, (raw) => {
    try {
      return raw.pragma('integrity_check', { simple: true });
    } catch (error) {
      return String(error);
    }
  });

test.each<[string, (file: string) => void]>([
  ['lacks a part', (file) => change(file, (raw) => raw.exec('delete from search_text_data where id > 100'))],
  ['has a page that cannot be read', (file) => breakPage(file, 'search_text_data')],
  ['has a page of its directory that cannot be read', (file) => breakPage(file, 'search_text_idx')],
  [
    'does not know a text that is there',
    (file) => change(file, (raw) => raw.exec("update search_text_content set c0 = 'anderes' where id = 7")),
  ],
])('a full-text index that %s is found and made anew', (_what, damage) => {
  const file = indexed();
  expect(problems(file)).toBe('ok');
  damage(file);
  expect(problems(file)).not.toBe('ok');
  const into = `${file}.whole`;
  expect(rebuildIndexes({ file, key, into, nativeBinding: undefined })).toBe(true);
  expect(problems(into)).toBe('ok');
  change(into, (raw) => {
    const found = raw.prepare('select entry from search_text where search_text match ?').pluck();
    expect(found.all('nummer1234')).toEqual(['entry 1234']);
    expect(found.all('wort8*').length).toBeGreaterThan(300);
    // What a deleted word leaves behind goes on to be overwritten.
    const config = raw.prepare("select v from search_text_config where k = 'secure-delete'").pluck().get();
    expect(config).toBe(1);
  });
});

test('where the texts themselves cannot be read, a backup takes the place', () => {
  const file = indexed();
  breakPage(file, 'search_text_content');
  const into = `${file}.whole`;
  expect(rebuildIndexes({ file, key, into, nativeBinding: undefined })).toBe(false);
  expect(existsSync(into)).toBe(false);
});
