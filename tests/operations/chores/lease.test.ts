import { expect, it } from 'vitest';
import type { Job } from '../../../electron/core/chores/job.ts';
import { type ChoreDesk, choreDesk, minutely, passTime, runsOf } from '../../support/chores.ts';
import { type TestOffice, testOffice } from '../../support/office.ts';
import { Tables } from '../../support/tables.ts';

const jobs: readonly Job[] = [minutely];

/** Who did the newest run. */
async function newestHolder(office: TestOffice): Promise<string | undefined> {
  return (await runsOf(office)).at(-1)?.holder;
}

async function threeDesks(office: TestOffice): Promise<[ChoreDesk, ChoreDesk, ChoreDesk]> {
  const desks: ChoreDesk[] = [];
  for (let n = 0; n < 3; n++) desks.push(await choreDesk(office, { jobs }));
  return desks as [ChoreDesk, ChoreDesk, ChoreDesk];
}

it('one desk alone takes the chores at once, does each run once and writes nothing else', async () => {
  await using office = await testOffice();
  await using desk = await choreDesk(office, { jobs });
  await desk.tick();
  expect(await runsOf(office)).toHaveLength(1);

  using tables = await Tables.of(office);
  const before = tables.digests();
  const entries = tables.newest();
  const mark = tables.changeMark();
  await passTime(office, [desk], 50);
  expect(tables.changeMark()).toBe(mark);
  expect(tables.digests()).toEqual(before);
  expect(tables.newest()).toBe(entries);
});

it('a minute after the holder fell silent another desk does the chores, and no sooner while it lives', async () => {
  await using office = await testOffice();
  const [first, second, third] = await threeDesks(office);
  await using _first = first;
  await using _second = second;
  await using _third = third;
  await passTime(office, [first, second, third], 600);
  const runs = await runsOf(office);
  expect(new Set(runs.map(({ holder }) => holder)).size).toBe(1);
  expect(runs).toHaveLength(11);
  expect(new Set(runs.map(({ term }) => term)).size).toBe(1);

  // Its core still stands there, as of a machine that sleeps: nothing was given back.
  await passTime(office, [second, third], 60);
  const holder = await newestHolder(office);
  expect(holder).not.toBe(runs[0]?.holder);

  // It wakes up, and finds its term gone.
  await passTime(office, [first, second, third], 300);
  const after = await runsOf(office);
  expect(after.at(-1)?.holder).toBe(holder);
  expect(after).toHaveLength(17);
});

it('whoever signs out gives the chores back at once', async () => {
  await using office = await testOffice();
  await using first = await choreDesk(office, { jobs });
  await using second = await choreDesk(office, { jobs });
  await passTime(office, [first, second], 60);
  const before = await newestHolder(office);
  await first.desk.do('session.signOut', {});
  await passTime(office, [second], 60);
  expect(await newestHolder(office)).not.toBe(before);
});

it('the chores go on while the desk is locked', async () => {
  await using office = await testOffice();
  await using desk = await choreDesk(office, { jobs });
  await passTime(office, [desk], 1);
  await desk.desk.do('session.lock', { why: 'by_hand' });
  await passTime(office, [desk], 120);
  expect(await runsOf(office)).toHaveLength(3);
});

it('a desk that was stopped in the middle of a run does not finish it after its term', async () => {
  await using office = await testOffice();
  let goOn = () => {};
  const stopped = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let reached = () => {};
  const inside = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const standingStill: Job = {
    ...minutely,
    run: async (run, plan) => {
      reached();
      await stopped;
      await minutely.run(run, plan);
    },
  };
  await using first = await choreDesk(office, { jobs: [standingStill] });
  await using second = await choreDesk(office, { jobs });
  // So late in the minute that its run will be nobody else's.
  office.clock.pass({ seconds: 30 });
  await first.begin();
  await inside;
  expect(await runsOf(office)).toEqual([]);
  await passTime(office, [second], 60);
  const runs = await runsOf(office);
  expect(runs.length).toBeGreaterThan(0);
  goOn();
  await first.settled();
  expect(await runsOf(office)).toEqual(runs);
  expect(new Set(runs.map(({ holder }) => holder)).size).toBe(1);
});

it('the lease changes nothing that windows would ask for again', async () => {
  await using office = await testOffice();
  await using first = await choreDesk(office, { jobs: [] });
  await using second = await choreDesk(office, { jobs });
  await using third = await choreDesk(office, { jobs });
  await passTime(office, [second, third], 1);
  await first.desk.core.lookForNews();
  first.desk.events.length = 0;
  // Asks and answers, but no run.
  await passTime(office, [second, third], 50);
  await first.desk.core.lookForNews();
  expect(first.desk.events).toEqual([]);
});
