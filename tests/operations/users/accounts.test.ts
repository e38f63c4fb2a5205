import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newKeyPair } from '../../../electron/core/keys/age-keys.ts';
import { openOfficeAge, readSealedOfficeAge } from '../../../electron/core/keys/office-age.ts';
import type { ApprovalId, RoleId, TeamId, UserId } from '../../../shared/contract/ids.ts';
import { messages } from '../../../shared/i18n/index.ts';
import { type Person, passphrase, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const another = 'acht oude bruggen in de regen';

async function account(office: TestOffice, person: Person) {
  const { rows } = await office.admin.do('user.list', {});
  const found = rows.find((row) => row.id === person.id);
  if (!found) throw new Error('no such account');
  return found;
}

/** Lets a second person approve that the administrator resets someone's passphrase. */
async function approved(office: TestOffice, decider: TestDesk, person: Person): Promise<ApprovalId> {
  const { id } = await office.admin.do('approval.request', {
    operation: 'user.resetPassphrase',
    act: { id: person.id },
    concerned: person.id as UserId,
    reason: 'Vergeten',
  });
  await decider.do('approval.decide', { approval: id, approve: true });
  return id;
}

const keyFiles = async (office: TestOffice, person: Person) =>
  (await readdir(join(office.folder, 'keys'))).filter((name) => name.startsWith(person.id)).sort();

test("a deactivated person's access ends at once: open session, key files, sign-in", async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const desk = await office.as(bram);
  const { id, version } = await account(office, bram);
  await office.admin.do('user.deactivate', { id, version, reason: 'Uit dienst' });
  expect((await desk.refusal('user.directory', {})).code).toBe('not_signed_in');
  expect((await desk.refusal('ticket.create', { title: 'Nog even' })).code).toBe('not_signed_in');
  // The keys are dropped and the window shows the door.
  expect(await desk.do('session.state', {})).toMatchObject({ state: 'signed_out' });
  expect(desk.events.at(-1)).toMatchObject({ type: 'session.changed', state: { state: 'signed_out' } });
  expect(await keyFiles(office, bram)).toEqual([]);
  const signedOut = await office.desk();
  const refused = await signedOut.refusal('session.signIn', { login: 'bram', passphrase });
  expect(refused).toEqual({ code: 'wrong_credentials', params: {} });
  // Neither the one who is gone nor a stranger is among those to whom the database's key is encrypted.
  const sealed = await readSealedOfficeAge(join(office.folder, 'keys'));
  const stranger = await newKeyPair();
  expect(await openOfficeAge(sealed, id, stranger.identity)).toBeNull();
  expect(
    Buffer.from(sealed)
      .toString('latin1')
      .match(/^-> X25519/gmu),
  ).toHaveLength(2);
});

test('nobody deactivates or resets themselves, nor the last one who may manage people', async () => {
  await using office = await testOffice();
  const own = await account(office, office.administrator);
  const of = { id: own.id, version: own.version };
  expect((await office.admin.refusal('user.deactivate', { ...of, reason: 'x' })).code).toBe('own_account');
  expect((await office.admin.refusal('user.resetPassphrase', { ...of, passphrase: another })).code).toBe('own_account');
  const { rows } = await office.admin.do('role.list', {});
  const trainee = rows.flatMap((row) => (row.startingRole === 'trainee' ? [row.id] : []));
  expect((await office.admin.refusal('user.setRoles', { ...of, roles: trainee })).code).toBe('last_administrator');
});

test('a reset needs a second person, for this act alone; the person must then choose their own, and is told', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const cora = await office.add('cora', 'secretary');
  const lawyer = await office.as(await office.add('lies', 'lawyer'));
  const bramDesk = await office.as(bram);
  const reset = async (person: Person, approval: ApprovalId | null) => {
    const { id, version } = await account(office, person);
    return office.admin.core.call('user.resetPassphrase', {
      id,
      version,
      passphrase: another,
      secondPerson: approval && { approval },
    });
  };
  const needed = { ok: false, error: { code: 'second_person_needed' } };
  expect(await reset(bram, null)).toMatchObject(needed);
  const approval = await approved(office, lawyer, bram);
  expect(await reset(cora, approval)).toMatchObject(needed);
  expect(await reset(bram, approval)).toMatchObject({ ok: true });
  expect(await reset(bram, approval)).toMatchObject(needed);
  // Nothing of the refused attempts is left beside the keys.
  expect(await keyFiles(office, bram)).toEqual([`${bram.id}.age`, `${bram.id}.login`]);
  expect(await keyFiles(office, cora)).toEqual([`${cora.id}.age`, `${cora.id}.login`]);
  // Whoever set it must not go on as Bram, nor Bram without knowing of it.
  expect(await bramDesk.refusal('ticket.counts', {})).toMatchObject({ code: 'passphrase_change_required' });
  await bramDesk.do('session.signOut', {});
  expect((await bramDesk.refusal('session.signIn', { login: 'bram', passphrase })).code).toBe('wrong_credentials');
  const state = await bramDesk.do('session.signIn', { login: 'bram', passphrase: another });
  expect(state).toMatchObject({ user: { mustChangePassphrase: true } });
  expect(await bramDesk.refusal('ticket.counts', {})).toMatchObject({ code: 'passphrase_change_required' });
  await bramDesk.do('session.changePassphrase', { current: another, next: passphrase });
  expect(await bramDesk.do('notification.list', { limit: 10 })).toMatchObject({
    rows: [{ kind: 'passphrase_reset', ticket: null }],
  });
  await office.as(cora);
});

