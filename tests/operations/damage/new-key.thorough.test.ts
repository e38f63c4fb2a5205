import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../db/connection/connect.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { flip } from '../../support/damage.ts';
import { databaseKeyOf, pastTheProgram } from '../../support/database.ts';
import { enter, passphrase, type TestOffice, testOffice } from '../../support/office.ts';

/** Backed up, then the key was renewed, then the database broke; answers the two keys. */
async function renewedAndBroken(office: TestOffice) {
  const keyNow = () => databaseKeyOf(office.folder, office.recoveryKey);
  await office.admin.do('ticket.create', { title: 'Klage' });
  office.clock.pass({ minutes: 1 });
  const { name } = await office.admin.do('backup.create', {});
  const keys = [await keyNow()];
  office.clock.pass({ minutes: 1 });
  await office.admin.do('office.rotateKey', {});
  keys.push(await keyNow());
  await office.admin.do('session.signOut', {});
  flip(join(office.folder, 'griffel.db'), 0, 4_096);
  return { keys, name };
}

test.each<[string, (office: TestOffice) => InputOf<'damage.repair'>['opener'], boolean]>([
  ['with a passphrase', () => ({ login: 'ada', passphrase }), true],
  ['with the recovery key, office.age lost too', ({ recoveryKey }) => ({ recoveryKey }), false],
])('a repair after a key renewal, %s, goes on under a key that nobody had', async (_how, opener, hasAge) => {
  await using office = await testOffice();
  const { admin, folder } = office;
  const bram = await office.add('bram', 'secretary');
  const { keys, name } = await renewedAndBroken(office);
  if (!hasAge) rmSync(join(folder, 'keys', 'office.age'));
  const desk = hasAge ? admin : await office.desk();
  const done = await desk.do('damage.repair', { folder: join(folder, 'backups'), name, opener: opener(office) });
  expect(done.backup?.name).toBe(name);

  const file = join(folder, 'griffel.db');
  for (const key of keys) {
    expect(() => connect({ file, key: Buffer.from(key, 'hex') }, true)).toThrow('not a database');
  }
  expect(keys).not.toContain(await databaseKeyOf(folder, office.recoveryKey));
  const raw = await pastTheProgram(folder, office.recoveryKey);
  expect(raw.prepare("select count(*) from audit_entry where event = 'key.rotated'").pluck().get()).toBe(1);
  raw.close();
  await enter(admin, 'ada');
  expect(await admin.do('session.state', {})).toMatchObject({ readOnly: null });
  expect(await admin.do('ticket.counts', {})).toMatchObject({ all: 1 });
  await using other = await office.as(bram);
  await other.do('ticket.create', { title: 'Danach' });
  expect(await admin.do('audit.verify', {})).toMatchObject({ intact: true });
});
