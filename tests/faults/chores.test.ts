import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runsOf } from '../support/chores.ts';
import { passphrase, type TestOffice, testOffice } from '../support/office.ts';
import { Tables } from '../support/tables.ts';
import { bundled, workers } from './support/bundle.ts';

/** A fortieth of what an office waits. */
const times = { look: 100, ask: 250, patience: 1_000 };
const rhythm = 800;
/** In an office 54 s: two looks, the time until a desk asks, and the time until it no longer waits for the answer. */
const takeOver = 2 * times.look + times.ask + times.patience;
/** What a busy test machine may add. */
const grace = 8_000;

let office: TestOffice;
let scratch: string;
let program: string;
const children = new Set<Desk>();

beforeAll(async () => {
  office = await testOffice({ mode: 'shared' });
  ({ scratch, program } = await bundled('chore-desk'));
});
afterAll(async () => {
  for (const desk of children) desk.kill();
  await office[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

/** A program of its own, at its desk. */
class Desk {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;

  constructor(child: ChildProcess) {
    this.#child = child;
    this.#exited = once(child, 'exit');
    children.add(this);
  }
  static async start(told: (desk: Desk, key: string) => void): Promise<Desk> {
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], cwd: import.meta.dirname });
    const desk = new Desk(child);
    const profile = join(scratch, `profile-${child.pid}`);
    const { folder, administrator } = office;
    child.stdin?.end(
      JSON.stringify({
        folder,
        profile,
        login: administrator.login,
        passphrase,
        worker: workers.cipher,
        times,
        rhythm,
      }),
    );
    if (!child.stdout) throw new Error('no output');
    const lines = createInterface({ input: child.stdout });
    const ready = new Promise<void>((resolve) => {
      lines.on('line', (line) => {
        const said = JSON.parse(line) as { ready?: true; ran?: string };
        if (said.ready) resolve();
        if (said.ran) told(desk, said.ran);
      });
    });
    await ready;
    return desk;
  }
  stop(): void {
    this.#child.kill('SIGSTOP');
  }
  goOn(): void {
    this.#child.kill('SIGCONT');
  }
  kill(): void {
    this.#child.kill('SIGKILL');
    children.delete(this);
  }
  async killed(): Promise<void> {
    this.kill();
    await this.#exited;
  }
}

/** Who runs what, as it is told. */
class Told {
  #newest: { desk: Desk; key: string } | null = null;
  #waiting = new Set<() => void>();
  readonly tell = (desk: Desk, key: string) => {
    this.#newest = { desk, key };
    for (const wake of this.#waiting) wake();
  };
  /** The desk of the next run by anyone but these; null when there was none in time. */
  async nextBut(not: readonly Desk[], within: number): Promise<Desk | null> {
    const until = AbortSignal.timeout(within);
    for (;;) {
      const next = new Promise<void>((resolve) => this.#waiting.add(resolve));
      await Promise.race([next, once(until, 'abort').catch(() => undefined)]);
      this.#waiting.clear();
      if (this.#newest && !not.includes(this.#newest.desk)) return this.#newest.desk;
      if (until.aborted) return null;
    }
  }
}

it('a killed or stopped desk is followed within a minute, and one that goes on does nothing more in its term', async () => {
  const told = new Told();
  const desks = [await Desk.start(told.tell), await Desk.start(told.tell), await Desk.start(told.tell)];
  const waits: number[] = [];
  let stoppedInside = 0;
  for (let round = 0; round < 12; round++) {
    const holder = await told.nextBut([], takeOver + rhythm + grace);
    if (!holder) throw new Error('nobody does the chores');
    // At any moment of its work, not always at the end of a run.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * rhythm));
    const began = performance.now();
    const isKilled = round % 2 === 0;
    if (isKilled) await holder.killed();
    else holder.stop();
    const next = await told.nextBut([holder], takeOver + rhythm + grace);
    const waited = performance.now() - began;
    if (isKilled) desks[desks.indexOf(holder)] = await Desk.start(told.tell);
    else holder.goOn();
    if (next) waits.push(waited);
    // Stopped in the middle of a transaction: nobody can write before it goes on, so nobody took over.
    else stoppedInside += 1;
  }
  const list = waits.map((ms) => Math.round(ms)).join(', ');
  process.stdout.write(`taken over after ${list} ms (${takeOver} and the wait for the next run, by the clock alone)
`);
  expect(stoppedInside).toBeLessThan(3);
  for (const desk of desks) await desk.killed();

  const runs = await runsOf(office);
  expect(runs.length).toBeGreaterThan(24);
  const holders = new Map<number, Set<string>>();
  for (const { term, holder } of runs) holders.set(term, (holders.get(term) ?? new Set()).add(holder));
  expect([...holders.values()].filter((each) => each.size > 1)).toEqual([]);
  expect(holders.size).toBeGreaterThan(8);
  const terms = runs.map(({ term }) => term);
  expect(terms).toEqual([...terms].sort((a, b) => a - b));
  using tables = await Tables.of(office);
  const acts = tables.entriesAfter(0).filter(({ event, outcome }) => event === 'office.checked' && outcome === 'done');
  expect(acts).toHaveLength(runs.length);
}, 300_000);
