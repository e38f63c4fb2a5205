import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphrase, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const minutes = { inMinutes: 10, forMinutes: 60, note: 'Nieuwe schijf' };

/** What the window does every second. */
const second = (desk: TestDesk) => desk.core.lookForNews();
const stateOf = (desk: TestDesk) => desk.do('session.state', {});
const phaseAt = async (desk: TestDesk) => (await desk.do('maintenance.closing', {})).closing?.phase ?? 'open';

async function staffed(office: TestOffice) {
  const bram = await office.as(await office.add('bram', 'secretary'));
  const otto = await office.as(await office.add('otto', 'administrator'));
  return { bram, otto };
}

test('everyone is asked to finish, then reads only, then is out; afterwards the office opens by itself', async () => {
  await using office = await testOffice({ mode: 'shared' });
  const { admin, clock } = office;
  const { bram, otto } = await staffed(office);
  await second(bram);
  bram.events.length = 0;
  await admin.do('maintenance.close', minutes);
  await second(bram);
  expect(bram.events).toContainEqual({ type: 'office.changed' });
  expect((await bram.do('maintenance.closing', {})).closing).toMatchObject({
    by: { name: 'Ada Vermeer' },
    note: 'Nieuwe schijf',
    phase: 'announced',
    readOnlyAt: '2026-03-02T08:10:00.000Z',
    endsAt: '2026-03-02T09:10:00.000Z',
  });
  const { id } = await bram.do('ticket.create', { title: 'Nog gauw' });

  clock.pass({ minutes: 10 });
  const closed = { code: 'office_closed', params: { by: 'Ada Vermeer', until: '2026-03-02T09:10:00.000Z' } };
  for (const desk of [bram, otto])
    expect(await desk.refusal('ticket.create', { title: 'Te laat' })).toMatchObject(closed);
  expect(await bram.do('ticket.get', { id })).toMatchObject({ title: 'Nog gauw' });
  await admin.do('ticket.create', { title: 'Alleen de sluiter' });
  await second(bram);
  expect(await stateOf(bram)).toMatchObject({ state: 'signed_in' });

  clock.pass({ seconds: 30 });
  // A desktop that has not looked yet is kept out by the gate.
  expect(await bram.refusal('ticket.get', { id })).toMatchObject(closed);
  for (const desk of [bram, otto]) await second(desk);
  const out = { state: 'signed_out', closed: { by: 'Ada Vermeer', until: '2026-03-02T09:10:00.000Z' } };
  expect(await stateOf(bram)).toMatchObject(out);
  expect(bram.events.at(-1)).toMatchObject({ type: 'session.changed', state: out });
  await second(admin);
  expect(await stateOf(admin)).toMatchObject({ state: 'signed_in' });
  expect((await admin.do('maintenance.whoIsOn', {})).desks).toEqual([]);
  expect(await bram.refusal('session.signIn', { login: 'bram', passphrase })).toMatchObject(closed);
  expect(await stateOf(bram)).toMatchObject(out);

  clock.pass({ minutes: 60 });
  expect(await stateOf(bram)).toMatchObject({ state: 'signed_out', closed: null });
  await bram.do('session.signIn', { login: 'bram', passphrase });
  await bram.do('ticket.create', { title: 'Weer open' });
  expect(await phaseAt(bram)).toBe('open');
});

test('a closing is called off or ended by any administrator, also when the closer is gone', async () => {
  await using office = await testOffice({ mode: 'shared' });
  const { admin, clock } = office;
  const { bram, otto } = await staffed(office);
  await admin.do('maintenance.close', minutes);
  expect(await otto.refusal('maintenance.close', minutes)).toMatchObject({
    code: 'office_closed_by_other',
    params: { by: 'Ada Vermeer' },
  });
  expect(await bram.refusal('maintenance.reopen', {})).toMatchObject({ code: 'forbidden' });
  await otto.do('maintenance.reopen', {});
  expect(await phaseAt(bram)).toBe('open');
  expect(await otto.refusal('maintenance.reopen', {})).toMatchObject({ code: 'no_change' });

  // Whoever announced it may choose other times.
  await admin.do('maintenance.close', minutes);
  await admin.do('maintenance.close', { ...minutes, inMinutes: 0 });
  expect(await phaseAt(bram)).toBe('read_only');
  clock.pass({ minutes: 1 });
  for (const desk of [bram, otto]) await second(desk);
  await admin.core.close();
  await otto.do('session.signIn', { login: 'otto', passphrase });
  await second(otto);
  expect(await stateOf(otto)).toMatchObject({ state: 'signed_in' });
  expect(await otto.refusal('ticket.create', { title: 'Nog dicht' })).toMatchObject({ code: 'office_closed' });
  await otto.do('maintenance.reopen', {});
  await otto.do('ticket.create', { title: 'Weer open' });
  await bram.do('session.signIn', { login: 'bram', passphrase });
});

test('a desktop that slept through it is out with its first look, a locked one too, and the closer sees who was on', async () => {
  await using office = await testOffice({ mode: 'shared' });
  const { admin, clock } = office;
  const { bram, otto } = await staffed(office);
  const { desks } = await admin.do('maintenance.whoIsOn', {});
  expect(desks.map(({ person, onThisComputer }) => [person?.name, onThisComputer]).sort()).toEqual([
    ['Bram', true],
    ['Otto', true],
  ]);
  // What lies in the folder about it tells nothing to who has no key.
  const names = await readdir(join(office.folder, 'desks'));
  expect(names.filter((name) => name.endsWith('.seat'))).toHaveLength(3);
  await otto.do('session.lock', { why: 'by_hand' });
  await admin.do('maintenance.close', { ...minutes, inMinutes: 0 });
  clock.pass({ minutes: 20 });
  // Awake again, and somebody types at once.
  expect(await bram.refusal('ticket.create', { title: 'Goedemorgen' })).toMatchObject({ code: 'office_closed' });
  for (const desk of [bram, otto]) {
    await second(desk);
    expect(await stateOf(desk)).toMatchObject({ state: 'signed_out' });
  }
});

test('of two who close at the same moment one is told that the other was faster', async () => {
  await using office = await testOffice({ mode: 'shared' });
  const { admin } = office;
  const { otto } = await staffed(office);
  const close = (desk: TestDesk) => desk.core.call('maintenance.close', minutes);
  const results = await Promise.all([close(admin), close(otto)]);
  expect(results.map((result) => (result.ok ? 'done' : result.error.code)).sort()).toEqual([
    'done',
    'office_closed_by_other',
  ]);
});