test('reactivating sets a passphrase and so needs what a reset needs', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const lawyer = await office.as(await office.add('lies', 'lawyer'));
  const before = await account(office, bram);
  await office.admin.do('user.deactivate', { id: before.id, version: before.version, reason: 'Verlof' });
  const { id, version } = await account(office, bram);
  const input = { id, version, passphrase: another };
  expect(await office.admin.refusal('user.reactivate', input)).toEqual({
    code: 'second_person_needed',
    params: { operation: 'user.resetPassphrase', alone: false },
  });
  const approval = await approved(office, lawyer, bram);
  const user = await office.admin.do('user.reactivate', { ...input, secondPerson: { approval } });
  expect(user.active).toBe(true);
  await office.as(bram, another);
});

test('in an office of one person the recovery key stands in for the second', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'trainee');
  const { id, version } = await account(office, bram);
  const reset = (recoveryKey: string) =>
    office.admin.core.call('user.resetPassphrase', { id, version, passphrase: another, secondPerson: { recoveryKey } });
  const { identity } = await newKeyPair();
  expect(await office.admin.refusal('user.resetPassphrase', { id, version, passphrase: another })).toMatchObject({
    code: 'second_person_needed',
    params: { alone: true },
  });
  expect(await reset(identity)).toMatchObject({ ok: false, error: { code: 'recovery_key_wrong' } });
  const typed = office.recoveryKey.toLowerCase().replace(/(.{5})/gu, '$1 ');
  expect(await reset(typed)).toMatchObject({ ok: true });
  await office.as(bram, another);
});

test('nobody gives alone, to themselves or to others, what they do not have', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  await office.as(await office.add('lies', 'lawyer'));
  const { rows: roles } = await office.admin.do('role.list', {});
  const { rows: teams } = await office.admin.do('team.list', {});
  const role = (name: string) => roles.flatMap((row) => (row.startingRole === name ? [row.id] : []));
  const own = await account(office, office.administrator);
  const other = await account(office, bram);
  const wider = [...role('administrator'), ...role('dataProtection')];
  const team = teams.slice(0, 1).map(({ id }) => id);
  const ownRoles = await office.admin.refusal('user.setRoles', { id: own.id, version: own.version, roles: wider });
  expect(ownRoles.code).toBe('second_person_needed');
  const ownTeams = await office.admin.refusal('user.setTeams', { id: own.id, version: own.version, teams: team });
  expect(ownTeams.code).toBe('second_person_needed');
  for (const name of ['hr', 'dataProtection', 'administrator']) {
    const change = { id: other.id, version: other.version, roles: role(name) };
    expect(await office.admin.refusal('user.setRoles', change)).toMatchObject({ code: 'second_person_needed' });
  }
  const join = { id: other.id, version: other.version, teams: team };
  expect(await office.admin.refusal('user.setTeams', join)).toMatchObject({ code: 'second_person_needed' });
  const changed = await office.admin.do('user.setRoles', {
    id: other.id,
    version: other.version,
    roles: role('trainee'),
  });
  expect(changed.roles).toEqual(role('trainee'));
  const desk = await office.as(bram);
  expect(await desk.do('notification.list', { limit: 10 })).toMatchObject({ rows: [{ kind: 'roles_changed' }] });
});

test('two people change an account: the second is told what changed and nothing is lost', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const { id, version } = await account(office, bram);
  const input = { id, version, email: null, language: 'nl' as const };
  await office.admin.do('user.update', { ...input, name: 'Bram de Wit' });
  const stale = await office.admin.refusal('user.update', { ...input, name: 'Bram Wit' });
  expect(stale).toMatchObject({
    code: 'conflict',
    params: { current: { name: 'Bram de Wit' }, changedFields: ['name'] },
  });
});

