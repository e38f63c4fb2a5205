import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { passphrase, type TestDesk, type TestOffice, testOffice } from '../support/office.ts';
import { logIsHot, wholeOffice } from '../support/whole.ts';
import { bundled, workers } from './support/bundle.ts';

const rounds = 200;
let office: TestOffice;
let scratch: string;
let program: string;

beforeAll(async () => {
  office = await testOffice();
  ({ scratch, program } = await bundled('writer'));
});
afterAll(async () => {
  await office[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

type Said = { ready?: true; begins?: string; done?: string; kind?: string };

/** Lets a core work and kills it a random time after it is ready; answers what it acknowledged and what it was in the middle of. */
async function workUntilKilled(round: number): Promise<{ done: Said[]; open: string | null }> {
  const child: ChildProcess = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: import.meta.dirname,
  });
  const input = {
    folder: office.folder,
    profile: join(scratch, 'profile'),
    login: 'ada',
    passphrase,
    round,
    worker: workers.cipher,
  };
  child.stdin?.end(JSON.stringify(input));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const done: Said[] = [];
  let open: string | null = null;
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as Said;
    if (said.ready) setTimeout(() => child.kill('SIGKILL'), Math.random() * 300);
    if (said.begins) open = said.begins;
    if (said.done) {
      done.push(said);
      open = null;
    }
  }
  await exited;
  return { done, open };
}

it(`loses nothing acknowledged and leaves nothing half done in ${rounds} kills`, async () => {
  let hot = 0;
  let inFlight = 0;
  const acknowledged: Said[] = [];
  await office.admin.core.close();
  for (let round = 0; round < rounds; round++) {
    const { done, open } = await workUntilKilled(round);
    if (logIsHot(office.folder)) hot++;
    if (open) inFlight++;
    acknowledged.push(...done);
    if (round % 20 === 19) await expectWhole(acknowledged);
  }
  await expectWhole(acknowledged);
  expect(acknowledged.length).toBeGreaterThan(rounds);
  expect(hot).toBeGreaterThan(rounds / 3);
  expect(inFlight).toBeGreaterThan(rounds / 10);
}, 1_500_000);

/** Opens the office through the door, verifies the trail, and compares what is there with what was acknowledged. */
async function expectWhole(acknowledged: readonly Said[]): Promise<void> {
  const desk: TestDesk = await office.as(office.administrator);
  try {
    expect(await desk.do('audit.verify', {})).toMatchObject({ intact: true, firstBroken: null });
  } finally {
    await desk.core.close();
  }
  const { titles, notes, files, problems } = await wholeOffice(office.folder, office.recoveryKey);
  const lost = acknowledged.filter(({ done, kind }) => {
    if (kind === 'create') return !titles.has(`${done}`);
    if (kind === 'note') return !notes.has(`Notiz ${done}`);
    return !files.has(`${done}.txt`);
  });
  expect(lost).toEqual([]);
  expect(problems).toEqual([]);
}
