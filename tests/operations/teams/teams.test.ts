import { expect, it } from 'vitest';
import type { UserId } from '../../../shared/contract/ids.ts';
import { testOffice } from '../../support/office.ts';

it('a team is created, renamed, filled and switched off', async () => {
  await using office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  const before = (await office.admin.do('team.list', {})).rows.length;
  const team = await office.admin.do('team.create', { name: '  Notariaat ' });
  expect(team).toMatchObject({ name: 'Notariaat', version: 1, active: true, members: [] });
  expect(await office.admin.refusal('team.create', { name: 'NOTARIAAT' })).toMatchObject({ code: 'name_taken' });

  const filled = await office.admin.do('team.setMembers', {
    id: team.id,
    version: 1,
    members: [kim.id as UserId, kim.id as UserId],
    secondPerson: { recoveryKey: office.recoveryKey },
  });
  expect(filled).toMatchObject({ version: 2, members: [kim.id] });
  // Its own name in other letters is no clash.
  const renamed = await office.admin.do('team.update', { id: team.id, version: 2, name: 'notariaat', active: false });
  expect(renamed).toMatchObject({ version: 3, name: 'notariaat', active: false, members: [kim.id] });
  const desk = await office.as(kim);
  const { rows } = await desk.do('team.list', {});
  expect(rows.length).toBe(before + 1);
  expect(rows.find((row) => row.id === team.id)).toEqual(renamed);
});

it('whoever changes an older version is shown the present one', async () => {
  await using office = await testOffice();
  const team = await office.admin.do('team.create', { name: 'Notariaat' });
  await office.admin.do('team.update', { id: team.id, version: 1, name: 'Notarissen', active: true });
  expect(
    await office.admin.refusal('team.update', { id: team.id, version: 1, name: 'Notariaat', active: false }),
  ).toEqual({
    code: 'conflict',
    params: {
      current: { id: team.id, version: 2, name: 'Notarissen', active: true, members: [] },
      changedFields: ['name', 'active'],
    },
  });
});

it('joining a team opens its confidential tickets at once, leaving it closes them', async () => {
  await using office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  const desk = await office.as(kim);
  const team = await office.admin.do('team.create', { name: 'Notariaat' });
  const category = await office.admin.do('category.create', {
    names: { en: 'Wills' },
    confidentiality: 'team',
    defaultTeam: team.id,
    defaultPriority: 'normal',
  });
  const ticket = await office.admin.do('ticket.create', { title: 'Last will', category: category.id });
  expect(await desk.refusal('ticket.get', { id: ticket.id })).toMatchObject({ code: 'not_found' });
  const act = { id: team.id, members: [kim.id as UserId] };
  expect(await office.admin.refusal('team.setMembers', { ...act, version: 1 })).toMatchObject({
    code: 'second_person_needed',
    params: { alone: true },
  });
  const secondPerson = { recoveryKey: office.recoveryKey };
  await office.admin.do('team.setMembers', { ...act, version: 1, secondPerson });
  expect(await desk.do('ticket.get', { id: ticket.id })).toMatchObject({ title: 'Last will' });
  await office.admin.do('team.setMembers', { id: team.id, version: 2, members: [] });
  expect(await desk.refusal('ticket.get', { id: ticket.id })).toMatchObject({ code: 'not_found' });
});

it('nobody deactivated joins a team, and only those who manage teams change them', async () => {
  await using office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  const gone = await office.add('gone', 'secretary');
  await office.admin.do('user.deactivate', { id: gone.id as UserId, version: 1, reason: 'left' });
  const team = await office.admin.do('team.create', { name: 'Notariaat' });
  expect(
    await office.admin.refusal('team.setMembers', { id: team.id, version: 1, members: [gone.id as UserId] }),
  ).toMatchObject({ code: 'person_inactive' });
  const desk = await office.as(kim);
  expect(await desk.refusal('team.create', { name: 'Mine' })).toMatchObject({ code: 'forbidden' });
});
