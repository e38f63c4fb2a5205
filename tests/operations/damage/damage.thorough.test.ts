import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { damageKnown } from '../../../electron/core/damage/marker.ts';
import { flip, leavesOf } from '../../support/damage.ts';
import { pastTheProgram } from '../../support/database.ts';
import { addCategory, enter, passphrase, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const database = (office: TestOffice) => join(office.folder, 'griffel.db');
const list = {
  list: 'all' as const,
  filter: {},
  order: { sort: 'number' as const, direction: 'asc' as const, group: null },
  cursor: null,
  limit: 200,
};
const byAda = { login: 'ada', passphrase };

/** An office with work in it, backed up, and worked in after that. */
async function worked(office: TestOffice, tickets = 20) {
  const { admin } = office;
  const ids: { id: string; version: number }[] = [];
  for (let n = 1; n <= tickets; n++)
    ids.push(await admin.do('ticket.create', { title: `Akte ${n}`, description: 'Wort '.repeat(400) }));
  office.clock.pass({ minutes: 1 });
  const backup = await admin.do('backup.create', {});
  office.clock.pass({ minutes: 1 });
  const [first] = ids;
  if (!first) throw new Error('no ticket');
  await admin.do('ticket.addNote', { id: first.id, body: 'Nach der Sicherung' });
  const later = await admin.do('ticket.create', { title: 'Erst danach' });
  return { backup, first, later };
}
const wanted = (office: TestOffice, name: string) => ({ folder: join(office.folder, 'backups'), name });
const stateOf = async (desk: TestDesk) => desk.do('session.state', {});

test('damage that work comes upon leads everyone to reading; the backup takes its place, and what is lost is listed', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const eva = await office.as(await office.add('eva', 'lawyer'));
  const category = await addCategory(admin, 'Geheim');
  const { backup, later } = await worked(office);
  await eva.do('ticket.create', { title: 'Nur für Eva', category: category.id });
  await admin.do('session.signOut', {});
  await eva.do('session.signOut', {});
  const leaves = await leavesOf(office, 'ticket');
  flip(database(office), (leaves[Math.floor(leaves.length / 2)] ?? 0) + 500, 200);

  // The quick look sees the ends of the tables; the middle is come upon by whoever reads it.
  await enter(admin, 'ada');
  await enter(eva, 'eva');
  expect(await stateOf(admin)).toMatchObject({ state: 'signed_in', readOnly: null });
  expect(await admin.refusal('ticket.list', list)).toMatchObject({ code: 'office_damaged' });
  await admin.core.lookForNews();
  await eva.core.lookForNews();
  for (const desk of [admin, eva]) {
    expect(await stateOf(desk)).toMatchObject({ state: 'signed_in', readOnly: 'damaged' });
    expect(await desk.refusal('ticket.create', { title: 'Nicht mehr' })).toMatchObject({ code: 'read_only' });
  }
  expect((await eva.do('ticket.get', { id: later.id })).title).toBe('Erst danach');
  await admin.do('session.signOut', {});
  expect(await stateOf(admin)).toMatchObject({ state: 'signed_out', damage: 'found' });
  // Whoever enters now reads too.
  await enter(admin, 'ada');
  expect(await stateOf(admin)).toMatchObject({ readOnly: 'damaged' });

  const before = readFileSync(database(office));
  const steps: number[] = [];
  const input = { ...wanted(office, backup.name), opener: byAda };
  const call = { signal: new AbortController().signal, progress: (done: number) => void steps.push(done) };
  const result = await admin.core.call('damage.repair', input, call);
  expect(result).toMatchObject({ ok: true, value: { readable: 'partly', missing: [] } });
  expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(readdirSync(join(office.folder, 'damaged')).filter((name) => !name.endsWith('.lock'))).toHaveLength(1);
  const aside = (result.ok && (result.value as { aside: string }).aside) || '';
  expect(readFileSync(join(aside, 'griffel.db')).equals(before)).toBe(true);
  expect(readdirSync(join(aside, 'keys'))).toContain('office.age');

  await eva.core.lookForNews();
  expect(await stateOf(eva)).toMatchObject({ state: 'signed_out', damage: null });
  await enter(admin, 'ada');
  expect(await stateOf(admin)).toMatchObject({ state: 'signed_in', readOnly: null });
  expect(await admin.do('audit.verify', {})).toMatchObject({ intact: true });
  expect((await admin.do('ticket.counts', {})).all).toBe(20);
  const { losses } = await admin.do('damage.losses', {});
  expect(losses).toMatchObject({ backupAt: backup.at, readable: 'partly', hidden: 1 });
  expect(
    losses?.rows.map(({ number, title, isNew, changes }) => [
      number,
      title,
      isNew,
      changes.map(({ event, by }) => `${event} ${by}`),
    ]),
  ).toEqual([
    [1, 'Akte 1', false, ['ticket.note_added Ada Vermeer']],
    [21, 'Erst danach', true, ['ticket.created Ada Vermeer']],
  ]);
  const { csv, rows } = await admin.do('damage.export', {});
  expect(rows).toBe(2);
  expect(csv).toContain('Erst danach');
  expect(csv).not.toContain('Nur für Eva');
  await enter(eva, 'eva');
  expect(await eva.refusal('damage.losses', {})).toMatchObject({ code: 'forbidden' });
  await admin.do('ticket.create', { title: 'Weiter' });
});

