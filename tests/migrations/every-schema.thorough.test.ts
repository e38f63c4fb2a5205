import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrations, newestSchema } from '../../db/migrations/index.ts';
import { databaseKeyOf } from '../support/database.ts';
import { enter, passphrase } from '../support/office.ts';
import { filledOffice } from './support/filled-office.ts';
import { makeOlder, openRaw, rowsOf, schemaOf } from './support/older-office.ts';

const earlier = migrations.slice(0, -1).map(({ number }) => number);

it.each(earlier)('an office of schema %i is backed up, migrated and whole; its backup restores', async (schema) => {
  await using office = await filledOffice();
  const newest = openRaw(join(office.folder, 'griffel.db'), await databaseKeyOf(office.folder, office.recoveryKey));
  const wanted = schemaOf(newest);
  newest.close();
  const { file, key, known } = await makeOlder(office, schema);
  const older = openRaw(file, key);
  const before = rowsOf(older, known);
  expect(before['ticket']).toHaveLength(1);
  older.close();

  await enter(office.admin, 'ada');
  const { rows } = await office.admin.do('backup.list', {});
  expect(rows).toMatchObject([{ why: 'migration', schema }]);
  expect(await office.admin.do('audit.verify', {})).toMatchObject({ intact: true });
  await office.admin.do('ticket.create', { title: 'Nach der Aktualisierung' });
  await office.admin.do('office.close', {});
  const migrated = openRaw(file, key);
  expect(migrated.pragma('user_version', { simple: true })).toBe(newestSchema);
  expect(schemaOf(migrated)).toEqual(wanted);
  expect(migrated.pragma('foreign_key_check')).toEqual([]);
  const after = rowsOf(migrated, known);
  for (const table of ['ticket', 'ticket_entry', 'attachment', 'audit_entry'])
    expect(after[table]).toEqual(expect.arrayContaining(before[table] ?? []));
  migrated.close();

  // What was kept is what was there before, and this program restores it.
  const target = join(office.folder, '..', 'restored');
  const wish = { folder: join(office.folder, 'backups'), name: rows[0]?.name ?? '', target };
  await office.admin.do('backup.restore', { ...wish, opener: { recoveryKey: office.recoveryKey } });
  await office.admin.do('office.open', { folder: target });
  await office.admin.do('session.signIn', { login: 'ada', passphrase });
  expect((await office.admin.do('ticket.counts', {})).all).toBe(1);
  expect(await office.admin.do('audit.verify', {})).toMatchObject({ intact: true });
});
