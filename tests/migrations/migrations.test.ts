import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileLock, migrate, OfficeDatabase } from '../../db/connection/index.ts';
import { migrations, newestSchema } from '../../db/migrations/index.ts';
import { enter, passphrase } from '../support/office.ts';
import { filledOffice } from './support/filled-office.ts';
import { makeOlder, openRaw, rowsOf } from './support/older-office.ts';

test('migrations are numbered without gaps, and have names of their own', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
});

test('without a backup nothing is migrated, and the office says so', async () => {
  await using office = await filledOffice();
  const { file, key } = await makeOlder(office, newestSchema - 1);
  await rm(join(office.folder, 'backups'), { recursive: true });
  await writeFile(join(office.folder, 'backups'), 'in the way');
  expect(await office.admin.refusal('session.signIn', { login: 'ada', passphrase })).toMatchObject({
    code: 'backup_before_failed',
  });
  const raw = openRaw(file, key);
  expect(raw.pragma('user_version', { simple: true })).toBe(newestSchema - 1);
  raw.close();
  await rm(join(office.folder, 'backups'));
  await enter(office.admin, 'ada');
});

test('while a colleague works with an older program nothing is migrated; when they are gone it is', async () => {
  await using office = await filledOffice();
  const { file, key } = await makeOlder(office, newestSchema - 1);
  const schema = () => {
    const raw = openRaw(file, key);
    const version = raw.pragma('user_version', { simple: true });
    raw.close();
    return version;
  };
  // What the older program would lay on the roster.
  const id = '01900000-0000-7000-8000-000000000009';
  const desks = join(office.folder, 'desks');
  await writeFile(join(desks, `${id}.json`), JSON.stringify({ id, machine: 'another', schema: newestSchema - 1 }));
  const lock = FileLock.take(join(desks, `${id}.lock`), undefined);
  expect(await office.admin.refusal('session.signIn', { login: 'ada', passphrase })).toEqual({
    code: 'older_program_on',
    params: { count: 1 },
  });
  expect(schema()).toBe(newestSchema - 1);
  lock?.release();
  await enter(office.admin, 'ada');
  expect(schema()).toBe(newestSchema);
});

test('two programs that migrate at once do each step once', async () => {
  await using office = await filledOffice();
  const { file, key, known } = await makeOlder(office, 1);
  const open = () => OfficeDatabase.open({ file, key: Buffer.from(key, 'hex'), journalMode: 'wal' });
  const [one, other] = [await open(), await open()];
  await Promise.all([migrate(one), migrate(other)]);
  expect(await one.schemaVersion()).toBe(newestSchema);
  expect(await one.integrityProblems()).toEqual([]);
  await one.close();
  await other.close();
  const raw = openRaw(file, key);
  expect(rowsOf(raw, known)['ticket']).toHaveLength(1);
  raw.close();
});
test('administrators of an office that is older than backups see to them without anybody’s help; what was decided stays', async () => {
  await using office = await filledOffice();
  const { file, key } = await makeOlder(office, 6);
  const held = () => {
    const raw = openRaw(file, key);
    const rows = raw.prepare('select starting_role, permissions from role').raw().all() as [string, string][];
    raw.close();
    return rows.filter(([, permissions]) => permissions.includes('backup.manage')).map(([role]) => role);
  };
  const raw = openRaw(file, key);
  raw.exec("update role set permissions = replace(permissions, ',\"backup.manage\"', '')");
  raw.close();
  expect(held()).toEqual([]);
  await enter(office.admin, 'ada');
  expect(await office.admin.do('backup.list', {})).toMatchObject({ rows: [{ why: 'migration' }] });
  await office.admin.do('session.signOut', {});
  expect(held()).toEqual(['administrator']);

  // Given to another role by the office: nothing is added.
  await makeOlder(office, 6);
  const older = openRaw(file, key);
  older.exec("update role set permissions = replace(permissions, ',\"backup.manage\"', '')");
  older.exec(
    "update role set permissions = json_insert(permissions, '$[#]', 'backup.manage') where starting_role = 'hr'",
  );
  older.close();
  await enter(office.admin, 'ada');
  await office.admin.do('session.signOut', {});
  expect(held()).toEqual(['hr']);
});

test('whoever waits for a migration is told how far its backup is', async () => {
  await using office = await filledOffice();
  await makeOlder(office, newestSchema - 1);
  const told: number[] = [];
  const signal = new AbortController().signal;
  const progress = (done: number) => told.push(done);
  const input = { login: 'ada', passphrase };
  expect(await office.admin.core.call('session.signIn', input, { signal, progress })).toMatchObject({ ok: true });
  expect(told.length).toBeGreaterThan(0);
});
