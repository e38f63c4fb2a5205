// node tests/benchmarks/imports.ts [--rows 50000]: how many rows of matters with their parties are imported in a second, against the
// same rows written by bare prepared statements into the same tables with the same cipher, in one transaction. Works in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { databaseKeyOf } from '../support/database.ts';
import { foundAt, TestDesk, testPorts } from '../support/office.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '50000' } } });
const count = Number(values.rows);
const say = (line: string) => process.stderr.write(`bench: ${line}\n`);

const scratch = mkdtempSync(join(tmpdir(), 'griffel-import-bench-'));
const folder = join(scratch, 'office');
try {
  await using desk = new TestDesk(testPorts(join(scratch, 'memory')));
  const { recoveryKey } = await foundAt(desk, folder);
  const row = (at: number) =>
    `${at}/25;Matter ${at};1.2.2025;Client ${at % 30_000};Opponent ${at};Court ${at % 50};${at} C 1`;
  const text = [
    'Nummer;Titel;Angelegt;Mandant;Gegner;Gericht;Az Gericht',
    ...Array.from({ length: count }, (_, at) => row(at)),
  ].join('\r\n');
  const upload = await desk.upload('matters.csv', new TextEncoder().encode(text));
  const { columns } = await desk.do('import.look', { upload, kind: 'matters' });
  const wish = { upload, kind: 'matters' as const, mapping: columns.map(({ field }) => field) };
  const beforeCheck = performance.now();
  const { problemCount } = await desk.do('import.check', wish);
  const checked = performance.now() - beforeCheck;
  if (problemCount > 0) throw new Error('the made-up file has problems');
  const beforeRun = performance.now();
  await desk.do('import.run', wish);
  const ran = performance.now() - beforeRun;
  await desk.do('office.close', {});

  const key = await databaseKeyOf(folder, recoveryKey);
  const raw = new Database(join(folder, 'griffel.db'));
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  raw.pragma(`key = "x'${key}'"`);
  raw.pragma('secure_delete = on');
  const tables = ['party', 'matter', 'matter_party'] as const;
  const rows = tables.map((table) => raw.prepare(`select * from ${table}`).all() as Record<string, unknown>[]);
  raw.exec(
    tables
      .map((table) => `delete from ${table};`)
      .toReversed()
      .join(''),
  );
  const beforeRaw = performance.now();
  raw.transaction(() => {
    for (const [at, table] of tables.entries()) {
      const names = Object.keys(rows[at]?.[0] ?? {});
      const insert = raw.prepare(`insert into ${table} values (${names.map((name) => `@${name}`).join(', ')})`);
      for (const each of rows[at] ?? []) insert.run(each);
    }
  })();
  const bare = performance.now() - beforeRaw;
  raw.close();
  const perSecond = (took: number) => Math.round((count / took) * 1000);
  say(`check ${perSecond(checked)} rows/s, import ${perSecond(ran)} rows/s, bare inserts ${perSecond(bare)} rows/s`);
  say(
    `the import takes ${(ran / bare).toFixed(2)} times as long as bare inserts; ${count} rows in ${(ran / 1000).toFixed(1)} s`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
