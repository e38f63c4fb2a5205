import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphrase, type TestOffice, testOffice } from '../../support/office.ts';

const another = 'acht oude bruggen in de regen';
const key = (office: TestOffice, name: string) => join(office.folder, 'keys', name);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** Where a sealed key lies until its command has committed. */
const staged = (id: string, bytes: Uint8Array) => `${id}.${sha256(bytes).slice(0, 32)}.next`;
const signIn = async (office: TestOffice, login: string, words = passphrase) => {
  await using desk = await office.desk();
  const result = await desk.core.call('session.signIn', { login, passphrase: words });
  return result.ok ? 'signed in' : result.error.code;
};

test('a crash after a person was added and before their keys were laid down is healed by the next sign-in', async () => {
  await using office = await testOffice();
  const before = readFileSync(key(office, 'office.age'));
  const bram = await office.add('bram', 'secretary');
  await office.admin.do('session.signOut', {});
  // As the kill leaves it: the key staged, nothing else of the person in the folder.
  const sealed = readFileSync(key(office, `${bram.id}.age`));
  renameSync(key(office, `${bram.id}.age`), key(office, staged(bram.id, sealed)));
  rmSync(key(office, `${bram.id}.login`));
  writeFileSync(key(office, 'office.age'), before);
  expect(await signIn(office, 'bram')).toBe('wrong_credentials');
  expect(await signIn(office, 'ada')).toBe('signed in');
  expect(await signIn(office, 'bram')).toBe('signed in');
  expect(
    readdirSync(key(office, ''))
      .filter((name) => name.startsWith(bram.id))
      .sort(),
  ).toEqual([`${bram.id}.age`, `${bram.id}.login`]);
});

test('a crash in the middle of changing a passphrase leaves exactly one that opens', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const old = readFileSync(key(office, `${bram.id}.age`));
  const desk = await office.as(bram);
  await desk.do('session.changePassphrase', { current: passphrase, next: another });
  await desk.do('session.signOut', {});
  const fresh = readFileSync(key(office, `${bram.id}.age`));
  const login = JSON.parse(readFileSync(key(office, `${bram.id}.login`), 'utf8')) as { login: string };
  const keys = [sha256(fresh), sha256(old)];
  const check = sha256(Buffer.from([login.login, ...keys].join(' ')));
  const files = (settled: Uint8Array, waiting: Uint8Array) => {
    writeFileSync(key(office, `${bram.id}.age`), settled);
    writeFileSync(key(office, staged(bram.id, waiting)), waiting);
    writeFileSync(key(office, `${bram.id}.login`), JSON.stringify({ login: login.login, keys, check }));
  };
  // Killed after the commit: the database knows the new key, the old one is still in its place.
  files(old, fresh);
  expect(await signIn(office, 'bram')).toBe('wrong_credentials');
  expect(await signIn(office, 'bram', another)).toBe('signed in');
  expect(readFileSync(key(office, `${bram.id}.age`))).toEqual(fresh);
  // Killed before the commit: a key is staged that the database knows nothing of.
  files(fresh, old);
  expect(await signIn(office, 'bram')).toBe('wrong_credentials');
  expect(await signIn(office, 'bram', another)).toBe('signed in');
  // It may belong to a command that is under way elsewhere; an hour later it does not.
  const waiting = key(office, staged(bram.id, old));
  const hours = new Date(Date.now() - 2 * 60 * 60 * 1_000);
  utimesSync(waiting, hours, hours);
  expect(await signIn(office, 'bram', another)).toBe('signed in');
  expect(readdirSync(key(office, '')).filter((name) => name.endsWith('.next'))).toEqual([]);
});

test('a crash after someone was deactivated leaves no key of theirs behind for long, and lets them in never', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const names = [`${bram.id}.age`, `${bram.id}.login`, 'office.age'];
  const kept = names.map((name) => readFileSync(key(office, name)));
  const { rows } = await office.admin.do('user.list', {});
  const account = rows.find((row) => row.id === bram.id);
  if (!account) throw new Error('no account');
  const { id, version } = account;
  await office.admin.do('user.deactivate', { id, version, reason: 'Uit dienst' });
  await office.admin.do('session.signOut', {});
  for (const [index, name] of names.entries()) writeFileSync(key(office, name), kept[index] ?? '');
  expect(await signIn(office, 'bram')).toBe('wrong_credentials');
  expect(await signIn(office, 'ada')).toBe('signed in');
  expect(readdirSync(key(office, '')).filter((name) => name.startsWith(bram.id))).toEqual([]);
  expect(readFileSync(key(office, 'office.age'), 'latin1').match(/^-> X25519/gmu)).toHaveLength(2);
});
