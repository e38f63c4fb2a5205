import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { UserId } from '../../../shared/contract/ids.ts';
import { pastTheProgram } from '../../support/database.ts';
import {
  acknowledge,
  addCategory,
  enter,
  passphrase,
  TestDesk,
  type TestOffice,
  testOffice,
  testPorts,
} from '../../support/office.ts';
import { Tables } from '../../support/tables.ts';

const bytes = new TextEncoder().encode('Die Klageschrift');

async function withWork(office: TestOffice) {
  const upload = await office.admin.upload('Klage.txt', bytes, 'text/plain');
  const { id } = await office.admin.do('ticket.create', { title: 'Klage einreichen', uploads: [upload] });
  await office.admin.do('ticket.addNote', { id, body: 'Frist geprüft' });
  return { ticket: id, attachment: upload };
}

const backupsOf = (office: TestOffice) => join(office.folder, 'backups');
const restored = (office: TestOffice) => ({
  folder: join(office.folder, '..', 'restored'),
  recoveryKey: office.recoveryKey,
});

/** A computer that never saw the office. */
async function otherComputer(office: TestOffice): Promise<TestDesk> {
  return new TestDesk(testPorts(join(office.folder, '..', 'other-computer'), office.clock));
}

test('the recovery key alone makes an office of a backup, with every row and file, on a new computer', async () => {
  await using office = await testOffice();
  const { attachment } = await withWork(office);
  // What the restored office does not go on with, where the other one backs up to, and what it says of its accounts.
  const own = ({ backup_plan, backup_place, accounts_review, ...rest }: Record<string, string>) => ({
    rest,
    set: backup_plan !== undefined && backup_place !== undefined && accounts_review !== undefined,
  });
  const before = await Tables.of(office).then((tables) => own(tables.digests()));
  const backup = await office.admin.do('backup.create', {});
  await office.admin.do('ticket.create', { title: 'Nach der Sicherung' });
  expect((await office.admin.do('backup.list', {})).rows).toEqual([{ ...backup, proven: true }]);
  expect(backup.attachments).toEqual({ count: 1, missing: [] });

  await using desk = await otherComputer(office);
  const { folder, recoveryKey } = restored(office);
  const opener = { recoveryKey };
  expect((await desk.do('backup.inspect', { folder: backupsOf(office) })).rows).toEqual([backup]);
  const found = await desk.do('backup.restore', {
    folder: backupsOf(office),
    name: backup.name,
    opener,
    target: folder,
  });
  expect(found).toEqual({ backup, missing: [], damaged: [], passedOver: [], comparison: null });
  using tables = await Tables.of({ folder, recoveryKey });
  expect(own(tables.digests())).toEqual(before);
  expect(tables.entriesAfter(backup.head.seq)).toMatchObject([{ event: 'backup.restored', outcome: 'done' }]);

  await desk.do('office.open', { folder });
  await desk.do('session.signIn', { login: 'ada', passphrase });
  const { stream } = await desk.do('attachment.read', { attachment, purpose: 'save' });
  expect(Buffer.from(await desk.download(stream))).toEqual(Buffer.from(bytes));
  expect(await desk.do('audit.verify', {})).toMatchObject({ intact: true });
  await desk.do('ticket.create', { title: 'Weiter geht es' });
});

