// One process of bare SQLite beside a desk of `desks.ts`: the same file, cipher, mode and mix, and nothing of the program. The rows that it
// needs come on stdin; prints what each operation took as JSON.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '../../db/connection/connect.ts';
import { patiently } from '../../db/connection/patience.ts';
import { newId } from '../../electron/core/ids.ts';
import { type Mix, pauseBefore, type Waits } from './desk-mix.ts';

const { file, key, seconds, mix, number } = JSON.parse(readFileSync(0, 'utf8')) as {
  file: string;
  key: string;
  seconds: number;
  mix: Mix;
  number: number;
};
const raw = await patiently(10_000, () =>
  connect({ file, key: Buffer.from(key, 'hex'), journalMode: 'delete' }, false),
);
raw.pragma('busy_timeout = 2000');
raw.pragma('foreign_keys = off');
const page = raw.prepare('select * from ticket order by number desc limit 50');
const template = raw.prepare("select * from ticket_entry where kind = 'note' limit 1").get() as Record<string, unknown>;
const columns = Object.keys(template);
const insert = raw.prepare(`insert into ticket_entry values (${columns.map((column) => `@${column}`)})`);

const waits: Waits = { read: [], write: [], refused: 0 };
const began = performance.now();
for (let turn = 0; performance.now() - began < seconds * 1_000; turn++) {
  const isReading = mix[(turn + number) % mix.length] === 'read';
  const since = performance.now();
  try {
    if (isReading) page.all();
    else {
      const now = new Date().toISOString();
      raw.exec('begin immediate');
      insert.run({ ...template, id: newId(now), at: now });
      raw.exec('commit');
    }
    (isReading ? waits.read : waits.write).push(performance.now() - since);
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw error;
    waits.refused += 1;
    if (raw.inTransaction) raw.exec('rollback');
  }
  await pause(Math.max(0, pauseBefore(turn + number) - (performance.now() - since)));
}
process.stdout.write(JSON.stringify(waits));
raw.close();
