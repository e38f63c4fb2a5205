import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { TicketId } from '../../shared/contract/ids.ts';
import { foundAt, passphrase, TestDesk, testPorts } from '../support/office.ts';
import { wholeOffice } from '../support/whole.ts';
import { bundled } from './support/bundle.ts';
import { type DeskAnswer, ProcessDesk } from './support/desks.ts';
import { mounts } from './support/mounts.ts';

const desks = 20;
/** These many of them reach the folder through a mount of their own, which is taken away and given back. */
const mounted = 4;
/** Seconds; the whole suite runs a short one, a night can be given more. */
const duration = Number(process.env['GRIFFEL_SOAK'] ?? 60);

let scratch: string;
let program: string;
const profiles = mkdtempSync(join(tmpdir(), 'griffel-many-'));
beforeAll(async () => {
  ({ scratch, program } = await bundled('desk'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(profiles, { recursive: true, force: true });
});

/** The same numbers each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const newestFirst: InputOf<'ticket.list'> = {
  list: 'all',
  filter: {},
  order: { sort: 'updatedAt', direction: 'desc', group: null },
  cursor: null,
  limit: 50,
};

type Did = { kind: 'create' | 'note'; token: string };
type Waits = {
  read: number[];
  write: number[];
  refused: Map<string, number>;
  /** Refusals of other kinds than `busy` to those to whom nothing happened. */
  wronged: number;
};

/** One person at one desktop: about one operation a second, a third of them commands, until told to stop. */
class Person {
  readonly #number: number;
  readonly #folder: string;
  readonly #random: () => number;
  readonly #waits: Waits;
  readonly acknowledged: Did[] = [];
  #desk: ProcessDesk | null = null;
  #last: TicketId | null = null;
  #done = 0;
  /** A stopped program's clock runs on; what it then answers says nothing about waiting. */
  disturbed = false;

  constructor(number: number, folder: string, waits: Waits) {
    this.#number = number;
    this.#folder = folder;
    this.#random = chance(number + 1);
    this.#waits = waits;
  }

  async arrive(): Promise<void> {
    const machine = `computer-${this.#number}`;
    const desk = new ProcessDesk(program, { profile: join(profiles, machine), machine });
    for (let attempt = 0; ; attempt++) {
      try {
        await desk.signIn(this.#folder, 'ada');
        this.#desk = desk;
        return;
      } catch (error) {
        if (attempt === 20) throw error;
        await pause(500);
      }
    }
  }

  async work(until: () => boolean): Promise<void> {
    while (!until()) {
      const began = Date.now();
      await this.#one().catch(() => undefined);
      await pause(Math.max(0, 500 + this.#random() * 1_000 - (Date.now() - began)));
    }
  }

  async #one(): Promise<void> {
    const desk = this.#desk;
    if (!desk) return;
    const draw = this.#random();
    const wasDisturbed = this.disturbed;
    const measured = (answer: DeskAnswer, waits: number[]) => {
      if (!wasDisturbed && !this.disturbed) waits.push(answer.ms);
      if (!answer.result.ok) {
        const { code } = answer.result.error;
        this.#waits.refused.set(code, (this.#waits.refused.get(code) ?? 0) + 1);
        if (code !== 'busy' && !wasDisturbed && !this.disturbed) this.#waits.wronged += 1;
      }
      return answer.result;
    };
    if (draw < 0.66) {
      if (draw < 0.4) measured(await desk.ask('ticket.list', newestFirst), this.#waits.read);
      else measured(await desk.ask('search.tickets', { text: `p${this.#number}`, limit: 20 }), this.#waits.read);
      return;
    }
    const token = `p${this.#number}n${this.#done++}`;
    if (this.#last === null || draw < 0.83) {
      const result = measured(await desk.ask('ticket.create', { title: token }), this.#waits.write);
      if (!result.ok) return;
      this.#last = (result.value as { id: TicketId }).id;
      this.acknowledged.push({ kind: 'create', token });
    } else {
      const result = measured(await desk.ask('ticket.addNote', { id: this.#last, body: token }), this.#waits.write);
      if (result.ok) this.acknowledged.push({ kind: 'note', token });
    }
  }

  async killed(): Promise<void> {
    const desk = this.#desk;
    this.#desk = null;
    await desk?.signal('SIGKILL');
    await this.arrive();
  }

  async stopped(milliseconds: number): Promise<void> {
    this.disturbed = true;
    await this.#desk?.signal('SIGSTOP');
    await pause(milliseconds);
    await this.#desk?.signal('SIGCONT');
    await pause(2_000);
    this.disturbed = false;
  }

  clockIsWrong(by: number): void {
    this.#desk?.setClock(by);
  }

  async leave(): Promise<void> {
    await this.#desk?.[Symbol.asyncDispose]();
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}

test(`${desks} desktops work in one shared office while programs are killed and stopped, clocks jump and mounts go away`, async () => {
  await using share = await mounts(mounted, true);
  if (!share) throw new Error('mounting one folder several times needs root, FUSE and bindfs');
  const folder = join(share.folder, 'kantoor');
  const founder = new TestDesk(testPorts(join(profiles, 'founder')));
  const { recoveryKey } = await foundAt(founder, folder, { mode: 'shared' });
  await founder.core.close();

  const waits: Waits = { read: [], write: [], refused: new Map(), wronged: 0 };
  const people = Array.from({ length: desks }, (_, number) => {
    const mount = share.at[number];
    return new Person(number, mount === undefined ? folder : join(mount, 'kantoor'), waits);
  });
  for (const person of people) await person.arrive();

  const random = chance(99);
  const pick = (from = 0) => people[from + Math.floor(random() * (people.length - from))] as Person;
  const end = Date.now() + duration * 1_000;
  const over = () => Date.now() > end;
  const faults = { killed: 0, stopped: 0, clocks: 0, unmounted: 0 };
  const trouble = async () => {
    while (!over()) {
      await pause(1_000 + random() * 1_000);
      const draw = random();
      if (draw < 0.4) {
        faults.killed++;
        await pick(mounted).killed();
      } else if (draw < 0.75) {
        faults.stopped++;
        await pick(mounted).stopped(300 + random() * 1_500);
      } else if (draw < 0.9) {
        faults.clocks++;
        pick().clockIsWrong((random() - 0.5) * 3_600_000);
      } else {
        faults.unmounted++;
        const index = Math.floor(random() * mounted);
        const person = people[index];
        if (person) person.disturbed = true;
        await share.cut(index);
        await pause(1_500);
        await share.mount(index);
        await pause(2_000);
        if (person) person.disturbed = false;
      }
    }
  };
  await Promise.all([trouble(), ...people.map((person) => person.work(over))]);
  for (const person of people) await person.leave();

  const { read, write, refused } = waits;
  process.stdout.write(
    `${desks} desks, ${duration} s: ${read.length} reads (p95 ${quantile(read, 0.95)} ms, worst ${quantile(read, 1)} ms), ` +
      `${write.length} commands (p95 ${quantile(write, 0.95)} ms, worst ${quantile(write, 1)} ms), ` +
      `refused ${JSON.stringify(Object.fromEntries(refused))} (${waits.wronged} of these as away, to those to whom nothing happened), faults ${JSON.stringify(faults)}\n`,
  );
  expect(Math.min(faults.killed, faults.stopped)).toBeGreaterThan(0);
  const acknowledged = people.flatMap((person) => person.acknowledged);
  expect(acknowledged.length).toBeGreaterThan(duration);

  const last = new TestDesk(testPorts(join(profiles, 'founder')));
  await last.do('office.open', { folder });
  await last.do('session.signIn', { login: 'ada', passphrase });
  expect(await last.do('audit.verify', {})).toMatchObject({ intact: true, firstBroken: null });
  await last.core.close();
  const whole = await wholeOffice(folder, recoveryKey);
  expect(whole.problems).toEqual([]);
  const lost = acknowledged.filter(({ kind, token }) => !(kind === 'create' ? whole.titles : whole.notes).has(token));
  expect(lost).toEqual([]);
  expect(whole.doubled).toEqual([]);
  // Beyond two seconds a command is refused as busy; the rest is what the machine needs for its own work.
  expect([...refused.keys()].filter((code) => !expectedRefusals.has(code))).toEqual([]);
}, 900_000);

/** What a person may be told while others are stopped in the middle of writing, or their share is away. */
const expectedRefusals = new Set(['busy', 'office_unreachable']);
