import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsIn } from '../../../electron/core/backups/index.ts';
import { takeRotationLock } from '../../../electron/core/keys/rotation.ts';
import { type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const backupsOf = (office: TestOffice) => join(office.folder, 'backups');
const secondOf = (office: TestOffice) => join(office.folder, '..', 'second drive');
const idOf = async (office: TestOffice) => (await office.admin.do('backup.create', {})).office;

async function setPlan(desk: TestDesk, change: Record<string, unknown>) {
  const { plan } = await desk.do('backup.state', {});
  return desk.do('backup.updatePlan', { ...plan, ...change });
}

test('an office begins with a plan, and is told how its backups stand', async () => {
  await using office = await testOffice();
  const { admin, clock } = office;
  expect(await admin.do('backup.state', {})).toMatchObject({
    plan: { at: '20:00', second: null, daily: 7, weekly: 5, monthly: 12 },
    places: [{ place: 'office', last: null, missedDays: 0, failure: null }],
    verdict: 'waiting',
  });
  expect(await admin.refusal('backup.run', { onlyDue: true })).toMatchObject({ code: 'no_change' });
  clock.pass({ hours: 20 });
  const { places } = await admin.do('backup.run', { onlyDue: true });
  expect(places).toMatchObject([{ place: 'office', backup: { why: 'daily' }, problem: null }]);
  expect(await admin.do('backup.state', {})).toMatchObject({
    places: [{ last: { at: places[0]?.backup?.at, files: 0, missing: 0 }, missedDays: 0 }],
    verdict: 'good',
  });
  expect(await admin.refusal('backup.run', { onlyDue: true })).toMatchObject({ code: 'no_change' });
  // Two working days without: Tuesday's and Wednesday's.
  clock.pass({ days: 2 });
  expect(await admin.do('backup.state', {})).toMatchObject({ places: [{ missedDays: 2 }], verdict: 'alarm' });
  const clerk = await office.as(await office.add('bram', 'secretary'));
  for (const name of ['backup.state', 'backup.run', 'backup.updatePlan'] as const) {
    const input = { ...(await admin.do('backup.state', {})).plan, onlyDue: true };
    expect((await clerk.core.call(name, name === 'backup.updatePlan' ? input : {})).ok).toBe(false);
  }
});

test('a place that fails says why, is alarmed about after two days, and keeps the other from nothing', async () => {
  await using office = await testOffice();
  const { admin, clock } = office;
  const id = await idOf(office);
  const inside = join(office.folder, 'attachments');
  const { plan } = await admin.do('backup.state', {});
  expect(await admin.refusal('backup.updatePlan', { ...plan, second: inside })).toMatchObject({
    code: 'invalid_input',
  });
  expect(await admin.refusal('backup.updatePlan', { ...plan, second: secondOf(office) })).toMatchObject({
    code: 'backup_place_missing',
  });
  await mkdir(secondOf(office));
  await setPlan(admin, { second: secondOf(office) });
  clock.pass({ days: 1 });
  expect(await admin.do('backup.run', { onlyDue: true })).toMatchObject({
    places: [
      { place: 'office', problem: null },
      { place: 'second', problem: null },
    ],
  });
  expect(await backupsIn(join(secondOf(office), `griffel-${id}`), id)).toHaveLength(1);

  // The drive is unplugged: its mount point stays, and must not be filled in its place.
  await rm(join(secondOf(office), `griffel-${id}`), { recursive: true });
  clock.pass({ days: 1 });
  const tried = await admin.do('backup.run', { onlyDue: true });
  expect(tried.places).toMatchObject([{ problem: null }, { backup: null, problem: 'backup_place_missing' }]);
  expect(await readdir(secondOf(office))).toEqual([]);
  expect(await admin.do('backup.state', {})).toMatchObject({
    verdict: 'waiting',
    places: [{ failure: null }, { missedDays: 1, failure: { code: 'backup_place_missing' } }],
  });
  clock.pass({ days: 1 });
  expect(await admin.do('backup.state', {})).toMatchObject({ verdict: 'alarm', places: [{}, { missedDays: 2 }] });
  // Plugged in again, it is made up for, and the alarm ends.
  await mkdir(join(secondOf(office), `griffel-${id}`));
  await admin.do('backup.run', { onlyDue: true });
  expect(await admin.do('backup.state', {})).toMatchObject({ verdict: 'good' });
  await setPlan(admin, { second: null });
  expect((await admin.do('backup.state', {})).places).toHaveLength(1);
});

test('another backup or the weekly check is waited for', async () => {
  await using office = await testOffice();
  const check = takeRotationLock(office.folder, office.admin.ports);
  const running = office.admin.do('backup.run', { onlyDue: false });
  expect(await office.admin.refusal('backup.create', {})).toMatchObject({ code: 'busy' });
  check.release();
  expect(await running).toMatchObject({ places: [{ problem: null }] });
});

test('a failing backup is told in the trail', async () => {
  await using office = await testOffice();
  await rm(backupsOf(office), { recursive: true });
  await writeFile(backupsOf(office), 'in the way');
  const { places } = await office.admin.do('backup.run', { onlyDue: false });
  expect(places).toMatchObject([{ backup: null }]);
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const { rows } = await auditor.do('audit.list', { filter: { events: ['backup.failed'] }, cursor: null, limit: 5 });
  expect(rows).toHaveLength(1);
});

test('old backups are thinned, and a file goes only with the last backup that needs it', async () => {
  await using office = await testOffice();
  const { admin, clock } = office;
  const upload = (name: string) => admin.upload(name, new TextEncoder().encode(name), 'text/plain');
  const first = await upload('Erste.txt');
  await admin.do('ticket.create', { title: 'Klage', uploads: [first] });
  const id = await idOf(office);
  await setPlan(admin, { daily: 2, weekly: 0, monthly: 0 });
  const files = async () =>
    (await readdir(join(backupsOf(office), 'attachments'), { recursive: true }))
      .filter((name) => name.endsWith('.age'))
      .map((name) => name.slice(3, -4));
  // What no backup needs: as a file that retention deleted from the office.
  const gone = '01980000-0000-7000-8000-0000000000aa';
  await mkdir(join(backupsOf(office), 'attachments', 'aa'), { recursive: true });
  await writeFile(join(backupsOf(office), 'attachments', 'aa', `${gone}.age`), 'old');
  for (let day = 0; day < 4; day++) {
    clock.pass({ days: 1 });
    await admin.do('backup.run', { onlyDue: true });
  }
  expect(await backupsIn(backupsOf(office), id)).toHaveLength(2);
  expect(await files()).toEqual([first]);
  for (const { name } of await backupsIn(backupsOf(office), id)) {
    const opener = { recoveryKey: office.recoveryKey };
    expect(await admin.do('backup.verify', { folder: backupsOf(office), name, opener })).toMatchObject({
      missing: [],
      damaged: [],
    });
  }
  // A backup that no longer says what it needs keeps every file from going.
  const [unreadable] = await backupsIn(backupsOf(office), id);
  await writeFile(join(backupsOf(office), `${unreadable?.name}`, 'attachments.txt'), '');
  await writeFile(join(backupsOf(office), 'attachments', 'aa', `${gone}.age`), 'old');
  // On the next day, so that it is itself kept.
  clock.pass({ days: 1 });
  await admin.do('backup.run', { onlyDue: false });
  expect(await files()).toContain(gone);
});

test('a change of the key begins with a backup, and without one nothing is changed', async () => {
  await using office = await testOffice();
  await office.admin.do('office.rotateKey', {});
  const { rows } = await office.admin.do('backup.list', {});
  expect(rows).toMatchObject([{ why: 'rotation' }]);
  await using desk = await office.desk(true);
  const folder = backupsOf(office);
  const opener = { recoveryKey: office.recoveryKey };
  expect(await desk.do('backup.verify', { folder, name: rows[0]?.name ?? '', opener })).toMatchObject({ damaged: [] });

  await rm(folder, { recursive: true });
  await writeFile(folder, 'in the way');
  expect(await office.admin.refusal('office.rotateKey', {})).toMatchObject({ code: 'backup_before_failed' });
  await office.admin.do('ticket.create', { title: 'Weiter geht es' });
});

test('an office for trying out needs no backups', async () => {
  await using office = await testOffice({ demo: true });
  office.clock.pass({ days: 30 });
  expect(await office.admin.do('backup.state', {})).toMatchObject({ verdict: 'not_needed' });
  expect(await office.admin.refusal('backup.run', { onlyDue: true })).toMatchObject({ code: 'no_change' });
});

test('a restored office does not go on in the second place of the one it came from', async () => {
  await using office = await testOffice();
  await mkdir(secondOf(office));
  await setPlan(office.admin, { second: secondOf(office), daily: 9 });
  const { name } = await office.admin.do('backup.create', {});
  office.clock.pass({ days: 30 });
  await office.admin.do('office.close', {});
  const target = join(office.folder, '..', 'restored');
  const opener = { recoveryKey: office.recoveryKey };
  await office.admin.do('backup.restore', { folder: backupsOf(office), name, opener, target });
  await office.admin.do('office.open', { folder: target });
  await office.admin.do('session.signIn', { login: 'ada', passphrase: 'zeven stille kanalen onder mist' });
  expect(await office.admin.do('backup.state', {})).toMatchObject({
    plan: { second: null, daily: 9 },
    places: [{ place: 'office', last: null, missedDays: 0 }],
    verdict: 'waiting',
  });
});
