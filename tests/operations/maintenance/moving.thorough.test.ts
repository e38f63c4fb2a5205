import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { FileLock } from '../../../db/connection/index.ts';
import { rotationLock } from '../../../electron/core/keys/office-file.ts';
import { pastTheProgram } from '../../support/database.ts';
import { enter, passphrase, TestDesk, type TestOffice, testOffice, worksAt } from '../../support/office.ts';

const officeJson = async (folder: string) => JSON.parse(await readFile(join(folder, 'office.json'), 'utf8'));
const newPlace = (office: TestOffice) => `${office.folder}-new`;

/** A ticket with a file, as what must not be lost. */
async function withWork(office: TestOffice) {
  const { id } = await office.admin.do('ticket.create', { title: 'Dagvaarding' });
  const upload = await office.admin.upload('stuk.pdf', new Uint8Array(300_000).fill(65));
  await office.admin.do('attachment.add', { ticket: id, upload });
  return id;
}

/** The work is all there, the trail is whole, and one can go on. */
async function expectWhole(desk: TestDesk, id: Awaited<ReturnType<typeof withWork>>) {
  const { rows } = await desk.do('ticket.timeline', { id, cursor: null, limit: 50 });
  const [file] = rows.flatMap((row) => row.attachments);
  if (!file) throw new Error('the file is gone');
  const { stream } = await desk.do('attachment.read', { attachment: file.id, purpose: 'save' });
  expect((await desk.download(stream)).byteLength).toBe(300_000);
  expect(await desk.do('audit.verify', {})).toMatchObject({ intact: true });
  await desk.do('ticket.create', { title: 'Na de verhuizing' });
}

/** The same at a desk where nobody was before. */
async function worksAfresh(office: TestOffice, folder: string): Promise<string> {
  await using desk = new TestDesk(office.admin.ports);
  return worksAt(desk, folder);
}

/** The administrator again, where the step at which the office leaves ends in a fault. */
async function faulty(office: TestOffice, when: 'before' | 'after') {
  const { ports } = office.admin;
  await office.admin.do('session.signOut', {});
  const desk = new TestDesk({
    ...ports,
    snapshotter: {
      ...ports.snapshotter,
      async leave(job) {
        if (when === 'after') await ports.snapshotter.leave({ ...job, nativeBinding: undefined });
        throw new Error('killed');
      },
    },
  });
  await desk.do('office.open', { folder: office.folder });
  await enter(desk, 'ada');
  return desk;
}

test('an office moves to a share: all of it, with its past; the old place says where it went', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const id = await withWork(office);
  await admin.do('backup.create', {});
  const to = newPlace(office);
  await admin.do('maintenance.move', { to, mode: 'shared' });
  // Whoever moved it stands before the new place.
  expect(await admin.do('session.state', {})).toMatchObject({ state: 'signed_out', folder: to });
  expect(admin.events.at(-1)).toMatchObject({ type: 'session.changed', state: { state: 'signed_out', folder: to } });
  expect(await worksAfresh(office, office.folder)).toBe('office_moved');
  await using other = new TestDesk(admin.ports);
  expect(await other.refusal('office.open', { folder: office.folder })).toEqual({
    code: 'office_moved',
    params: { to },
  });
  expect(await other.do('office.inspectFolder', { folder: office.folder })).toMatchObject({ verdict: 'office' });

  await enter(admin, 'ada');
  expect(await admin.do('session.state', {})).toMatchObject({ readOnly: null });
  await expectWhole(admin, id);
  expect((await admin.do('backup.list', {})).rows).toHaveLength(1);
  expect(await admin.do('maintenance.office', {})).toMatchObject({ folder: to, mode: 'shared', move: null });
  expect(await officeJson(to)).toMatchObject({ mode: 'shared' });
  expect((await readdir(to)).sort()).toEqual(['attachments', 'backups', 'desks', 'griffel.db', 'keys', 'office.json']);

  // And back to this computer, whose path is told to nobody.
  const back = `${office.folder}-back`;
  await admin.do('maintenance.move', { to: back, mode: 'local' });
  expect(await other.refusal('office.open', { folder: to })).toEqual({ code: 'office_moved', params: {} });
  expect(JSON.stringify(await officeJson(to))).not.toContain('back');
  await enter(admin, 'ada');
  await expectWhole(admin, id);
});

test('a backup that is thinned away under the copying is not missed', async () => {
  await using office = await testOffice();
  const { admin, folder } = office;
  const id = await withWork(office);
  await admin.do('backup.create', {});
  const to = newPlace(office);
  const thinOut = () => rmSync(join(folder, 'backups'), { recursive: true, force: true });
  const moved = await admin.core.call(
    'maintenance.move',
    { to, mode: 'local' },
    { signal: new AbortController().signal, progress: thinOut },
  );
  expect(moved).toMatchObject({ ok: true });
  await enter(admin, 'ada');
  await expectWhole(admin, id);
  expect((await admin.do('backup.list', {})).rows).toEqual([]);
});

test('while a colleague is on the office does not move, nor into itself, nor where something lies', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const bram = await office.as(await office.add('bram', 'secretary'));
  const move = (to: string) => admin.core.call('maintenance.move', { to, mode: 'local' });
  const refused = (code: string) => ({ ok: false, error: { code } });
  expect(await move(newPlace(office))).toMatchObject(refused('office_open_elsewhere'));
  expect(await bram.refusal('maintenance.move', { to: newPlace(office), mode: 'local' })).toMatchObject({
    code: 'forbidden',
  });
  await bram.do('session.signOut', {});
  expect(await move(join(office.folder, 'inside'))).toMatchObject(refused('place_within_office'));
  expect(await move(join(office.folder, '..'))).toMatchObject(refused('place_within_office'));
  expect(await move('relative')).toMatchObject(refused('invalid_input'));
  const used = newPlace(office);
  await mkdir(used);
  await writeFile(join(used, 'Vertrag.docx'), 'x');
  expect(await move(used)).toMatchObject(refused('folder_not_empty'));
  expect(await readdir(used)).toEqual(['Vertrag.docx']);
  await admin.do('ticket.create', { title: 'Alles als tevoren' });
});

