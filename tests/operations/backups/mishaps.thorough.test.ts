import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Snapshotter } from '../../../electron/core/ports/snapshotter.ts';
import { pastTheProgram } from '../../support/database.ts';
import { foundAt, passphrase, TestDesk, type TestOffice, testOffice, testPorts } from '../../support/office.ts';

const backupsOf = (office: TestOffice) => join(office.folder, 'backups');
const beside = (office: TestOffice, name: string) => join(office.folder, '..', name);

/** A computer that never saw the office, where `after` happens whenever a database was checked. */
function otherComputer(office: TestOffice, after: (job: Parameters<Snapshotter['check']>[0]) => Promise<void>) {
  const ports = testPorts(beside(office, 'other-computer'), office.clock);
  const snapshotter: Snapshotter = {
    ...ports.snapshotter,
    async check(job) {
      const facts = await ports.snapshotter.check(job);
      await after(job);
      return facts;
    },
  };
  return new TestDesk({ ...ports, snapshotter });
}

test('what someone puts into the target during a restore stays, and so does what is built beside it', async () => {
  await using office = await testOffice();
  const { name } = await office.admin.do('backup.create', {});
  const target = beside(office, 'restored');
  await mkdir(target);
  const other = beside(office, 'other office');
  await using desk = otherComputer(office, async () => {
    await writeFile(join(target, 'Vertrag.docx'), 'nicht gesichert');
    // Sweeps what is left over of such buildings, and this one is not.
    await using founder = new TestDesk(testPorts(beside(office, 'third-computer'), office.clock));
    await foundAt(founder, other);
  });
  const wanted = { folder: backupsOf(office), name, opener: { recoveryKey: office.recoveryKey }, target };
  expect(await desk.refusal('backup.restore', wanted)).toMatchObject({ code: 'folder_not_empty' });
  expect(await readdir(target)).toEqual(['Vertrag.docx']);
  expect(await readFile(join(target, 'Vertrag.docx'), 'utf8')).toBe('nicht gesichert');
  expect((await readdir(beside(office, ''))).filter((each) => each.startsWith('.griffel'))).toEqual([]);
});

test('what an interrupted restore left is swept away by the next', async () => {
  await using office = await testOffice();
  const { name } = await office.admin.do('backup.create', {});
  await mkdir(beside(office, '.griffel-building-1/attachments'), { recursive: true });
  await writeFile(beside(office, '.griffel-building-1.lock'), '');
  await using desk = otherComputer(office, async () => {});
  const target = beside(office, 'restored');
  await desk.do('backup.restore', {
    folder: backupsOf(office),
    name,
    opener: { recoveryKey: office.recoveryKey },
    target,
  });
  expect((await readdir(beside(office, ''))).filter((each) => each.startsWith('.griffel'))).toEqual([]);
});

test('two backups at once: one is made, the other is told to wait, and nothing half lies there', async () => {
  await using office = await testOffice();
  let second: unknown = null;
  await using desk = otherComputer(office, async () => {
    second = await office.admin.refusal('backup.create', {});
  });
  await desk.do('office.open', { folder: office.folder });
  await desk.do('session.signIn', { login: 'ada', passphrase });
  await mkdir(join(backupsOf(office), '.making-20260301T080000Z-00000000'));
  const backup = await desk.do('backup.create', {});
  expect(second).toMatchObject({ code: 'busy' });
  expect((await readdir(backupsOf(office))).filter((each) => each !== 'attachments')).toEqual([backup.name]);
});

test('a backup of a newer program says so', async () => {
  await using office = await testOffice();
  await using newer = otherComputer(office, async ({ file, key }) => {
    const raw = new Database(file);
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    raw.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
    raw.pragma('user_version = 9999');
    raw.close();
  });
  await newer.do('office.open', { folder: office.folder });
  await newer.do('session.signIn', { login: 'ada', passphrase });
  const { name } = await newer.do('backup.create', {});
  expect(
    await office.admin.refusal('backup.verify', {
      folder: backupsOf(office),
      name,
      opener: { recoveryKey: office.recoveryKey },
    }),
  ).toMatchObject({ code: 'office_newer_than_program', params: { office: 9999 } });
});

test('a trail that somebody tampered with ends no backups: they are made, marked, and restored', async () => {
  await using office = await testOffice();
  const whole = await office.admin.do('backup.create', {});
  expect(whole.trailBroken).toBeNull();
  const raw = await pastTheProgram(office.folder, office.recoveryKey);
  raw.exec('drop trigger audit_content_no_update');
  raw.exec("update audit_content set content = replace(content, 'label', 'lable') where seq = 2");
  raw.close();
  office.clock.pass({ minutes: 1 });
  const { name, trailBroken } = await office.admin.do('backup.create', {});
  expect(trailBroken).toBe(2);
  const { rows } = await office.admin.do('backup.list', {});
  expect(rows.map((row) => row.trailBroken)).toEqual([2, null]);
  const wanted = { folder: backupsOf(office), name, opener: { recoveryKey: office.recoveryKey } };
  const found = await office.admin.do('backup.verify', wanted);
  expect(found.backup.trailBroken).toBe(2);
  await office.admin.do('office.close', {});
  await office.admin.do('backup.restore', { ...wanted, target: beside(office, 'restored') });
  // One that hides what is broken in it is not what was made.
  const about = join(backupsOf(office), name, 'backup.json');
  await writeFile(about, (await readFile(about, 'utf8')).replace('"trailBroken": 2', '"trailBroken": null'));
  expect(await office.admin.refusal('backup.verify', wanted)).toMatchObject({ code: 'backup_damaged' });
});

test('a second place that drops away during a backup is said to be away, and the office is not', async () => {
  await using office = await testOffice();
  const second = beside(office, 'second drive');
  await mkdir(second);
  await using desk = otherComputer(office, () => rm(second, { recursive: true }));
  await desk.do('office.open', { folder: office.folder });
  await desk.do('session.signIn', { login: 'ada', passphrase });
  expect(await desk.refusal('backup.create', { folder: second })).toMatchObject({ code: 'backup_place_missing' });
  expect((await desk.do('session.state', {})).state).toBe('signed_in');
});