test('an administrator restores with the passphrase; this computer goes on with it, others raise the alarm', async () => {
  await using office = await testOffice();
  await withWork(office);
  const { name } = await office.admin.do('backup.create', {});
  const apart = await office.desk(true);
  await apart.do('session.signIn', { login: 'ada', passphrase });
  await apart.do('ticket.create', { title: 'Nach der Sicherung' });
  await apart.do('session.signOut', {});
  await office.admin.do('ticket.create', { title: 'Auch danach' });
  await office.admin.do('office.close', {});
  const { folder } = restored(office);
  const opener = { login: 'ada', passphrase };
  await office.admin.do('backup.restore', { folder: backupsOf(office), name, opener, target: folder });
  const enter = async (desk: TestDesk) => {
    await desk.do('office.close', {});
    await desk.do('office.open', { folder });
    return desk.do('session.signIn', opener);
  };
  expect(await enter(office.admin)).toMatchObject({ state: 'signed_in', readOnly: null });
  expect((await office.admin.do('ticket.counts', {})).all).toBe(1);
  expect(await enter(apart)).toMatchObject({ state: 'signed_in', readOnly: 'audit_rewritten' });
  // There an administrator vouches for it, and the trail keeps that.
  expect(await apart.refusal('audit.accept', { passphrase: 'falsche worte ohne jeden sinn' })).toMatchObject({
    code: 'wrong_passphrase',
  });
  expect(await apart.refusal('ticket.create', { title: 'Noch nicht' })).toMatchObject({ code: 'read_only' });
  expect(await apart.do('audit.accept', { passphrase })).toMatchObject({ state: 'signed_in', readOnly: null });
  await apart.do('ticket.create', { title: 'Weiter geht es' });
  expect(await apart.refusal('audit.accept', { passphrase })).toMatchObject({ code: 'no_change' });
  expect(await enter(apart)).toMatchObject({ readOnly: null });
  expect(await apart.do('audit.verify', {})).toMatchObject({ intact: true });
  using tables = await Tables.of({ folder, recoveryKey: office.recoveryKey });
  expect(tables.entriesAfter(0).filter(({ event }) => event === 'audit.accepted')).toHaveLength(1);
});

test('nobody but an administrator vouches for an office that a computer took for rewritten, nor for a broken trail', async () => {
  await using office = await testOffice();
  const karin = await office.add('karin', 'lawyer');
  const { name } = await office.admin.do('backup.create', {});
  const apart = await office.desk(true);
  await apart.do('session.signIn', { login: karin.login, passphrase });
  await acknowledge(apart);
  await apart.do('office.close', {});
  await office.admin.do('office.close', {});
  const { folder, recoveryKey } = restored(office);
  await office.admin.do('backup.restore', {
    folder: backupsOf(office),
    name,
    opener: { recoveryKey },
    target: folder,
  });
  await apart.do('office.open', { folder });
  expect(await apart.do('session.signIn', { login: karin.login, passphrase })).toMatchObject({
    readOnly: 'audit_rewritten',
  });
  expect(await apart.refusal('audit.accept', { passphrase })).toMatchObject({ code: 'forbidden' });
  await apart.do('session.signOut', {});
  expect(await apart.refusal('audit.accept', { passphrase })).toMatchObject({ code: 'not_signed_in' });
  const raw = await pastTheProgram(folder, recoveryKey);
  raw.exec('drop trigger audit_content_no_update');
  raw.exec("update audit_content set content = replace(content, 'karin', 'niemand')");
  raw.close();
  await apart.do('session.signIn', { login: 'ada', passphrase });
  expect(await apart.refusal('audit.accept', { passphrase })).toMatchObject({ code: 'audit_broken' });
});

