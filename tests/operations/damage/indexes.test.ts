import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../../db/connection/connect.ts';
import { rebuildIndexes } from '../../../db/connection/index.ts';
import { flip } from '../../support/damage.ts';

describe('a copy of a damaged database', () => {
  const key = new Uint8Array(32).fill(5);
  const folder = mkdtempSync(join(tmpdir(), 'griffel-indexes-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let number = 0;
  let file = '';
  let into = '';
  beforeEach(() => {
    number += 1;
    file = join(folder, `${number}.db`);
    into = join(folder, `${number}.whole.db`);
    change((raw) => {
      raw.exec(`create table act (id text primary key, word text not null, late text);
        create index act_word on act (lower(word), id);
        create index act_late on act (late) where late is not null`);
      const add = raw.prepare('insert into act values (?, ?, ?)');
      raw.exec('begin');
      for (let n = 0; n < 400; n++) add.run(`id ${n}`, `Wort ${n} `.repeat(5), n % 3 === 0 ? `spät ${n}` : null);
      raw.exec('commit');
    });
  });

  function change(work: (raw: Database.Database) => void, of = file): void {
    const raw = connect({ file: of, key, create: true }, false);
    raw.unsafeMode(true);
    try {
      work(raw);
    } finally {
      raw.close();
    }
  }
  const pages = (name: string, kind: 'leaf' | 'internal') => {
    let found: number[] = [];
    change((raw) => {
      found = raw
        .prepare('select pageno from dbstat where name = ? and pagetype = ? order by pageno')
        .pluck()
        .all(name, kind) as number[];
    });
    return found;
  };
  const breakPage = (page: number | undefined) => flip(file, ((page ?? 0) - 1) * 4_096 + 900, 100);
  const rebuilt = () => rebuildIndexes({ file, key, into, nativeBinding: undefined });
  const whole = () => {
    change((raw) => {
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(raw.prepare('select count(*) from act').pluck().get()).toBe(400);
      const names = raw.prepare("select name from sqlite_schema where type = 'index' order by name").pluck().all();
      expect(names).toEqual(['act_late', 'act_word', 'sqlite_autoindex_act_1']);
      expect(raw.prepare("select count(*) from act indexed by act_late where late >= 'spät'").pluck().get()).toBe(134);
      expect(raw.prepare("select word from act where id = 'id 7'").pluck().get()).toContain('Wort 7 ');
    }, into);
  };
  /** Changes rows while the schema does not know of an index. */
  const behindTheBack = (index: string, sql: string) =>
    change((raw) => {
      raw.pragma('writable_schema = on');
      const row = raw.prepare('select * from sqlite_schema where name = ?').get(index) as Record<string, unknown>;
      raw.prepare('delete from sqlite_schema where name = ?').run(index);
      raw.pragma('writable_schema = reset');
      raw.exec(sql);
      raw.pragma('writable_schema = on');
      raw.prepare('insert into sqlite_schema values (:type, :name, :tbl_name, :rootpage, :sql)').run(row);
    });

  test.each([
    ['act_word', 'leaf'],
    ['act_word', 'internal'],
    ['act_late', 'leaf'],
    ['sqlite_autoindex_act_1', 'leaf'],
    ['sqlite_autoindex_act_1', 'internal'],
  ] as const)('of which a page of %s cannot be read (%s) is made whole', (name, kind) => {
    const found = pages(name, kind);
    breakPage(found[Math.floor(found.length / 2)]);
    expect(rebuilt()).toBe(true);
    whole();
  });

  test('in which indexes lack rows is made whole', () => {
    change((raw) => {
      raw.pragma('writable_schema = on');
      raw.exec("delete from sqlite_schema where name = 'act_word'");
      raw.pragma('writable_schema = reset');
      raw.exec("create index act_word on act (lower(word), id) where id <> 'id 9'");
      raw.pragma('writable_schema = on');
      raw.exec(
        "update sqlite_schema set sql = 'CREATE INDEX act_word on act (lower(word), id)' where name = 'act_word'",
      );
      raw.pragma('writable_schema = reset');
    });
    behindTheBack('act_late', "update act set late = 'spät 7' where id = 'id 7'");
    expect(rebuilt()).toBe(true);
    change((raw) => {
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(raw.prepare('select count(*) from act indexed by act_word').pluck().get()).toBe(400);
      expect(raw.prepare("select id from act where late = 'spät 7'").pluck().get()).toBe('id 7');
    }, into);
  });

  test.each([
    ['a row that an index knows is gone', () => behindTheBack('act_word', "delete from act where id = 'id 7'")],
    [
      'a row says something else than its index',
      () => behindTheBack('act_word', "update act set word = 'anders' where id = 'id 7'"),
    ],
    ['a page of the table cannot be read', () => breakPage(pages('act', 'leaf')[3])],
    [
      'pages of a table and of an index cannot be read',
      () => {
        breakPage(pages('act_word', 'leaf')[2]);
        breakPage(pages('act', 'leaf')[3]);
      },
    ],
  ])('is left alone where %s', (_what, damage) => {
    damage();
    expect(rebuilt()).toBe(false);
    expect(existsSync(into)).toBe(false);
  });
});
