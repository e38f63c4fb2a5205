import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fileRemembered } from '../../../electron/adapters/remembered/index.ts';
import type { Keychain } from '../../../electron/core/ports/keychain.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { acknowledge, type Person, passphrase, TestDesk, type TestOffice, testOffice } from '../../support/office.ts';
import { readablePlaces } from '../../support/scan.ts';

const login = 'bram.oosterwijk';
const another = 'acht oude bruggen in de regen';

/** A keychain as good as a system's, with a key of its own; it remembers what it was given. */
function testKeychain() {
  const key = randomBytes(32);
  const sealedTexts: string[] = [];
  const keychain: Keychain = {
    available: () => true,
    async seal(text) {
      sealedTexts.push(text);
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
    },
    async unseal(bytes) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
  return { keychain, sealedTexts };
}

/** An office that allows it, with Bram on a computer of his own. `start` is that computer's program, started (again). */
async function setUp({ allowed = true } = {}) {
  const office = await testOffice();
  if (allowed) await allow(office, true);
  const bram = await office.add(login, 'secretary', { name: 'Bram Oosterwijk' });
  const profile = join(dirname(office.folder), 'computer');
  const { keychain, sealedTexts } = testKeychain();
  const remembered = fileRemembered(profile);
  const desks: TestDesk[] = [];
  const start = async (folder = office.folder, chain: Keychain = keychain) => {
    const desk = new TestDesk({ ...office.admin.ports, keychain: chain, remembered });
    desks.push(desk);
    await desk.do('office.open', { folder });
    return desk;
  };
  const close = async () => {
    for (const desk of desks) await desk.core.close();
    await office[Symbol.asyncDispose]();
  };
  /** The office's policy is known here, and Bram is remembered and signed in. */
  const rememberBram = async () => {
    const first = await start();
    await first.do('session.signIn', { login, passphrase });
    await acknowledge(first);
    await first.do('session.signOut', { why: 'quit' });
    const desk = await start();
    await desk.do('session.signIn', { login, passphrase, remember: true });
    return desk;
  };
  return { office, bram, profile, keychain, sealedTexts, start, rememberBram, [Symbol.asyncDispose]: close };
}

async function allow(office: TestOffice, rememberAllowed: boolean): Promise<void> {
  const details = await office.admin.do('office.get', {});
  await office.admin.do('office.update', { ...details, rememberAllowed });
}

const go = (desk: TestDesk, { id }: Person) => desk.core.call('session.continue', { user: id as UserId });
const offered = async (desk: TestDesk) => {
  const state = await desk.do('session.state', {});
  if (state.state !== 'signed_out') throw new Error(`the state is ${state.state}`);
  return { may: state.mayRemember, names: state.remembered.map(({ name }) => name) };
};
async function versioned({ office, bram }: Awaited<ReturnType<typeof setUp>>) {
  const { rows } = await office.admin.do('user.list', {});
  const user = rows.find(({ id }) => id === bram.id);
  if (!user) throw new Error('Bram is not listed');
  return { id: user.id, version: user.version };
}
const refused = { ok: false, error: { code: 'not_remembered' } };
/** Nobody is offered, nobody gets in, and no file is left that could let anyone in. */
async function expectForgotten({ bram, profile, office, start }: Awaited<ReturnType<typeof setUp>>): Promise<void> {
  const desk = await start();
  expect((await offered(desk)).names).toEqual([]);
  expect(await go(desk, bram)).toMatchObject(refused);
  const { id } = await officeIn(office);
  expect((await readdir(join(profile, 'remembered', id))).filter((name) => name !== 'allowed')).toEqual([]);
}
const officeIn = async ({ folder }: TestOffice) =>
  JSON.parse(await readFile(join(folder, 'office.json'), 'utf8')) as { id: string };
/** What is offered is refused when it is tried, and offered no more. */
async function expectRefusedAndForgotten(place: Awaited<ReturnType<typeof setUp>>): Promise<void> {
  const desk = await place.start();
  expect((await offered(desk)).names).toEqual(['Bram Oosterwijk']);
  expect(await go(desk, place.bram)).toMatchObject(refused);
  expect(desk.events.at(-1)).toMatchObject({ type: 'session.changed', state: { state: 'signed_out', remembered: [] } });
  await expectForgotten(place);
}

test('whom a computer remembers continues with one press, and the trail says so', async () => {
  await using place = await setUp();
  const { office, bram, start } = place;
  const first = await start();
  expect(await offered(first)).toEqual({ may: false, names: [] });
  const desk = await place.rememberBram();
  await desk.do('session.signOut', { why: 'quit' });
  const next = await start();
  expect(await offered(next)).toEqual({ may: true, names: ['Bram Oosterwijk'] });
  expect(await go(next, bram)).toMatchObject({ ok: true, value: { state: 'signed_in', user: { login } } });
  expect((await next.do('user.directory', {})).rows.length).toBeGreaterThan(0);
  // Ended without a farewell: as after a power failure.
  await next.core.close();
  const third = await start();
  expect(await go(third, bram)).toMatchObject({ ok: true });
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const { rows } = await auditor.do('audit.list', { filter: {}, cursor: null, limit: 200 });
  const entries = rows.filter((row) => row.event === 'session.signed_in' && row.actor.id === bram.id);
  // Newest first: twice remembered, twice with the passphrase.
  expect(entries.map(({ facts }) => facts)).toEqual([{ remembered: true }, { remembered: true }, {}, {}]);
});

test('whoever does not tick it is not remembered, and unticking forgets', async () => {
  await using place = await setUp();
  const desk = await place.rememberBram();
  await desk.do('session.signOut', { why: 'quit' });
  const next = await place.start();
  await next.do('session.signIn', { login, passphrase, remember: false });
  await next.do('session.signOut', { why: 'quit' });
  await expectForgotten(place);
});

test('nothing in the profile can be read: no name, no login, no key', async () => {
  await using place = await setUp();
  await place.rememberBram();
  const identities = place.sealedTexts.flatMap((text) => /AGE-SECRET-KEY-1[0-9A-Z]+/u.exec(text)?.[0] ?? []);
  expect(identities).toHaveLength(1);
  const words = ['Bram Oosterwijk', 'Oosterwijk', login, passphrase, 'AGE-SECRET', ...identities];
  expect(readablePlaces([place.profile], words)).toEqual([]);
  // The same search finds what a keychain that seals nothing would leave.
  const control = join(dirname(place.office.folder), 'control');
  await mkdir(control);
  for (const [index, text] of place.sealedTexts.entries())
    await writeFile(join(control, `${index}`), JSON.stringify({ key: Buffer.from(text).toString('base64') }));
  for (const word of ['Bram Oosterwijk', ...identities]) expect(readablePlaces([control], [word])).not.toEqual([]);
  // What was sealed is the key and the name, never the passphrase.
  expect(place.sealedTexts.some((text) => text.includes(passphrase))).toBe(false);
});

test('signing out by hand forgets; so does opening another office', async () => {
  await using place = await setUp();
  await (await place.rememberBram()).do('session.signOut', {});
  await expectForgotten(place);
  await (await place.rememberBram()).do('office.close', {});
  await expectForgotten(place);
});

test('a lock asks for the passphrase, also of whoever ends the program and starts it again', async () => {
  await using place = await setUp();
  const desk = await place.rememberBram();
  await desk.do('session.lock', { why: 'idle' });
  expect(await go(desk, place.bram)).toMatchObject({ ok: false });
  expect(await desk.do('session.state', {})).toMatchObject({ state: 'locked' });
  const stranger = await place.start();
  expect((await offered(stranger)).names).toEqual([]);
  expect(await go(stranger, place.bram)).toMatchObject(refused);
  expect((await desk.refusal('session.unlock', { passphrase: another })).code).toBe('wrong_passphrase');
  await desk.do('session.unlock', { passphrase });
  await desk.do('session.signOut', { why: 'quit' });
  expect(await go(await place.start(), place.bram)).toMatchObject({ ok: true });
});

test('a new passphrase forgets, whether chosen here, elsewhere, by someone else or with the recovery key', async () => {
  await using place = await setUp();
  const { office, bram } = place;
  const here = await place.rememberBram();
  await here.do('session.changePassphrase', { current: passphrase, next: another });
  await here.do('session.changePassphrase', { current: another, next: passphrase });
  await expectForgotten(place);

  await place.rememberBram();
  const elsewhere = await office.as(bram);
  await elsewhere.do('session.changePassphrase', { current: passphrase, next: another });
  await expectRefusedAndForgotten(place);
  await elsewhere.do('session.changePassphrase', { current: another, next: passphrase });

  await place.rememberBram();
  const secondPerson = { recoveryKey: office.recoveryKey };
  await office.admin.do('user.resetPassphrase', { ...(await versioned(place)), passphrase: another, secondPerson });
  await expectRefusedAndForgotten(place);

  const desk = await office.desk();
  await desk.do('session.recover', { recoveryKey: office.recoveryKey, login, passphrase });
  await (await place.rememberBram()).do('session.signOut', { why: 'quit' });
  const again = await place.start();
  await again.do('session.recover', { recoveryKey: office.recoveryKey, login, passphrase });
  await expectForgotten(place);
});

test('someone deactivated is refused, forgotten and noted in the trail', async () => {
  await using place = await setUp();
  const { office, bram } = place;
  const otto = await office.add('otto', 'dataProtection');
  await (await place.rememberBram()).do('session.signOut', { why: 'quit' });
  const kept = join(dirname(office.folder), 'kept keys');
  await cp(join(office.folder, 'keys'), kept, { recursive: true });
  await office.admin.do('user.deactivate', { ...(await versioned(place)), reason: 'left the office' });
  // Laying the old key files back does not help.
  const old = (await readdir(kept)).filter((name) => name.startsWith(bram.id) || name === 'office.age');
  for (const name of old) await cp(join(kept, name), join(office.folder, 'keys', name));
  await expectRefusedAndForgotten(place);
  const auditor = await office.as(otto);
  const { rows } = await auditor.do('audit.list', { filter: {}, cursor: null, limit: 200 });
  expect(rows.find((row) => row.event === 'session.sign_in_failed')?.subject?.id).toBe(bram.id);
});

test('someone deactivated while they work here is forgotten at once', async () => {
  await using place = await setUp();
  const { office } = place;
  const desk = await place.rememberBram();
  await office.admin.do('user.deactivate', { ...(await versioned(place)), reason: 'left the office' });
  expect((await desk.refusal('user.directory', {})).code).toBe('not_signed_in');
  await expectForgotten(place);
});

test('where the office allows it no more, the next start refuses and forgets', async () => {
  await using place = await setUp();
  const { office, start } = place;
  await (await place.rememberBram()).do('session.signOut', { why: 'quit' });
  await allow(office, false);
  await expectRefusedAndForgotten(place);
  expect((await offered(await start())).may).toBe(false);
});

test('a sign-in with the passphrase learns of the change too', async () => {
  await using place = await setUp();
  const { office, start } = place;
  await (await place.rememberBram()).do('session.signOut', { why: 'quit' });
  await allow(office, false);
  const desk = await start();
  await desk.do('session.signIn', { login: 'ada', passphrase, remember: true });
  await desk.do('session.signOut', { why: 'quit' });
  await expectForgotten(place);
});

test('an office that never allowed it remembers nobody, even if asked to', async () => {
  await using place = await setUp({ allowed: false });
  await (await place.rememberBram()).do('session.signOut', { why: 'quit' });
  expect(await offered(await place.start())).toEqual({ may: false, names: [] });
  expect(place.sealedTexts).toEqual([]);
});

test('without their key file nobody is let in', async () => {
  await using place = await setUp();
  await (await place.rememberBram()).do('session.signOut', { why: 'quit' });
  await rm(join(place.office.folder, 'keys', `${place.bram.id}.age`));
  await expectRefusedAndForgotten(place);
});

test('what is remembered of one office or person opens nothing elsewhere', async () => {
  await using place = await setUp();
  const { office, bram, profile, start } = place;
  await (await place.rememberBram()).do('session.signOut', { why: 'quit' });
  const { id } = await officeIn(office);
  const own = join(profile, 'remembered', id);
  // Under a colleague's name.
  const { administrator } = office;
  await cp(join(own, `${bram.id}.sealed`), join(own, `${administrator.id}.sealed`));
  const desk = await start();
  expect((await offered(desk)).names).toEqual(['Bram Oosterwijk']);
  expect(await go(desk, administrator)).toMatchObject(refused);
  // Under another office.
  await using other = await testOffice();
  await cp(own, join(profile, 'remembered', (await officeIn(other)).id), { recursive: true });
  const there = await start(other.folder);
  expect((await offered(there)).names).toEqual([]);
  expect(await go(there, bram)).toMatchObject(refused);
  // Damaged, or sealed by another computer.
  const file = join(own, `${bram.id}.sealed`);
  const whole = await readFile(file);
  const stranger = await start(office.folder, testKeychain().keychain);
  expect((await offered(stranger)).names).toEqual([]);
  expect(await go(stranger, bram)).toMatchObject(refused);
  await writeFile(file, whole.subarray(0, 40));
  expect(await go(await start(), bram)).toMatchObject(refused);
  await writeFile(file, whole);
  expect(await go(await start(), bram)).toMatchObject({ ok: true });
});

test('a desktop without a keychain neither offers nor remembers', async () => {
  await using place = await setUp();
  await (await place.rememberBram()).do('session.signOut', { why: 'quit' });
  const plain = await place.office.desk();
  await plain.do('session.signIn', { login, passphrase, remember: true });
  await plain.do('session.signOut', { why: 'quit' });
  expect(await offered(plain)).toEqual({ may: false, names: [] });
  expect(await go(plain, place.bram)).toMatchObject(refused);
});

test('changing what is allowed stands in the trail with before and after', async () => {
  await using office = await testOffice();
  expect((await office.admin.do('office.get', {})).rememberAllowed).toBe(false);
  await allow(office, true);
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const { rows } = await auditor.do('audit.list', { filter: {}, cursor: null, limit: 200 });
  expect(rows.find((row) => row.event === 'office.updated')?.changes).toEqual([
    { field: 'rememberAllowed', before: false, after: true },
  ]);
});
