import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ChoreDesk, choreDesk, minutely, passTime, runsOf } from '../../support/chores.ts';
import { type TestOffice, testOffice } from '../../support/office.ts';
import { Tables } from '../../support/tables.ts';

const count = 3;
const someDesk = fc.integer({ min: 0, max: count - 1 });
/** What can happen to the desks of an office. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 90 }) }) },
  // Stopped like a machine that sleeps: no ticks, and what was begun stands still.
  fc.record({ what: fc.constantFrom('sleep' as const, 'wake' as const), desk: someDesk }),
  fc.record({ what: fc.constantFrom('signOut' as const, 'signIn' as const), desk: someDesk }),
  // Gone without a word; what comes in its place is another core.
  fc.record({ what: fc.constant('die' as const), desk: someDesk }),
  // Within the minute that a clock may be wrong.
  fc.record({ what: fc.constant('jump' as const), desk: someDesk, seconds: fc.integer({ min: -55, max: 55 }) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

/** How often the trail says that the act was done. */
async function actsOf(office: TestOffice): Promise<number> {
  using tables = await Tables.of(office);
  return tables.entriesAfter(0).filter(({ event, outcome }) => event === 'office.checked' && outcome === 'done').length;
}

class Desks {
  readonly office: TestOffice;
  readonly #all: (ChoreDesk | null)[] = Array(count).fill(null);
  readonly #asleep = new Set<ChoreDesk>();
  /** Cores nobody hears of any more; they are put away in the end. */
  readonly #dead: ChoreDesk[] = [];

  constructor(office: TestOffice) {
    this.office = office;
  }

  async happen(event: Happening): Promise<void> {
    if (event.what === 'pass') {
      const awake = this.#all.filter((desk) => desk !== null && !this.#asleep.has(desk)) as ChoreDesk[];
      await passTime(this.office, awake, event.seconds);
      return;
    }
    const desk = this.#all[event.desk] ?? null;
    switch (event.what) {
      case 'signIn':
        if (!desk) this.#all[event.desk] = await choreDesk(this.office, { jobs: [minutely] });
        return;
      case 'signOut':
        if (!desk || this.#asleep.has(desk)) return;
        await desk[Symbol.asyncDispose]();
        this.#all[event.desk] = null;
        return;
      case 'die':
        if (!desk) return;
        // In the middle of whatever it begins now; nobody waits for that.
        if (!this.#asleep.has(desk)) void desk.begin();
        this.#dead.push(desk);
        this.#all[event.desk] = null;
        return;
      case 'sleep':
        if (desk) this.#asleep.add(desk);
        return;
      case 'wake':
        if (desk) this.#asleep.delete(desk);
        return;
      case 'jump':
        desk?.setWrongBy(event.seconds * 1_000);
        return;
    }
  }

  /**
   * All others stand still from now on; whoever comes then must be at work within the minute, and does the next run. A clock that was
   * ahead may have done the run of the coming minute already.
   */
  async recover(): Promise<void> {
    for (const desk of this.#dead) await desk.settled();
    await using last = await choreDesk(this.office, { jobs: [minutely] });
    await passTime(this.office, [last], 60 + 60);
  }

  async close(): Promise<void> {
    for (const desk of [...this.#all, ...this.#dead]) await desk?.[Symbol.asyncDispose]();
  }
}

it('whatever happens to the desks: each run once, one holder to a term, and never a minute too long without', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 25 }), async (events) => {
      await using office = await testOffice();
      const desks = new Desks(office);
      try {
        await desks.happen({ what: 'signIn', desk: 0 });
        for (const event of events) await desks.happen(event);
        const before = (await runsOf(office)).length;
        await desks.recover();
        const runs = await runsOf(office);
        expect(runs.length).toBeGreaterThan(before);
        // The keys of the table are unique by its primary key; each stands for one act in the trail, and no act is without one.
        expect(await actsOf(office)).toBe(runs.length);
        const holders = new Map<number, Set<string>>();
        for (const { term, holder } of runs) holders.set(term, (holders.get(term) ?? new Set()).add(holder));
        expect([...holders.values()].filter((each) => each.size > 1)).toEqual([]);
        // Terms only grow: whoever lost the lease did nothing after the next one began.
        const terms = runs.map(({ term }) => term);
        expect(terms).toEqual([...terms].sort((a, b) => a - b));
      } finally {
        await desks.close();
      }
    }),
    { numRuns: 6 },
  );
});
