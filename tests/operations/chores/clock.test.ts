import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderClock } from '../../../electron/adapters/folder-clock/index.ts';
import { type ChoreDesk, choreDesk, minutely, passTime, runsOf } from '../../support/chores.ts';
import { type TestOffice, testOffice } from '../../support/office.ts';

let office: TestOffice;
let desk: ChoreDesk;
beforeEach(async () => {
  office = await testOffice({ mode: 'shared' });
  desk = await choreDesk(office, { jobs: [minutely] });
});
afterEach(async () => {
  await desk[Symbol.asyncDispose]();
  await office[Symbol.asyncDispose]();
});

const clockAhead = async () => {
  const state = await desk.desk.do('session.state', {});
  return state.state === 'signed_in' ? state.clockAhead : undefined;
};

it.each([
  [7 * 60, 'ahead'],
  [-3 * 24 * 3_600, 'behind'],
])('a desk whose clock is wrong by %i s (%s) is told, and keeps off the chores until it is right', async (seconds) => {
  desk.setWrongBy(seconds * 1_000);
  await passTime(office, [desk], 10);
  expect(await clockAhead()).toBe(seconds);
  expect(desk.desk.events).toContainEqual(
    expect.objectContaining({ type: 'session.changed', state: expect.objectContaining({ clockAhead: seconds }) }),
  );
  expect(await runsOf(office)).toEqual([]);

  desk.setWrongBy(0);
  await passTime(office, [desk], 61);
  expect(await clockAhead()).toBeNull();
  expect(await runsOf(office)).toHaveLength(1);
});

it('a minute more or less is nothing to speak of', async () => {
  desk.setWrongBy(59_000);
  await passTime(office, [desk], 10);
  expect(await clockAhead()).toBeNull();
  expect(await runsOf(office)).toHaveLength(1);
});

it('a clock that is set wrong while its desk does the chores: no run by the wrong clock, and another desk takes over', async () => {
  await using other = await choreDesk(office, { jobs: [minutely] });
  await passTime(office, [desk, other], 100);
  const before = await runsOf(office);
  expect(new Set(before.map(({ holder }) => holder)).size).toBe(1);
  desk.setWrongBy(365 * 24 * 3_600_000);
  await passTime(office, [desk, other], 90);
  const after = (await runsOf(office)).slice(before.length);
  expect(after.length).toBeGreaterThan(0);
  expect(after.filter(({ at }) => !at.startsWith('2026-03-02'))).toEqual([]);
  expect(new Set(after.map(({ holder }) => holder))).not.toContain(before[0]?.holder);
});

it('the file server is asked every five minutes, no more', async () => {
  let asked = 0;
  const { folderClock: reference } = desk.desk.ports;
  desk.desk.ports.folderClock = {
    now: (folder) => {
      asked += 1;
      return reference.now(folder);
    },
  };
  await passTime(office, [desk], 600);
  expect(asked).toBe(2);
});

it('a server that does not answer keeps the desk off the chores and is asked again', async () => {
  let away = true;
  desk.desk.ports.folderClock = {
    now: async () => {
      if (away) throw new Error('away');
      return office.clock.now();
    },
  };
  await passTime(office, [desk], 30);
  expect(await runsOf(office)).toEqual([]);
  expect(await clockAhead()).toBeNull();
  away = false;
  await passTime(office, [desk], 60);
  expect(await runsOf(office)).not.toEqual([]);
});

it('an office on one computer compares its clock with nothing', async () => {
  await using local = await testOffice();
  await using alone = await choreDesk(local, { jobs: [minutely] });
  alone.setWrongBy(3_600_000);
  await passTime(local, [alone], 5);
  expect(await runsOf(local)).toHaveLength(1);
});

it('a folder tells its time and keeps nothing of the question', async () => {
  const before = await readdir(office.folder);
  const told = await folderClock.now(office.folder);
  expect(Math.abs(told.getTime() - Date.now())).toBeLessThan(10_000);
  expect(await readdir(office.folder)).toEqual(before);
});