test('a move that is cut short before it is done goes on or is called off, and nobody works meanwhile', async () => {
  await using office = await testOffice();
  await office.add('bram', 'secretary');
  const id = await withWork(office);
  const to = newPlace(office);
  await using desk = await faulty(office, 'before');
  expect(await desk.refusal('maintenance.move', { to, mode: 'local' })).toMatchObject({ code: 'internal' });
  const moving = { code: 'office_moving', params: { by: 'Ada Vermeer' } };
  expect(await desk.refusal('ticket.create', { title: 'Nu niet' })).toMatchObject(moving);
  expect(await worksAfresh(office, to)).toBe('office_missing');
  await desk.do('session.signOut', {});
  const bram = await office.desk();
  expect(await bram.refusal('session.signIn', { login: 'bram', passphrase })).toMatchObject(moving);

  await enter(office.admin, 'ada');
  expect(await office.admin.do('maintenance.office', {})).toMatchObject({ move: { to, by: { name: 'Ada Vermeer' } } });
  expect(await office.admin.refusal('maintenance.move', { to: `${to}-2`, mode: 'local' })).toMatchObject(moving);
  await office.admin.do('maintenance.cancelMove', {});
  expect(await readdir(to)).toEqual([]);
  await expectWhole(office.admin, id);

  await office.admin.do('session.signOut', {});
  await using again = await faulty(office, 'before');
  await again.refusal('maintenance.move', { to, mode: 'local' });
  await again.do('session.signOut', {});
  await enter(office.admin, 'ada');
  await office.admin.do('maintenance.move', { to, mode: 'local' });
  expect(await worksAfresh(office, office.folder)).toBe('office_moved');
  await enter(office.admin, 'ada');
  await expectWhole(office.admin, id);
});

test('a move that is cut short after the signpost is up is done by whoever comes to the new place first', async () => {
  await using office = await testOffice();
  const id = await withWork(office);
  const to = newPlace(office);
  await using desk = await faulty(office, 'after');
  const signpost = join(office.folder, 'office.json');
  const before = await readFile(signpost, 'utf8');
  await desk.refusal('maintenance.move', { to, mode: 'local' });
  await desk.core.close();
  expect(await worksAfresh(office, office.folder)).toBe('office_moved');
  // As if it had been killed a moment earlier: the old place is the office, the new one lets nobody in.
  const up = await readFile(signpost, 'utf8');
  await writeFile(signpost, before);
  expect(await worksAfresh(office, to)).toBe('move_unfinished');
  await writeFile(signpost, up);
  expect(await worksAfresh(office, to)).toBe('works');
  await office.admin.do('office.close', {});
  await office.admin.do('office.open', { folder: to });
  await enter(office.admin, 'ada');
  await expectWhole(office.admin, id);
});

test('an office becomes a shared one where it lies, and a local one again', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const id = await withWork(office);
  for (const mode of ['shared', 'local'] as const) {
    await admin.do('maintenance.changeMode', { mode });
    expect(await officeJson(office.folder)).toMatchObject({ mode });
    await enter(admin, 'ada');
    expect(await admin.do('maintenance.office', {})).toMatchObject({ mode });
    await expectWhole(admin, id);
  }
  const bram = await office.as(await office.add('bram', 'secretary'));
  expect(await admin.refusal('maintenance.changeMode', { mode: 'shared' })).toMatchObject({
    code: 'office_open_elsewhere',
  });
  await bram.do('ticket.create', { title: 'Doorgewerkt' });
});

test.each(['local', 'shared'] as const)('a %s database is compacted, and nothing of it is lost', async (mode) => {
  await using office = await testOffice({ mode });
  const { admin } = office;
  const id = await withWork(office);
  const raw = await pastTheProgram(office.folder, office.recoveryKey);
  raw.exec(
    'create table old_work (content blob); insert into old_work values (zeroblob(3000000)); drop table old_work',
  );
  raw.pragma('wal_checkpoint(truncate)');
  raw.close();
  expect((await admin.do('maintenance.office', {})).spare).toBeGreaterThan(2_900_000);
  const { before, after } = await admin.do('maintenance.compact', {});
  expect(before - after).toBeGreaterThan(2_900_000);
  expect((await admin.do('maintenance.office', {})).spare).toBe(0);
  await expectWhole(admin, id);
  const bram = await office.as(await office.add('bram', 'secretary'));
  expect(await admin.refusal('maintenance.compact', {})).toMatchObject({ code: 'office_open_elsewhere' });
  await bram.do('ticket.create', { title: 'Doorgewerkt' });
});

test('compacting waits while a backup of this desk is under way', async () => {
  await using office = await testOffice();
  const { admin, folder } = office;
  const backup = FileLock.take(rotationLock(folder), admin.ports.nativeBinding);
  const { take } = FileLock;
  let refused = 0;
  // The backup ends once compacting has found its lock taken.
  using _ = vi.spyOn(FileLock, 'take').mockImplementation((...given) => {
    const lock = take.apply(FileLock, given);
    if (lock === null) {
      refused++;
      backup?.release();
    }
    return lock;
  });
  expect(await admin.do('maintenance.compact', {})).toMatchObject({ before: expect.any(Number) });
  expect(refused).toBe(1);
});
