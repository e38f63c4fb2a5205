import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphrase, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const another = 'acht oude bruggen in de regen';
const events = async (desk: TestDesk) => {
  const { rows } = await desk.do('audit.list', { filter: {}, cursor: null, limit: 200 });
  return rows.map(({ event, outcome }) => `${event} ${outcome}`).reverse();
};
/** The trail, read by someone who may. */
async function trail(office: TestOffice): Promise<string[]> {
  const auditor = await office.add('otto', 'dataProtection');
  return events(await office.as(auditor));
}

test('an unknown login answers exactly like a wrong passphrase, and both are found in the trail later', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const desk = await office.desk();
  const wrong = await desk.refusal('session.signIn', { login: 'bram', passphrase: another });
  const unknown = await desk.refusal('session.signIn', { login: 'nobody', passphrase });
  expect(wrong).toEqual({ code: 'wrong_credentials', params: {} });
  expect(unknown).toEqual(wrong);
  expect(await desk.do('session.state', {})).toMatchObject({ state: 'signed_out' });
  await desk.do('session.signIn', { login: 'bram', passphrase });
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const { rows } = await auditor.do('audit.list', { filter: {}, cursor: null, limit: 200 });
  const failed = rows.filter((row) => row.event === 'session.sign_in_failed').reverse();
  expect(failed.map((row) => [row.outcome, row.actor.kind, row.subject?.id ?? null])).toEqual([
    ['refused', 'nobody', bram.id],
    ['refused', 'nobody', null],
  ]);
});

test('wrong attempts make people wait, longer each time, also after a restart and on no other login', async () => {
  await using office = await testOffice();
  await office.add('bram', 'secretary');
  const attempt = async (login: string) => {
    // A new desk each time is a program that was started again.
    const desk = await office.desk();
    return desk.refusal('session.signIn', { login, passphrase: another });
  };
  for (let count = 0; count < 3; count++) expect((await attempt('bram')).code).toBe('wrong_credentials');
  expect(await attempt('bram')).toEqual({ code: 'wait_before_retry', params: { seconds: 5 } });
  expect((await attempt('ada')).code).toBe('wrong_credentials');
  // Someone else's success ends nobody's wait.
  await office.as(office.administrator);
  expect((await attempt('bram')).code).toBe('wait_before_retry');
  office.clock.pass({ seconds: 5 });
  expect((await attempt('bram')).code).toBe('wrong_credentials');
  expect(await attempt('bram')).toEqual({ code: 'wait_before_retry', params: { seconds: 10 } });
  office.clock.pass({ seconds: 10 });
  await office.as({ login: 'bram' });
  expect((await attempt('bram')).code).toBe('wrong_credentials');
});

test('a locked session does nothing until its own passphrase opens it; the trail tells of it', async () => {
  await using office = await testOffice();
  const desk = await office.as(await office.add('bram', 'secretary'));
  expect(await desk.do('session.lock', { why: 'idle' })).toMatchObject({ state: 'locked' });
  expect((await desk.refusal('user.directory', {})).code).toBe('locked');
  expect((await desk.refusal('session.unlock', { passphrase: another })).code).toBe('wrong_passphrase');
  expect(await desk.do('session.unlock', { passphrase })).toMatchObject({ state: 'signed_in' });
  await desk.do('session.signOut', {});
  expect((await desk.refusal('user.directory', {})).code).toBe('not_signed_in');
  expect(await trail(office)).toEqual(
    expect.arrayContaining([
      'session.signed_in done',
      'session.locked done',
      'session.unlock_failed refused',
      'session.unlocked done',
      'session.signed_out done',
    ]),
  );
});

test('a changed passphrase is the only one that opens, here and at every other desk', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const desk = await office.as(bram);
  const change = (current: string, next: string) => desk.refusal('session.changePassphrase', { current, next });
  expect((await change(another, 'drie groene fietsen naar zee')).code).toBe('wrong_passphrase');
  expect((await change(passphrase, 'bram')).code).toBe('passphrase_too_weak');
  await desk.do('session.changePassphrase', { current: passphrase, next: another });
  await desk.do('session.signOut', {});
  expect((await desk.refusal('session.signIn', { login: 'bram', passphrase })).code).toBe('wrong_credentials');
  expect(await desk.do('session.signIn', { login: 'bram', passphrase: another })).toMatchObject({ state: 'signed_in' });
});

