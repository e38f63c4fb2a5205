import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallDisk, smallDisk } from '../support/disk.ts';
import { foundAt, TestDesk, testPorts } from '../support/office.ts';
import { wholeOffice } from '../support/whole.ts';
import { bundled } from './support/bundle.ts';
import { ProcessDesk } from './support/desks.ts';

const desks = 4;
/** So often each is refused for want of room before some is made. */
const refusals = 5;
/** What a desk is told while the disk is full; `busy` comes of colleagues. */
const honest = new Set(['disk_full', 'busy']);
const body = (token: string) => `${token} ${'Wort '.repeat(2_000)}`;

let scratch: string;
let program: string;
let disk: SmallDisk | null;
const profiles = mkdtempSync(join(tmpdir(), 'griffel-full-'));
beforeAll(async () => {
  ({ scratch, program } = await bundled('desk'));
});
afterAll(() => {
  disk?.remove();
  for (const folder of [scratch, profiles]) rmSync(folder, { recursive: true, force: true });
});

/** One desk's work: what was acknowledged, and what was refused and so must not be there. */
class Work {
  readonly acknowledged: string[] = [];
  readonly refused: string[] = [];
  readonly codes: string[] = [];
  #done = 0;
  readonly #desk: ProcessDesk;
  readonly #name: string;

  constructor(desk: ProcessDesk, name: string) {
    this.#desk = desk;
    this.#name = name;
  }

  async one(): Promise<boolean> {
    const token = `${this.#name}-${this.#done++}`;
    const { result } = await this.#desk.ask('ticket.create', { title: token, description: body(token) });
    if (result.ok) this.acknowledged.push(token);
    else {
      this.refused.push(token);
      this.codes.push(result.error.code);
    }
    return result.ok;
  }

  /** Until the disk was full for it several times over; what fits in between is acknowledged. */
  async untilFull(): Promise<void> {
    while (this.codes.filter((code) => code === 'disk_full').length < refusals) await this.one();
  }

  /** The work goes on: acknowledged, colleagues aside. */
  async again(): Promise<void> {
    const before = this.acknowledged.length;
    while (this.acknowledged.length < before + 3) await this.one();
  }
}

test('four desks on a disk that fills up: what was acknowledged is there, nothing is half done, and work goes on when there is room', async () => {
  disk = smallDisk(8);
  if (!disk) {
    process.stderr.write('not checked here: mounting needs root on Linux\n');
    expect(process.env['CI']).not.toBe('true');
    return;
  }
  const folder = join(disk.folder, 'office');
  const founder = new TestDesk(testPorts(join(profiles, 'founder')));
  const { recoveryKey } = await foundAt(founder, folder, { mode: 'shared' });
  await founder.core.close();
  const all: ProcessDesk[] = [];
  try {
    for (let n = 0; n < desks; n++) {
      const machine = `computer-${n}`;
      const desk = new ProcessDesk(program, { profile: join(profiles, machine), machine });
      all.push(desk);
      await desk.signIn(folder, 'ada');
    }
    const work = all.map((desk, n) => new Work(desk, `desk${n}`));
    await Promise.all(work.map((each) => each.untilFull()));
    const before = work.map(({ codes }) => codes.length);
    // The last bytes are gone, too: even what is small has no room.
    fillUp(disk.folder);
    for (const each of work) expect(await each.one()).toBe(false);
    expect(new Set(work.flatMap(({ codes }) => codes).filter((code) => !honest.has(code)))).toEqual(new Set());
    expect(work.every(({ codes }, n) => codes.length > (before[n] ?? 0))).toBe(true);
    for (const desk of all) expect(await desk.state()).toMatchObject({ readOnly: null });

    disk.remount('size=64m');
    const full = work.map(({ codes }) => codes.length);
    await Promise.all(work.map((each) => each.again()));
    expect(work.flatMap(({ codes }, n) => codes.slice(full[n])).filter((code) => code !== 'busy')).toEqual([]);
    for (const desk of all) expect(await desk.do('audit.verify', {})).toMatchObject({ intact: true });
    const [first] = all;
    expect(await first?.do('check.run', {})).toMatchObject({ sound: true, damaged: 0 });

    const whole = await wholeOffice(folder, recoveryKey);
    expect(whole.problems).toEqual([]);
    expect(whole.doubled).toEqual([]);
    expect([...whole.titles].sort()).toEqual(work.flatMap(({ acknowledged }) => acknowledged).sort());
  } finally {
    for (const desk of all) await desk[Symbol.asyncDispose]();
  }
});

/** Takes whatever room is left. */
function fillUp(folder: string): void {
  for (const size of [1_048_576, 65_536, 4_096]) {
    for (let n = 0, room = true; room; n++) {
      try {
        writeFileSync(join(folder, `filling-${size}-${n}`), Buffer.alloc(size, 1));
      } catch {
        room = false;
      }
    }
  }
}
