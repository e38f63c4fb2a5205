import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, OfficeDatabase } from '../../../db/connection/index.ts';
import { indexText, mergeIndex } from '../../../db/queries/search/document.ts';
import { TicketsWithAll } from '../../../db/queries/search/walk.ts';

const key = new Uint8Array(32).fill(9);
let folder: string;
let database: OfficeDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'griffel-index-'));
  database = await OfficeDatabase.open({ file: join(folder, 'griffel.db'), key, create: true, journalMode: 'wal' });
  await migrate(database);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const note = (number: number, body: string) => database.write((tx) => indexText(tx, number, `entry-${number}`, body));
const found = (...matches: string[]) =>
  database.read((db) => {
    const phrases = matches.map((match) => ({ match, waiting: [] }));
    return new TicketsWithAll(db, phrases).next(1_000);
  });

/** Each with a first letter of its own: what a word shares with the one before it is stored once. */
const word = (number: number) => `${String.fromCharCode(97 + number)}yx${number}qvw`;

/** What FTS5 keeps the index in, as it lies in the file once it is decrypted. */
function innerPages(): Buffer {
  const raw = new Database(join(folder, 'griffel.db'));
  try {
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    raw.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
    return Buffer.concat(raw.prepare('select block from search_text_data').pluck().all() as Buffer[]);
  } finally {
    raw.close();
  }
}

describe('the search index', () => {
  it('is merged in steps that come to an end, and finds the same before and after', async () => {
    for (let number = 1; number <= 60; number++) await note(number, `gemeinsam wort${number}`);
    const all = Array.from({ length: 60 }, (_, index) => 60 - index);
    expect(await found('gemeinsam')).toEqual(all);
    expect(await database.write(mergeIndex)).toBe(true);
    let steps = 1;
    while (await database.write(mergeIndex)) expect(steps++).toBeLessThan(200);
    expect(await found('gemeinsam')).toEqual(all);
    expect(await found('"gemeinsam" *', '"wort1" *')).toEqual(all.filter((number) => String(number).startsWith('1')));
    expect(await database.integrityProblems()).toEqual([]);
  });

  it('holds nothing more of a word that was written over, merged or not', async () => {
    for (let number = 1; number <= 20; number++) await note(number, `zwetschgenmus ${word(number)}`);
    expect(innerPages().includes(word(7))).toBe(true);
    for (const number of [7, 8]) {
      await database.write((tx) =>
        tx.updateTable('search_text').set({ body: 'anderes' }).where('entry', '=', `entry-${number}`).execute(),
      );
    }
    expect(innerPages().includes(word(7))).toBe(false);
    while (await database.write(mergeIndex));
    expect(innerPages().includes(word(8))).toBe(false);
    expect(innerPages().includes(word(9))).toBe(true);
    expect(await found(`"${word(7)}" *`)).toEqual([]);
  });
});