test('an old key file that is laid back does not bring its old passphrase back', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const files = ['age', 'login'].map((kind) => join(office.folder, 'keys', `${bram.id}.${kind}`));
  const old = await Promise.all(files.map((file) => readFile(file)));
  const desk = await office.as(bram);
  await desk.do('session.changePassphrase', { current: passphrase, next: another });
  await desk.do('session.signOut', {});
  await Promise.all(files.map((file, index) => writeFile(file, old[index] ?? '')));
  expect((await desk.refusal('session.signIn', { login: 'bram', passphrase })).code).toBe('wrong_credentials');
});

test("nobody gets in by laying their own key file over a colleague's", async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'trainee');
  const keys = (id: string, kind: string) => join(office.folder, 'keys', `${id}.${kind}`);
  const own = await office.as(bram);
  await own.do('session.changePassphrase', { current: passphrase, next: another });
  const victim = office.administrator.id;
  const own_ = await readFile(keys(bram.id, 'age'));
  const { login } = JSON.parse(await readFile(keys(victim, 'login'), 'utf8')) as { login: string };
  const { createHash } = await import('node:crypto');
  const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
  const digest = sha256(own_);
  await writeFile(keys(victim, 'age'), own_);
  const forged = { login, keys: [digest], check: sha256(`${login} ${digest}`) };
  await writeFile(keys(victim, 'login'), JSON.stringify(forged));
  const desk = await office.desk();
  expect((await desk.refusal('session.signIn', { login: 'ada', passphrase: another })).code).toBe('wrong_credentials');
});

test('the recovery key lets a person in, sets their passphrase, and a wrong one does not', async () => {
  await using office = await testOffice();
  const desk = await office.desk();
  const recover = (recoveryKey: string, login = 'ada') =>
    desk.core.call('session.recover', { recoveryKey, login, passphrase: another });
  const mistyped = office.recoveryKey.slice(0, -1) + (office.recoveryKey.endsWith('Q') ? 'P' : 'Q');
  expect(await recover(mistyped)).toMatchObject({ ok: false, error: { code: 'recovery_key_wrong' } });
  expect(await recover(office.recoveryKey, 'nobody')).toMatchObject({
    ok: false,
    error: { code: 'wrong_credentials' },
  });
  // All key files of the person may be gone.
  await rm(join(office.folder, 'keys', `${office.administrator.id}.age`));
  await rm(join(office.folder, 'keys', `${office.administrator.id}.login`));
  const typed = office.recoveryKey
    .slice('AGE-SECRET-KEY-1'.length)
    .toLowerCase()
    .replace(/(.{5})/gu, '$1 ');
  expect(await recover(typed)).toMatchObject({ ok: true, value: { state: 'signed_in', user: { login: 'ada' } } });
  await desk.do('session.signOut', {});
  expect((await desk.refusal('session.signIn', { login: 'ada', passphrase })).code).toBe('wrong_credentials');
  await desk.do('session.signIn', { login: 'ada', passphrase: another });
});

test('damage is never taken for a wrong passphrase', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const keys = join(office.folder, 'keys');
  const signIn = async () => (await office.desk()).core.call('session.signIn', { login: 'bram', passphrase });
  const outcomes: Record<string, unknown> = {};
  for (const name of [`${bram.id}.age`, `${bram.id}.login`, 'office.age']) {
    const whole = await readFile(join(keys, name));
    for (const [what, content] of [
      ['flipped', flipped(whole)],
      ['cut', whole.subarray(0, whole.length - 20)],
      ['empty', new Uint8Array()],
    ] as const) {
      await writeFile(join(keys, name), content);
      const result = await signIn();
      outcomes[`${name.replace(bram.id, 'bram')} ${what}`] = result.ok ? 'signed in' : result.error.code;
    }
    await writeFile(join(keys, name), whole);
  }
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['key_file_damaged']));
  expect(Object.keys(outcomes)).toHaveLength(9);
  expect(await signIn()).toMatchObject({ ok: true });
  expect((await readdir(keys)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

test('the advice on a passphrase comes in every language', async () => {
  await using office = await testOffice();
  const advice = async (language: 'nl' | 'da' | 'de' | 'en') =>
    office.admin.do('session.passphraseStrength', { passphrase: 'password', words: [], language });
  const all = await Promise.all((['nl', 'da', 'de', 'en'] as const).map(advice));
  expect(all.every(({ enough, warning }) => !enough && warning !== null)).toBe(true);
  expect(new Set(all.map(({ warning }) => warning)).size).toBe(4);
  expect(await office.admin.do('session.passphraseStrength', { passphrase, words: [], language: 'nl' })).toMatchObject({
    score: 4,
    enough: true,
  });
});
