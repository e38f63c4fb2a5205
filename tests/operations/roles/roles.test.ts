import { expect, it } from 'vitest';
import type { Language } from '../../../shared/contract/values.ts';
import { messages } from '../../../shared/i18n/index.ts';
import { startingRoles } from '../../../shared/permissions/catalogue.ts';
import { type TestDesk, testOffice } from '../../support/office.ts';

const roleOf = async (desk: TestDesk, startingRole: string) => {
  const { rows } = await desk.do('role.list', {});
  const role = rows.find((row) => row.startingRole === startingRole);
  if (!role) throw new Error(`no role ${startingRole}`);
  return role;
};
const speak = (desk: TestDesk, language: Language) => desk.do('user.setPreferences', { language, theme: 'system' });

it('starting roles are named in the language of whoever reads, until the office renames them', async () => {
  await using office = await testOffice();
  for (const language of ['nl', 'da', 'de', 'en'] as const) {
    await speak(office.admin, language);
    expect((await roleOf(office.admin, 'trainee')).name).toBe(messages[language].words.startingRole.trainee);
  }
  // Saving it under the name it is shown with is no renaming.
  const trainee = await roleOf(office.admin, 'trainee');
  await office.admin.do('role.update', { ...pick(trainee), permissions: ['ticket.read'] });
  await speak(office.admin, 'da');
  expect(await roleOf(office.admin, 'trainee')).toMatchObject({
    name: messages.da.words.startingRole.trainee,
    permissions: ['ticket.read'],
    version: 2,
  });
  await office.admin.do('role.update', { ...pick(await roleOf(office.admin, 'trainee')), name: 'Stagiaire' });
  await speak(office.admin, 'de');
  expect((await roleOf(office.admin, 'trainee')).name).toBe('Stagiaire');
});

it('a new role is a set of permissions; its holders have them from the next operation on', async () => {
  await using office = await testOffice();
  const kim = await office.add('kim', 'trainee');
  const desk = await office.as(kim);
  const role = await office.admin.do('role.create', { name: 'Bode', permissions: ['party.read', 'ticket.read'] });
  expect(role).toMatchObject({ permissions: ['ticket.read', 'party.read'], holders: 0, startingRole: null });
  expect(await office.admin.refusal('role.create', { name: 'BODE', permissions: [] })).toMatchObject({
    code: 'name_taken',
  });
  expect(await desk.refusal('party.create', { name: 'Jansen' })).toMatchObject({ code: 'forbidden' });
  const trainee = await roleOf(office.admin, 'trainee');
  await office.admin.do('role.update', { ...pick(trainee), permissions: [...startingRoles.trainee, 'party.update'] });
  expect(await desk.do('party.create', { name: 'Jansen' })).toMatchObject({ name: 'Jansen' });
  // The person concerned is told, once and by name of whoever did it.
  const { rows } = await desk.do('notification.list', { limit: 10 });
  expect(rows).toMatchObject([{ kind: 'roles_changed', actor: { name: 'Ada Vermeer' }, ticket: null }]);
});

it('somebody always keeps the right to manage people and roles', async () => {
  await using office = await testOffice();
  const administrator = await roleOf(office.admin, 'administrator');
  const without = administrator.permissions.filter((permission) => permission !== 'role.manage');
  const change = { ...pick(administrator), permissions: without };
  expect(await office.admin.refusal('role.update', change)).toMatchObject({ code: 'last_administrator' });
  expect(await roleOf(office.admin, 'administrator')).toEqual(administrator);
  // Two halves on two people are nobody who can do both.
  const halves = await office.admin.do('role.create', { name: 'Half', permissions: ['role.manage'] });
  await office.admin.do('user.add', {
    login: 'half',
    name: 'Half',
    language: 'en',
    roles: [halves.id],
    passphrase: 'zeven stille kanalen onder mist',
  });
  expect(await office.admin.refusal('role.update', change)).toMatchObject({ code: 'last_administrator' });
});

it('nobody gives themselves the right to read the audit trail alone', async () => {
  await using office = await testOffice();
  const lou = await office.as(await office.add('lou', 'lawyer'));
  const administrator = await roleOf(office.admin, 'administrator');
  const change = { ...pick(administrator), permissions: [...administrator.permissions, 'audit.read' as const] };
  expect(await office.admin.refusal('role.update', change)).toMatchObject({ code: 'second_person_needed' });
  const { version: _, ...act } = change;
  const request = await office.admin.do('approval.request', { operation: 'role.update', act, reason: 'yearly review' });
  expect(request.facts).toEqual([
    { field: 'role', value: expect.any(String) },
    { field: 'permissions', value: `+ ${messages.nl.permissions.audit.read.name}` },
  ]);
  await lou.do('approval.decide', { approval: request.id, approve: true });
  const done = await office.admin.do('role.update', { ...change, secondPerson: { approval: request.id } });
  expect(done.permissions).toContain('audit.read');
  expect(await office.admin.do('audit.list', { filter: {}, cursor: null, limit: 1 })).toBeTruthy();
});

function pick({ id, version, name, permissions }: Awaited<ReturnType<typeof roleOf>>) {
  return { id, version, name, permissions };
}