test('nobody opens a backup but its administrators and the recovery key, and nothing in it can be read', async () => {
  await using office = await testOffice();
  await withWork(office);
  const bram = await office.add('bram', 'secretary');
  const desk = await office.as(bram);
  expect(await desk.refusal('backup.create', {})).toMatchObject({ code: 'forbidden' });
  const { name } = await office.admin.do('backup.create', {});
  await using other = await otherComputer(office);
  const open = (opener: Parameters<typeof other.do<'backup.verify'>>[1]['opener']) =>
    other.refusal('backup.verify', { folder: backupsOf(office), name, opener });
  expect(await open({ login: 'bram', passphrase })).toMatchObject({ code: 'forbidden' });
  expect(await open({ login: 'ada', passphrase: 'falsche worte ohne jeden sinn' })).toMatchObject({
    code: 'wrong_credentials',
  });
  expect(await open({ login: 'nobody', passphrase })).toMatchObject({ code: 'wrong_credentials' });
  await using stranger = await testOffice();
  expect(await open({ recoveryKey: stranger.recoveryKey })).toMatchObject({ code: 'recovery_key_wrong' });
  expect(await open({ recoveryKey: 'nonsense' })).toMatchObject({ code: 'recovery_key_wrong' });
  const files = await readdir(backupsOf(office), { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
  );
  const all = texts.join('\n');
  expect(all).toContain(name);
  for (const word of ['Klage', 'Dijkstra', 'Ada Vermeer', 'SQLite format']) expect(all).not.toContain(word);
});

test('a damaged backup is refused, a missing file is named, and a folder that is not free stays as it is', async () => {
  await using office = await testOffice();
  const { attachment } = await withWork(office);
  const { name } = await office.admin.do('backup.create', {});
  const folder = backupsOf(office);
  const opener = { recoveryKey: office.recoveryKey };
  await using desk = await otherComputer(office);
  expect(await desk.do('backup.verify', { folder, name, opener })).toMatchObject({ missing: [], damaged: [] });

  const target = restored(office).folder;
  expect(await desk.refusal('backup.restore', { folder, name, opener, target: office.folder })).toMatchObject({
    code: 'office_exists',
  });
  const files = join(folder, 'attachments', attachment.slice(-2), `${attachment}.age`);
  const sound = await readFile(files);
  await writeFile(files, sound.subarray(0, -1));
  expect(await desk.do('backup.verify', { folder, name, opener })).toMatchObject({ damaged: [attachment] });
  await rm(files);
  expect(await desk.do('backup.restore', { folder, name, opener, target })).toMatchObject({ missing: [attachment] });
  // The next backup brings the file back.
  await office.admin.do('backup.create', {});
  expect(await desk.do('backup.verify', { folder, name, opener })).toMatchObject({ missing: [], damaged: [] });

  const database = join(folder, name, 'database.age');
  const sealed = await readFile(database);
  sealed[sealed.length >> 1] = (sealed[sealed.length >> 1] ?? 0) ^ 1;
  await writeFile(database, sealed);
  expect(await desk.refusal('backup.verify', { folder, name, opener })).toMatchObject({ code: 'backup_damaged' });
  expect(await desk.refusal('backup.verify', { folder, name: '../keys', opener })).toMatchObject({
    code: 'backup_missing',
  });
});

test('a backup is made in a second place too, and what the office lost is told', async () => {
  await using office = await testOffice();
  const { attachment } = await withWork(office);
  const second = join(office.folder, '..', 'second drive');
  await rm(join(office.folder, 'attachments', attachment.slice(-2), `${attachment}.age`));
  expect(await office.admin.refusal('backup.create', { folder: second })).toMatchObject({
    code: 'backup_place_missing',
  });
  await mkdir(second);
  const backup = await office.admin.do('backup.create', { folder: second });
  expect(backup.attachments).toEqual({ count: 1, missing: [attachment] });
  expect((await office.admin.do('backup.list', { folder: second })).rows).toEqual([{ ...backup, proven: true }]);
  expect((await office.admin.do('backup.list', {})).rows).toEqual([]);
  expect(await readdir(second)).toEqual([`griffel-${backup.office}`]);
});

test('a restore says what the office that is there has and the backup lacks, under the rights of who looks', async () => {
  await using office = await testOffice();
  const { admin, clock } = office;
  const { ticket } = await withWork(office);
  const hidden = await addCategory(admin, 'Staff');
  const { name } = await admin.do('backup.create', {});
  clock.pass({ hours: 1 });
  await admin.do('ticket.addNote', { id: ticket, body: 'Nach der Sicherung' });
  await admin.do('ticket.create', { title: 'Nur im Büro' });
  const karin = await office.as(await office.add('karin', 'lawyer'));
  await karin.do('ticket.create', { title: 'Gehaltserhöhung', category: hidden.id });
  await karin.do('session.signOut', {});
  await admin.do('office.close', {});
  const folder = backupsOf(office);
  const beside = (each: string) => join(office.folder, '..', each);
  const withPassphrase = { login: 'ada', passphrase };
  const wanted = { folder, name, opener: withPassphrase, compareWith: office.folder };
  const { comparison } = await admin.do('backup.restore', { ...wanted, target: beside('one') });
  expect(comparison).toMatchObject({
    state: 'compared',
    there: { tickets: 3, people: 2 },
    backup: { tickets: 1, people: 1, files: 1 },
    lost: {
      count: 2,
      rows: [
        { number: 3, title: null },
        { number: 2, title: 'Nur im Büro' },
      ],
    },
    changed: { count: 1, rows: [{ number: 1, title: 'Klage einreichen' }] },
    extra: { count: 0, rows: [] },
  });
  // With the recovery key nobody is known, so no title is told.
  await using desk = await otherComputer(office);
  const { recoveryKey } = office;
  const keyed = { ...wanted, opener: { recoveryKey }, target: beside('two') };
  expect((await desk.do('backup.restore', keyed)).comparison).toMatchObject({
    lost: { rows: [{ title: null }, { title: null }] },
  });
  // What cannot be read is no reason not to restore.
  await writeFile(join(office.folder, 'griffel.db'), 'damaged');
  const { comparison: none } = await desk.do('backup.restore', { ...keyed, target: beside('three') });
  expect(none).toEqual({ state: 'unreadable', code: 'office_damaged' });
  expect(
    (await desk.do('backup.restore', { ...keyed, compareWith: beside('nowhere'), target: beside('four') })).comparison,
  ).toEqual({ state: 'unreadable', code: 'office_missing' });
});

test('a restore brings back who had left since, and says so, until an administrator has gone through it', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const bram = await office.add('bram', 'secretary');
  const { name } = await admin.do('backup.create', {});
  const { rows } = await admin.do('user.list', {});
  const { id, version } = rows.find((row) => row.login === bram.login) ?? { id: '' as UserId, version: 0 };
  await admin.do('user.deactivate', { id, version, reason: 'left' });
  await office.add('cato', 'lawyer');
  await admin.do('office.close', {});
  const wanted = { folder: backupsOf(office), name, opener: { login: 'ada', passphrase } };
  const { folder: target } = restored(office);
  const compareWith = office.folder;
  const { comparison } = await admin.do('backup.restore', { ...wanted, target, compareWith });
  if (comparison?.state !== 'compared') throw new Error('not compared');
  const { accounts, back, readable } = comparison;
  expect(accounts.map(({ event, by, about }) => [event, by, about])).toEqual([
    ['user.deactivated', 'Ada Vermeer', 'Bram'],
    ['user.added', 'Ada Vermeer', 'Cato'],
  ]);
  expect({ back, readable }).toEqual({ back: ['Bram'], readable: 'whole' });

  await admin.do('office.open', { folder: target });
  const desk = await office.desk();
  await desk.do('office.close', {});
  await desk.do('office.open', { folder: target });
  await enter(desk, bram.login);
  expect(await desk.refusal('damage.accounts', {})).toMatchObject({ code: 'forbidden' });
  await enter(admin, 'ada');
  const { reviews } = await admin.do('damage.accounts', {});
  const at = office.clock.now().toISOString();
  expect(reviews).toEqual([{ at, backupAt: at, readable: 'whole', acts: accounts, ended: [], back: ['Bram'] }]);
  await admin.do('damage.accountsReviewed', { until: at });
  expect(await admin.do('damage.accounts', {})).toEqual({ reviews: [] });
  expect(await admin.refusal('damage.accountsReviewed', { until: at })).toMatchObject({ code: 'no_change' });

  // Where nothing is left to compare with, what was done since is not known.
  await admin.do('office.close', {});
  const alone = join(office.folder, '..', 'alone');
  await admin.do('backup.restore', { ...wanted, target: alone });
  await admin.do('office.open', { folder: alone });
  await enter(admin, 'ada');
  expect((await admin.do('damage.accounts', {})).reviews).toMatchObject([{ readable: 'nothing', acts: [], back: [] }]);
});
