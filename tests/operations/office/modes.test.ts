import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileLock, OfficeDatabase } from '../../../db/connection/index.ts';
import { machineMark } from '../../../electron/core/keys/office-file.ts';
import type { Computer, Place } from '../../../electron/core/ports/computer.ts';
import { enter, foundAt, passphrase, TestDesk, TestOffice, testPorts } from '../../support/office.ts';
import { scratch } from '../../support/scratch.ts';

/** A computer of this number on which every folder lies in the given place. */
const computer = (id: string, place: Place = { kind: 'local' }): Computer => ({
  id: async () => id,
  placeOf: async () => place,
});

/** A desktop of another computer, with a memory of its own. */
const deskOn = (office: TestOffice, id: string, place?: Place) =>
  new TestDesk({ ...testPorts(`${office.folder}-${id}`, office.clock), computer: computer(id, place) });

const officeJson = async (folder: string) => JSON.parse(await readFile(join(folder, 'office.json'), 'utf8'));

test('a shared office keeps a rollback journal with full durability and maps nothing; a local one a write-ahead log', async () => {
  const open = async (journalMode: 'wal' | 'delete') => {
    const file = join(scratch(), 'griffel.db');
    const database = await OfficeDatabase.open({ file, key: new Uint8Array(32).fill(3), journalMode, create: true });
    const settings = database.settings();
    await database.close();
    return settings;
  };
  const shared = await open('delete');
  // 3 is EXTRA: also the folder is told that the journal is gone.
  for (const one of [shared.writer, shared.reader])
    expect(one).toMatchObject({ journal_mode: 'delete', synchronous: 3, mmap_size: 0, cache_spill: 0 });
  const local = await open('wal');
  for (const one of [local.writer, local.reader])
    expect(one).toMatchObject({ journal_mode: 'wal', synchronous: 2, mmap_size: 0 });
});

test('office.json alone decides the mode; nothing of a write-ahead log lies in a shared office, whoever works there', async () => {
  await using office = await TestOffice.found({ mode: 'shared' });
  expect(await officeJson(office.folder)).toMatchObject({ mode: 'shared' });
  expect(await officeJson(office.folder)).not.toHaveProperty('machine');
  await using other = deskOn(office, 'b');
  await other.do('office.open', { folder: office.folder });
  await enter(other, 'ada');
  await other.do('ticket.create', { title: 'Van de andere computer' });
  await office.admin.do('ticket.create', { title: 'Van deze computer' });
  expect((await readdir(office.folder)).filter((name) => /-wal|-shm/u.test(name))).toEqual([]);
});

test('a desktop alone on a share says that nothing is known; another computer proves the locks, for both and for later', async () => {
  await using office = await TestOffice.found({ mode: 'shared' });
  const share = async (desk: TestDesk) => {
    const state = await desk.do('session.state', {});
    return 'share' in state ? state.share : undefined;
  };
  expect(await share(office.admin)).toEqual({ trust: 'alone', warned: false, paused: false, provenAt: null });
  // A second program on the same computer proves nothing.
  await using twin = await office.desk();
  await enter(twin, 'ada');
  expect(await share(twin)).toEqual({ trust: 'alone', warned: false, paused: false, provenAt: null });
  await using other = deskOn(office, 'b');
  await other.do('office.open', { folder: office.folder });
  await enter(other, 'ada');
  const provenAt = office.clock.now().toISOString();
  expect(await share(other)).toEqual({ trust: 'proven', warned: false, paused: false, provenAt });
  expect((await share(office.admin))?.provenAt).toBe(provenAt);
});

test('what a program that ended left on the roster is swept, from this computer at once, from another when it does not answer', async () => {
  await using office = await TestOffice.found({ mode: 'shared' });
  const desks = join(office.folder, 'desks');
  const { id } = await officeJson(office.folder);
  const gone = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
  for (const [index, desk] of gone.entries()) {
    const machine = index === 0 ? await machineMark(office.admin.ports, id) : 'elsewhere';
    await writeFile(join(desks, `${desk}.json`), JSON.stringify({ id: desk, machine, schema: 1 }));
    FileLock.take(join(desks, `${desk}.lock`), undefined)?.release();
  }
  await using other = await office.desk();
  const state = await other.do('session.signIn', { login: 'ada', passphrase });
  expect(state).toMatchObject({ readOnly: null, share: { trust: 'alone' } });
  const names = await readdir(desks);
  expect(names.filter((name) => gone.some((desk) => name.includes(desk)))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(2);
});

test('whoever signs out leaves nothing on the roster', async () => {
  await using office = await TestOffice.found({ mode: 'shared' });
  await office.admin.do('session.signOut', {});
  expect((await readdir(join(office.folder, 'desks'))).filter((name) => name !== 'proven')).toEqual([]);
});

test('a local office refuses another computer, which may take it over only from a folder on its own disk', async () => {
  await using office = await TestOffice.found();
  await office.add('otto', 'dataProtection');
  await using remote = deskOn(office, 'b', { kind: 'network' });
  const refused = { code: 'office_on_other_computer', params: { mayTakeOver: false } };
  expect(await remote.refusal('office.open', { folder: office.folder })).toEqual(refused);
  expect(await remote.refusal('office.open', { folder: office.folder, takeOver: true })).toEqual(refused);

  await office.admin.do('session.signOut', {});
  const moved = `${office.folder}-moved`;
  await cp(office.folder, moved, { recursive: true });
  const before = await officeJson(moved);
  await using there = deskOn(office, 'b');
  expect(await there.refusal('office.open', { folder: moved })).toEqual({
    code: 'office_on_other_computer',
    params: { mayTakeOver: true },
  });
  await there.do('office.open', { folder: moved, takeOver: true });
  // Nobody has proved yet that they may.
  expect(await there.refusal('session.signIn', { login: 'ada', passphrase: 'iets heel anders' })).toMatchObject({
    code: 'wrong_credentials',
  });
  expect(await officeJson(moved)).toEqual(before);
  await enter(there, 'otto');
  expect((await officeJson(moved)).machine).not.toBe(before.machine);
  const { rows } = await there.do('audit.list', { filter: {}, cursor: null, limit: 5 });
  expect(rows.map((row) => row.event)).toContain('office.taken_over');
  await there.do('session.signOut', {});
  await using here = new TestDesk(office.admin.ports);
  expect(await here.refusal('office.open', { folder: moved })).toMatchObject({ code: 'office_on_other_computer' });
});

test('no office is founded or opened where a sync client keeps the folder, and no local one on a network drive', async () => {
  const root = scratch();
  const at = (place: Place) => new TestDesk({ ...testPorts(root), computer: computer('a', place) });
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
  await using synced = at({ kind: 'synced', by: 'dropbox' });
  await using network = at({ kind: 'network' });
  const folder = join(root, 'kantoor');
  expect(await code(foundAt(synced, folder, { mode: 'shared' }))).toBe('folder_synced');
  expect(await code(foundAt(network, folder))).toBe('folder_not_local');
  expect(await readdir(root)).toEqual([]);
  await foundAt(network, folder, { mode: 'shared' });
  await network.do('session.signOut', {});
  expect(await synced.refusal('office.open', { folder })).toEqual({ code: 'folder_synced', params: { by: 'dropbox' } });
  expect(await network.do('office.inspectFolder', { folder })).toEqual({
    verdict: 'office',
    place: { kind: 'network' },
  });
});
