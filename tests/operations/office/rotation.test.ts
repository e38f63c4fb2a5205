import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOfficeAge, readSealedOfficeAge } from '../../../electron/core/keys/office-age.ts';
import { passphrase, type TestOffice, testOffice } from '../../support/office.ts';

async function officeKeys(office: TestOffice): Promise<string[]> {
  const { id } = JSON.parse(await readFile(join(office.folder, 'office.json'), 'utf8')) as { id: string };
  const age = await openOfficeAge(await readSealedOfficeAge(join(office.folder, 'keys')), id, office.recoveryKey);
  return (age?.keys ?? []).map((key) => Buffer.from(key).toString('hex'));
}

test("changing the database's key leaves one key, another one, and an office that works on", async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const before = await officeKeys(office);
  const { id } = await office.admin.do('ticket.create', { title: 'Bezwaarschrift opstellen' });
  const salt = async () => (await readFile(join(office.folder, 'griffel.db'))).subarray(0, 16).toString('hex');
  const oldSalt = await salt();
  // What is read and written meanwhile waits.
  const [, read] = await Promise.all([
    office.admin.do('office.rotateKey', {}),
    office.admin.do('ticket.get', { id }),
    office.admin.do('user.setPreferences', { language: 'de', theme: 'dark' }),
  ]);
  expect(read).toMatchObject({ title: 'Bezwaarschrift opstellen' });
  const after = await officeKeys(office);
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  expect(await salt()).not.toBe(oldSalt);
  expect(await readdir(office.folder)).toEqual(expect.not.arrayContaining([expect.stringMatching(/next|retired/u)]));
  await office.admin.do('ticket.create', { title: 'Na de wissel' });
  await office.admin.do('session.signOut', {});
  const desk = await office.as(bram);
  expect((await desk.do('ticket.get', { id })).title).toBe('Bezwaarschrift opstellen');
  expect(await desk.refusal('office.rotateKey', {})).toMatchObject({ code: 'forbidden' });
});

test.each(['local', 'shared'] as const)(
  'while another program has a %s office open the key is not changed, and nothing is lost',
  async (mode) => {
    await using office = await testOffice({ mode });
    const bram = await office.as(await office.add('bram', 'secretary'));
    const before = await officeKeys(office);
    expect(await office.admin.refusal('office.rotateKey', {})).toMatchObject({ code: 'office_open_elsewhere' });
    expect(await officeKeys(office)).toEqual(before);
    // Found out before the backup that comes first, not after it.
    expect((await office.admin.do('backup.list', {})).rows).toEqual([]);
    await bram.do('ticket.create', { title: 'Doorgewerkt' });
    await bram.do('session.signOut', {});
    await office.admin.do('office.rotateKey', {});
    expect(await officeKeys(office)).not.toEqual(before);
    await bram.do('session.signIn', { login: 'bram', passphrase });
  },
);