test('a sound office is not repaired, nor by anyone but an administrator of today', async () => {
  await using office = await testOffice();
  const { admin } = office;
  await office.add('bram', 'secretary');
  const { backup } = await worked(office, 2);
  const input = wanted(office, backup.name);
  expect(await admin.refusal('damage.repair', { ...input, opener: byAda })).toMatchObject({
    code: 'office_already_open',
  });
  await admin.do('session.signOut', {});
  expect(await admin.refusal('damage.repair', { ...input, opener: byAda })).toMatchObject({
    code: 'office_not_damaged',
  });
  expect(await admin.refusal('damage.repair', { ...input, opener: { login: 'bram', passphrase } })).toMatchObject({
    code: 'forbidden',
  });
  expect(
    await admin.refusal('damage.repair', { ...input, opener: { login: 'ada', passphrase: 'falsch' } }),
  ).toMatchObject({
    code: 'wrong_credentials',
  });
  expect(await damageKnown(office.folder)).toBeNull();
  await enter(admin, 'ada');
  expect((await admin.do('ticket.counts', {})).all).toBe(3);
});

test('the check of all pages leads to reading too; damage that goes away again is forgotten by the next full check', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const { backup } = await worked(office, 20);
  await admin.do('session.signOut', {});
  const leaves = await leavesOf(office, 'ticket');
  const place = (leaves[1] ?? 0) + 300;
  flip(database(office), place, 40);
  await enter(admin, 'ada');
  expect((await admin.do('check.run', {})).damaged).toBeGreaterThan(0);
  expect(await damageKnown(office.folder)).toMatchObject({ how: 'check' });
  await admin.core.lookForNews();
  expect(await stateOf(admin)).toMatchObject({ readOnly: 'damaged' });
  await admin.do('session.signOut', {});
  flip(database(office), place, 40);
  const input = { ...wanted(office, backup.name), opener: byAda };
  expect(await admin.refusal('damage.repair', input)).toMatchObject({ code: 'office_not_damaged' });
  await enter(admin, 'ada');
  expect(await stateOf(admin)).toMatchObject({ readOnly: null });
  expect((await admin.do('ticket.counts', {})).all).toBe(21);
});

test('a start with a broken index is for reading, on a share too', async () => {
  await using office = await testOffice({ mode: 'shared' });
  await worked(office, 10);
  await office.admin.do('session.signOut', {});
  const [leaf = 0] = await leavesOf(office, 'ticket_title');
  flip(database(office), leaf + 100, 50);
  await enter(office.admin, 'ada');
  expect(await stateOf(office.admin)).toMatchObject({ readOnly: 'damaged' });
  expect(await damageKnown(office.folder)).toMatchObject({ how: 'opening' });
  expect((await office.admin.do('ticket.counts', {})).all).toBe(11);
});

test('where an index alone is damaged it is made anew: no backup takes its place, and nothing is lost', async () => {
  await using office = await testOffice();
  const { admin, folder } = office;
  const make = (title: string) => admin.do('ticket.create', { title });
  for (let n = 1; n <= 5; n++) await make(`Akte ${n}`);
  office.clock.pass({ minutes: 1 });
  const { name } = await admin.do('backup.create', {});
  office.clock.pass({ minutes: 1 });
  await make('Erst danach');
  await admin.do('session.signOut', {});
  const [leaf = 0] = await leavesOf(office, 'ticket_title');
  flip(join(folder, 'griffel.db'), leaf + 500, 200);

  await enter(admin, 'ada');
  expect(await admin.do('session.state', {})).toMatchObject({ readOnly: 'damaged' });
  const wanted = { folder: join(folder, 'backups'), name, opener: { login: 'ada', passphrase } };
  const done = await admin.do('damage.repair', wanted);
  expect(done).toMatchObject({ backup: null, tickets: 0, readable: 'whole', missing: [], accounts: [], ended: [] });
  expect(existsSync(join(done.aside, 'griffel.db'))).toBe(true);
  expect(readdirSync(join(folder, 'damaged')).sort()).toEqual(['20260302T080200Z', 'repair.lock']);

  await enter(admin, 'ada');
  expect(await admin.do('session.state', {})).toMatchObject({ readOnly: null });
  const { rows } = await admin.do('ticket.list', {
    list: 'all',
    filter: {},
    order: { sort: 'title', direction: 'asc', group: null },
    cursor: null,
    limit: 50,
  });
  expect(rows.map(({ title }) => title)).toEqual([...[1, 2, 3, 4, 5].map((n) => `Akte ${n}`), 'Erst danach']);
  const raw = await pastTheProgram(folder, office.recoveryKey);
  const told = raw.prepare("select actor_id, outcome from audit_entry where event = 'office.indexes_rebuilt'").all();
  raw.close();
  expect(told).toEqual([{ actor_id: office.administrator.id, outcome: 'done' }]);
  expect(await admin.do('check.run', {})).toMatchObject({ sound: true, damaged: 0 });
});
