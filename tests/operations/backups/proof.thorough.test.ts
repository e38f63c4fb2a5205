import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { officeProofKey, writeProof } from '../../../electron/core/backups/proof.ts';
import { type TestOffice, testOffice } from '../../support/office.ts';

const backupsOf = (office: TestOffice) => join(office.folder, 'backups');
const names = async (office: TestOffice) =>
  (await office.admin.do('backup.list', {})).rows.map(({ name, proven }) => [name, proven]);

/** Lays a copy of a backup under a newer name and instant, as whoever writes to the folder can without any key. */
async function plant(office: TestOffice, of: string, name: string, at: string): Promise<void> {
  const place = join(backupsOf(office), name);
  await cp(join(backupsOf(office), of), place, { recursive: true });
  const about = JSON.parse(await readFile(join(place, 'backup.json'), 'utf8'));
  const text = `${JSON.stringify({ ...about, backup: { ...about.backup, name, at } }, null, 2)}\n`;
  await writeFile(join(place, 'backup.json'), text);
  // With a key of their own they can prove nothing.
  const wrong = officeProofKey(about.backup.office, 'AGE-SECRET-KEY-1OTHER');
  await writeProof(place, text, wrong, { ...wrong, by: 'day' });
}

test('a backup that somebody planted is never taken for the newest, and only knowingly', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const old = await admin.do('backup.create', {});
  await admin.do('office.rotateKey', {});
  office.clock.pass({ days: 1 });
  await admin.do('ticket.create', { title: 'Klage' });
  const real = await admin.do('backup.create', {});
  const planted = '20300101T200000Z-00000001';
  await plant(office, old.name, planted, '2030-01-01T20:00:00.000Z');
  const rows = await names(office);
  expect(rows.filter(([, proven]) => !proven)).toEqual([[planted, false]]);
  // The change of the key does not end what was proven before it.
  expect(rows).toContainEqual([old.name, true]);

  const wanted = { folder: backupsOf(office), opener: { recoveryKey: office.recoveryKey } };
  expect(await admin.do('backup.verify', { ...wanted, name: null })).toMatchObject({
    backup: { name: real.name },
    proven: true,
    passedOver: [planted],
  });
  expect(await admin.do('backup.verify', { ...wanted, name: planted })).toMatchObject({ proven: false });
  await admin.do('office.close', {});
  const into = (folder: string) => ({ ...wanted, target: join(office.folder, '..', folder) });
  expect(await admin.refusal('backup.restore', { ...into('refused'), name: planted })).toMatchObject({
    code: 'backup_unproven',
    params: { name: planted },
  });
  // As one of an earlier program, which proved nothing.
  await rm(join(backupsOf(office), real.name, 'proof.json'));
  const earlier = { ...into('earlier'), name: real.name };
  expect(await admin.refusal('backup.restore', earlier)).toMatchObject({ code: 'backup_unproven' });
  expect(await admin.do('backup.restore', { ...earlier, unproven: true })).toMatchObject({ passedOver: [] });
});

test('planted backups thin out none of the office’s, and nothing that these need', async () => {
  await using office = await testOffice();
  const { admin, clock } = office;
  const file = await admin.upload('Urteil.txt', new TextEncoder().encode('Urteil'), 'text/plain');
  await admin.do('ticket.create', { title: 'Klage', uploads: [file] });
  const { plan } = await admin.do('backup.state', {});
  await admin.do('backup.updatePlan', { ...plan, daily: 2, weekly: 0, monthly: 0 });
  const { name: first } = await admin.do('backup.create', {});
  for (const day of ['01', '02', '03']) {
    const name = `203001${day}T200000Z-000000${day}`;
    await plant(office, first, name, `2030-01-${day}T20:00:00.000Z`);
    await writeFile(join(backupsOf(office), name, 'attachments.txt'), '');
  }
  clock.pass({ days: 1 });
  await admin.do('backup.run', { onlyDue: false });
  const proven = (await names(office)).filter(([, each]) => each);
  expect(proven).toHaveLength(2);
  expect(proven).toContainEqual([first, true]);

  // One of the office's own that somebody made say that it needs no file.
  const about = join(backupsOf(office), first, 'backup.json');
  await writeFile(about, (await readFile(about, 'utf8')).replace('"count": 1', '"count": 0'));
  await admin.do('backup.run', { onlyDue: false });
  const lying = await readdir(join(backupsOf(office), 'attachments'), { recursive: true });
  expect(lying.filter((each) => each.endsWith(`${file}.age`))).toHaveLength(1);
});
