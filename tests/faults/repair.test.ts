import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flip, leavesOf } from '../support/damage.ts';
import { passphrase, TestDesk, type TestOffice, testOffice, testPorts } from '../support/office.ts';

const database = (office: TestOffice) => join(office.folder, 'griffel.db');

const ruin: Record<string, (office: TestOffice) => Promise<void>> = {
  'its first page broken': async (office) => flip(database(office), 0, 4_096),
  'its end cut off': async (office) => {
    const leaves = await leavesOf(office, 'ticket');
    truncateSync(database(office), Math.max(...leaves));
  },
  'its file gone': async (office) => renameSync(database(office), `${database(office)}.gone`),
};
test.each(Object.keys(ruin))(
  'a database with %s opens no more; the recovery key alone brings the office back',
  async (how) => {
    await using office = await testOffice();
    for (let n = 1; n <= 5; n++)
      await office.admin.do('ticket.create', { title: `Akte ${n}`, description: 'Wort '.repeat(400) });
    const { name } = await office.admin.do('backup.create', {});
    await office.admin.do('session.signOut', {});
    await ruin[how]?.(office);
    await using desk = new TestDesk(testPorts(join(office.folder, '..', 'another-computer'), office.clock));
    await desk.do('office.open', { folder: office.folder });
    expect(await desk.refusal('session.signIn', { login: 'ada', passphrase })).toMatchObject({
      code: 'office_damaged',
    });
    const opener = { recoveryKey: office.recoveryKey };
    const done = await desk.do('damage.repair', { folder: join(office.folder, 'backups'), name, opener });
    expect(done).toMatchObject({ readable: 'nothing', tickets: 0, missing: [] });
    await desk.do('session.signIn', { login: 'ada', passphrase });
    expect((await desk.do('ticket.counts', {})).all).toBe(5);
    expect((await desk.do('damage.losses', {})).losses).toMatchObject({ readable: 'nothing', rows: [], hidden: 0 });
  },
);

/** A damaged office and what was made ready for it, as files that say what they are. */
function halfRepaired(phase: 'preparing' | 'placing'): string {
  const folder = mkdtempSync(join(tmpdir(), 'griffel-placing-'));
  const ready = join(folder, 'damaged', '.ready');
  for (const [at, what] of [
    [folder, 'old'],
    [ready, 'new'],
  ] as const) {
    mkdirSync(join(at, 'keys'), { recursive: true });
    writeFileSync(join(at, 'keys', 'office.age'), what);
    writeFileSync(join(at, 'griffel.db'), what);
  }
  writeFileSync(join(folder, 'griffel.db-wal'), 'old');
  writeFileSync(join(folder, 'damaged', 'found.json'), '{"format":1,"at":"2026-03-02T08:00:00.000Z","how":"work"}');
  writeFileSync(join(folder, 'damaged', 'repair.json'), `{"format":1,"name":"20260302T080000Z","phase":"${phase}"}`);
  return folder;
}
const settle = (folder: string, step: number) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'support/placer.ts')], {
    input: JSON.stringify({ folder, step }),
  });
const read = (...parts: string[]) => readFileSync(join(...parts), 'utf8');

test('killed at each of its steps, the setting aside is brought to its end by whoever opens the office next', () => {
  let kills = 0;
  for (let step = 0; ; step++) {
    const folder = halfRepaired('placing');
    try {
      const { signal, status } = settle(folder, step);
      if (signal === 'SIGKILL') {
        kills += 1;
        expect(settle(folder, -1).status).toBe(0);
      } else expect(status).toBe(0);
      const aside = join(folder, 'damaged', '20260302T080000Z');
      expect([read(folder, 'griffel.db'), read(folder, 'keys', 'office.age')]).toEqual(['new', 'new']);
      expect([read(aside, 'griffel.db'), read(aside, 'griffel.db-wal'), read(aside, 'keys', 'office.age')]).toEqual([
        'old',
        'old',
        'old',
      ]);
      expect(existsSync(join(folder, 'griffel.db-wal'))).toBe(false);
      expect(readdirSync(join(folder, 'damaged')).sort()).toEqual(['20260302T080000Z', 'repair.lock']);
      if (signal !== 'SIGKILL') break;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  expect(kills).toBeGreaterThan(6);
});

test('a repair that was killed before anything was set aside leaves the damaged office as it was', () => {
  const folder = halfRepaired('preparing');
  try {
    expect(settle(folder, -1).status).toBe(0);
    expect([read(folder, 'griffel.db'), read(folder, 'griffel.db-wal'), read(folder, 'keys', 'office.age')]).toEqual([
      'old',
      'old',
      'old',
    ]);
    expect(readdirSync(join(folder, 'damaged')).sort()).toEqual(['found.json', 'repair.lock']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
