import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileWitness } from '../../../electron/adapters/witness/index.ts';
import { checkWitness, HeadKeeper } from '../../../electron/core/audit/index.ts';
import { silentLog } from '../../../electron/core/ports/log.ts';
import { Trail } from '../../support/trail.ts';

const office = '01890a5d-ac96-774b-bcce-b302099a8057';
const other = '01890a5d-ac96-774b-bcce-b302099a8058';
const hash = (digit: string) => digit.repeat(64);
let profile: string;
let said: string[];
const log = { info: () => undefined, error: (message: string) => said.push(message) };
const folder = () => path.join(profile, 'witness', office);
const headFiles = () =>
  readdirSync(folder())
    .filter((name) => name.startsWith('head-'))
    .sort();

beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'griffel-profile-'));
  said = [];
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

describe('the remembered head', () => {
  test('is the newest one of its office, also for the next start', async () => {
    const witness = fileWitness(profile, log);
    expect(await witness.recall(office)).toBeNull();
    await witness.remember(office, { seq: 9, hash: hash('a') });
    await witness.remember(office, { seq: 10, hash: hash('b') });
    expect(await fileWitness(profile, log).recall(office)).toEqual({ seq: 10, hash: hash('b') });
    expect(await witness.recall(other)).toBeNull();
  });

  test('never goes backwards, and does not let a second history take its place', async () => {
    const witness = fileWitness(profile, log);
    await witness.remember(office, { seq: 10, hash: hash('b') });
    await witness.remember(office, { seq: 9, hash: hash('a') });
    await witness.remember(office, { seq: 10, hash: hash('c') });
    expect(await witness.recall(office)).toEqual({ seq: 10, hash: hash('b') });
  });

  test('falls back to the one before when it is damaged, and says so', async () => {
    const witness = fileWitness(profile, log);
    for (let seq = 1; seq <= 8; seq++) await witness.remember(office, { seq, hash: hash('a') });
    expect(headFiles()).toHaveLength(3);
    truncateSync(path.join(folder(), headFiles().at(-1) ?? ''), 10);
    expect(await witness.recall(office)).toEqual({ seq: 7, hash: hash('a') });
    expect(said).toEqual(['the remembered audit head is damaged']);
    for (const name of headFiles()) writeFileSync(path.join(folder(), name), '\0\0\0');
    expect(await witness.recall(office)).toBeNull();
    await witness.remember(office, { seq: 8, hash: hash('b') });
    expect(await witness.recall(office)).toEqual({ seq: 8, hash: hash('b') });
  });

  test('is the newest after several programs remembered at the same time', { timeout: 60_000 }, async () => {
    const module = path.resolve('electron/adapters/witness/index.ts');
    const program = `
      import { fileWitness } from ${JSON.stringify(module)};
      const silent = { info() {}, error() {} };
      const witness = fileWitness(${JSON.stringify(profile)}, silent);
      const start = Number(process.argv[1]);
      for (let seq = start; seq <= 60; seq += 3) await witness.remember('${office}', { seq, hash: String(seq % 10).repeat(64) });`;
    const codes = await Promise.all(
      [1, 2, 3].map(
        (start) =>
          new Promise((resolve) => {
            const child = spawn(process.execPath, ['--input-type=module', '--eval', program, String(start)]);
            child.on('exit', resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    expect(await fileWitness(profile, log).recall(office)).toEqual({ seq: 60, hash: hash('0') });
    expect(said).toEqual([]);
  });

  test('an id that is none reaches no folder', async () => {
    await expect(fileWitness(profile, log).recall('../../elsewhere')).rejects.toThrow('not an office id');
  });
});

describe('wrong attempts', () => {
  const at = '2026-03-02T08:00:00.000Z';
  test('are kept until they were taken over; what comes meanwhile stays', async () => {
    const witness = fileWitness(profile, log);
    await witness.noteFailedSignIn(office, { at, loginTag: 'one' });
    writeFileSync(path.join(folder(), 'failed-sign-ins.jsonl'), '{"at":\n', { flag: 'a' });
    expect(await witness.failedSignIns(office)).toEqual([{ at, loginTag: 'one' }]);
    expect(said).toEqual(['a noted sign-in is damaged']);
    await witness.noteFailedSignIn(office, { at, loginTag: 'two' });
    await witness.clearFailedSignIns(office);
    expect(await witness.failedSignIns(office)).toEqual([{ at, loginTag: 'two' }]);
    await witness.clearFailedSignIns(office);
    expect(await witness.failedSignIns(office)).toEqual([]);
  });

  test('are counted for each login by itself, and no login stands in a file or its name', async () => {
    const witness = fileWitness(profile, log);
    await witness.countWrongAttempt(office, 'anna/../x', at);
    await witness.countWrongAttempt(office, 'anna/../x', '2026-03-02T08:00:05.000Z');
    await witness.countWrongAttempt(office, 'bert', at);
    expect(await witness.wrongAttempts(office, 'anna/../x')).toEqual({ count: 2, lastAt: '2026-03-02T08:00:05.000Z' });
    await witness.forgetWrongAttempts(office, 'anna/../x');
    expect(await witness.wrongAttempts(office, 'anna/../x')).toBeNull();
    expect(await witness.wrongAttempts(office, 'bert')).toMatchObject({ count: 1 });
    const everything = readdirSync(folder()).map((name) => name + readFileSync(path.join(folder(), name), 'utf8'));
    expect(everything.join('\n')).not.toMatch(/anna|bert/u);
    expect(everything.join('\n')).toContain(at);
  });
});

describe('an office and its witness', () => {
  test('the newest head is remembered at the end, and an older copy is then noticed', async () => {
    const witness = fileWitness(profile, log);
    await using trail = await Trail.begin(5);
    await using older = await trail.copy();
    const { database } = trail;
    expect(await checkWitness(database, office, witness)).toBe(true);
    const keeper = new HeadKeeper({ database, officeId: office, witness, log: silentLog });
    await trail.append(2);
    keeper.committed();
    expect(await witness.recall(office)).toBeNull();
    await keeper.end();
    expect(await witness.recall(office)).toMatchObject({ seq: 7 });
    expect(await checkWitness(database, office, witness)).toBe(true);
    expect(await checkWitness(older.database, office, witness)).toBe(false);
  });

  test('is remembered a moment after a commit by itself', async () => {
    await using trail = await Trail.begin(5);
    let remembered: (seq: number) => void = () => undefined;
    const seen = new Promise<number>((resolve) => {
      remembered = resolve;
    });
    const witness = {
      ...fileWitness(profile, log),
      remember: async (_office: string, head: { seq: number }) => remembered(head.seq),
    };
    const keeper = new HeadKeeper({ database: trail.database, officeId: office, witness, log, delay: 1 });
    // The timer keeps no program alive by itself.
    const alive = setInterval(() => undefined, 1_000);
    keeper.committed();
    expect(await seen).toBe(5);
    clearInterval(alive);
  });

  test('a profile that cannot be written stops nothing, but is told', async () => {
    await using trail = await Trail.begin(1);
    const file = path.join(profile, 'file');
    writeFileSync(file, '');
    const keeper = new HeadKeeper({
      database: trail.database,
      officeId: office,
      witness: fileWitness(path.join(file, 'in-a-file'), log),
      log,
    });
    keeper.committed();
    await keeper.end();
    expect(said).toEqual(['the newest audit head could not be remembered']);
  });
});
