import { expect, it } from 'vitest';
import type { UserId } from '../../../shared/contract/ids.ts';
import { addCategory, testOffice } from '../../support/office.ts';

it('lists show the names of now at every desk, also after somebody else changed them', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const kim = await office.add('kim', 'secretary');
  const team = await admin.do('team.create', { name: 'Notariaat' });
  const category = await addCategory(admin, 'Deeds', 'office');
  const person = kim.id as UserId;
  await admin.do('ticket.create', { title: 'Akte', team: team.id, assignee: person, category: category.id });
  const desk = await office.as(kim);
  const shown = async () => {
    const order = { sort: 'updatedAt', direction: 'desc', group: null } as const;
    const { rows } = await desk.do('ticket.list', { list: 'mine', filter: {}, order, cursor: null, limit: 10 });
    return rows.map((row) => [row.team?.name, row.assignee?.name, row.category?.name]);
  };
  expect(await shown()).toEqual([['Notariaat', 'Kim', 'Deeds']]);

  await admin.do('team.update', { id: team.id, version: 1, name: 'Notarissen', active: true });
  expect(await shown()).toEqual([['Notarissen', 'Kim', 'Deeds']]);
  const account = (await admin.do('user.list', {})).rows.find((row) => row.id === kim.id);
  const version = account?.version ?? 0;
  await admin.do('user.update', { id: person, version, name: 'Kim de Wit', email: null, language: 'en' });
  expect(await shown()).toEqual([['Notarissen', 'Kim de Wit', 'Deeds']]);
  const { id, version: ofCategory, guidelines, confidentiality, defaultTeam, defaultPriority } = category;
  await admin.do('category.update', {
    id,
    version: ofCategory,
    names: { en: 'Wills' },
    guidelines,
    confidentiality,
    defaultTeam,
    defaultPriority,
    secondPerson: null,
  });
  expect(await shown()).toEqual([['Notarissen', 'Kim de Wit', 'Wills']]);
});
