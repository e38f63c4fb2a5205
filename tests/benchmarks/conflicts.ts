// node tests/benchmarks/conflicts.ts [--parties 100000]: how long a conflict check over so many parties takes, against a plain scan of the
// column that it compares. Works in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { writeNameKeys } from '../../shared/features/conflicts/names.ts';
import { databaseKeyOf } from '../support/database.ts';
import { enter, foundAt, TestDesk, testPorts } from '../support/office.ts';

const { values } = parseArgs({ options: { parties: { type: 'string', default: '100000' } } });
const count = Number(values.parties);
const rounds = 30;
const say = (line: string) => process.stderr.write(`bench: ${line}\n`);
const median = (times: number[]) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

const starts = [
  'Sør',
  'Mül',
  'Berg',
  'Vries',
  'Jan',
  'Peter',
  'Holm',
  'Krü',
  'Lind',
  'Schmi',
  'Kram',
  'Bak',
  'Win',
  'Alb',
];
const middles = ['en', 'er', 'el', 'an', 'ing', 'ert', 'old', 'um', 'stra', 'ker'];
const ends = ['sen', 'mann', 'ler', 'sma', 'ius', 'haus', 'dt', 'ga', 'son', 'berg', 'ner', 'stra'];
const firsts = [
  'Anna',
  'Jürgen',
  'Søren',
  'Piet',
  'Eva',
  'Mohammed',
  'Li',
  'Karin',
  'Hans',
  'Åse',
  'Willem',
  'Ruth',
  'Ole',
  'Ida',
];
const forms = ['', '', '', '', ' GmbH', ' B.V.', ' ApS', ' & Partner'];
const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
const nameAt = (at: number) => {
  const family = `${pick(starts, at)}${pick(middles, Math.floor(at / 14))}${pick(ends, Math.floor(at / 140))}`;
  const form = pick(forms, Math.floor(at / 7));
  return form === '' ? `${pick(firsts, Math.floor(at / 1680))} ${family}` : `${family}${form}`;
};

const scratch = mkdtempSync(join(tmpdir(), 'griffel-conflict-bench-'));
const folder = join(scratch, 'office');
try {
  await using desk = new TestDesk(testPorts(join(scratch, 'memory')));
  const { recoveryKey } = await foundAt(desk, folder);
  const { id: like } = await desk.do('party.create', { name: 'Like' });
  await desk.do('office.close', {});
  const raw = new Database(join(folder, 'griffel.db'));
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  raw.pragma(`key = "x'${await databaseKeyOf(folder, recoveryKey)}'"`);
  const row = raw.prepare('select * from party where id = ?').get(like) as Record<string, unknown>;
  const insert = raw.prepare(
    `insert into party (${Object.keys(row).join(', ')}) values (${Object.keys(row)
      .map((name) => `@${name}`)
      .join(', ')})`,
  );
  raw.transaction(() => {
    for (let at = 0; at < count; at++) {
      const name = nameAt(at);
      insert.run({ ...row, id: `p${at}`, name, name_keys: writeNameKeys([name]) });
    }
  })();
  const scan = raw.prepare('select id, name_keys from party where name_keys is not null');
  const scans: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    scan.all();
    scans.push(performance.now() - before);
  }
  raw.close();
  await desk.do('office.open', { folder });
  await enter(desk, 'ada');
  const checks: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const names = [{ name: nameAt(round * 977) }, { name: `${nameAt(round * 331)}x` }];
    const before = performance.now();
    const { total, compared } = await desk.do('conflict.check', { names });
    checks.push(performance.now() - before);
    found += total;
    if (compared <= count) throw new Error('not everyone was compared');
  }
  const [check, plain] = [median(checks), median(scans)];
  say(`${count} parties, two names: a check ${check.toFixed(0)} ms, a plain scan ${plain.toFixed(0)} ms`);
  say(
    `the check takes ${(check / plain).toFixed(2)} times as long as a plain scan; ${found} found in ${rounds} checks`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