describe('an account whose maker knows its passphrase', () => {
  /** An office with a lawyer at work, and what the administrator would add. */
  async function setting() {
    const office = await testOffice();
    const lies = await office.as(await office.add('lies', 'lawyer'));
    const roles = (await office.admin.do('role.list', {})).rows;
    const role = (name: string) => roles.flatMap((row) => (row.startingRole === name ? [row.id] : []));
    const teams = (await office.admin.do('team.list', {})).rows.slice(0, 1).map(({ id }) => id);
    const person = (login: string, more: { roles: RoleId[]; teams?: TeamId[] }) => ({
      login,
      name: login,
      language: 'en' as const,
      ...more,
    });
    return { office, lies, role, teams, person };
  }

  test('gets no right, no team and no say that its maker could not give', async () => {
    const { office, lies, role, teams, person } = await setting();
    await using _ = office;
    const tries = [
      person('eye', { roles: role('dataProtection') }),
      person('say', { roles: role('lawyer') }),
      person('seat', { roles: role('trainee'), teams }),
    ];
    for (const act of tries) {
      expect(await office.admin.refusal('user.add', { ...act, passphrase })).toEqual({
        code: 'second_person_needed',
        params: { operation: 'user.add', alone: false },
      });
      // Someone else is there to be asked, so the recovery key is no way past them.
      const secondPerson = { recoveryKey: office.recoveryKey };
      expect(await office.admin.refusal('user.add', { ...act, passphrase, secondPerson })).toMatchObject({
        code: 'second_person_needed',
      });
    }
    const [eye] = tries;
    if (!eye) throw new Error('nothing to try');
    const request = await office.admin.do('approval.request', { operation: 'user.add', act: eye, reason: 'hired' });
    expect(request.facts).toEqual(
      expect.arrayContaining([
        { field: 'person', value: 'eye' },
        { field: 'login', value: 'eye' },
        { field: 'permissions', value: expect.stringContaining(messages.nl.permissions.audit.read.name) },
      ]),
    );
    await lies.do('approval.decide', { approval: request.id, approve: true });
    const secondPerson = { approval: request.id };
    // Not for someone else, not with more, and once.
    for (const other of [
      { ...eye, login: 'eye2' },
      { ...eye, teams },
    ]) {
      expect(await office.admin.refusal('user.add', { ...other, passphrase, secondPerson })).toMatchObject({
        code: 'second_person_needed',
      });
    }
    expect(await office.admin.do('user.add', { ...eye, passphrase, secondPerson })).toMatchObject({ login: 'eye' });
    const again = { ...eye, login: 'eye3', passphrase, secondPerson };
    expect(await office.admin.refusal('user.add', again)).toMatchObject({ code: 'second_person_needed' });
  });

  test('cannot become its maker’s second person, on no way', async () => {
    const { office, role, person } = await setting();
    await using _ = office;
    const decider = await office.admin.do('role.create', { name: 'Decider', permissions: ['approval.decide'] });
    const harmless = await office.admin.do('role.create', { name: 'Harmless', permissions: ['party.read'] });
    const made = { ...person('puppet', { roles: [harmless.id] }), passphrase, mustChangePassphrase: false };
    const puppet = await office.admin.do('user.add', made);
    const version = puppet.version;
    for (const roles of [role('lawyer'), role('administrator'), [decider.id]]) {
      expect(await office.admin.refusal('user.setRoles', { id: puppet.id, version, roles })).toMatchObject({
        code: 'second_person_needed',
      });
    }
    // Nor by what the role it holds comes to allow.
    for (const right of ['approval.decide', 'audit.read'] as const) {
      const change = { id: harmless.id, version: 1, name: 'Harmless', permissions: [right] };
      expect(await office.admin.refusal('role.update', change)).toMatchObject({ code: 'second_person_needed' });
    }
    const desk = await office.as({ login: 'puppet' });
    const own = await account(office, office.administrator);
    const request = await office.admin.do('approval.request', {
      operation: 'user.setRoles',
      act: { id: own.id, roles: [...role('administrator'), ...role('dataProtection')] },
      reason: 'me',
    });
    expect((await desk.refusal('approval.decide', { approval: request.id, approve: true })).code).toBe('forbidden');
  });

  test('needs nobody else while an office is set up, then the recovery key until someone who may decide has come', async () => {
    await using office = await testOffice();
    const { rows } = await office.admin.do('role.list', {});
    const act = (login: string, role: string) => ({
      login,
      name: login,
      language: 'en' as const,
      roles: rows.filter((row) => row.startingRole === role).map(({ id }) => id),
      passphrase,
      mustChangePassphrase: false,
    });
    const lawyer = (login: string) => act(login, 'lawyer');
    await office.admin.do('user.add', lawyer('one'));
    await office.admin.do('user.add', act('sam', 'secretary'));
    // From the first visit of someone else on there is work to guard.
    await office.as({ login: 'sam' });
    expect(await office.admin.refusal('user.add', lawyer('two'))).toMatchObject({
      code: 'second_person_needed',
      params: { alone: true },
    });
    const secondPerson = { recoveryKey: office.recoveryKey };
    await office.admin.do('user.add', { ...lawyer('two'), secondPerson });
    await office.as({ login: 'one' });
    expect(await office.admin.refusal('user.add', { ...lawyer('three'), secondPerson })).toMatchObject({
      code: 'second_person_needed',
    });
  });
});
