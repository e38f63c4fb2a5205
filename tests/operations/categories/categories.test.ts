import { expect, it } from 'vitest';
import { testOffice } from '../../support/office.ts';

const wills = {
  names: { en: 'Wills', nl: 'Testamenten' },
  guidelines: { nl: 'Vraag naar de codicil.' },
  confidentiality: 'concerned',
  defaultTeam: null,
  defaultPriority: 'high',
} as const;

it('a category has its names by language and falls back where one is missing', async () => {
  await using office = await testOffice();
  const created = await office.admin.do('category.create', wills);
  expect(created).toMatchObject({ name: 'Testamenten', version: 1, retired: false, ...wills });
  await office.admin.do('user.setPreferences', { language: 'da', theme: 'system' });
  const { rows } = await office.admin.do('category.list', {});
  expect(rows.find((row) => row.id === created.id)?.name).toBe('Wills');
});

it('a retired category keeps its tickets and is offered no more', async () => {
  await using office = await testOffice();
  const category = await office.admin.do('category.create', { ...wills, confidentiality: 'office' });
  const ticket = await office.admin.do('ticket.create', { title: 'Old', category: category.id });
  const retired = await office.admin.do('category.setRetired', { id: category.id, version: 1, retired: true });
  expect(retired).toMatchObject({ retired: true, version: 2 });
  expect((await office.admin.do('ticket.get', { id: ticket.id })).category?.id).toBe(category.id);
  expect(await office.admin.refusal('ticket.create', { title: 'New', category: category.id })).toMatchObject({
    code: 'category_retired',
  });
});

it('raising confidentiality closes tickets at once; lowering it takes a second person', async () => {
  await using office = await testOffice();
  const lou = await office.as(await office.add('lou', 'lawyer'));
  const category = await office.admin.do('category.create', { ...wills, confidentiality: 'office' });
  const ticket = await office.admin.do('ticket.create', { title: 'Secret soon', category: category.id });
  expect(await lou.do('ticket.get', { id: ticket.id })).toMatchObject({ confidentiality: 'office' });
  const change = { ...wills, id: category.id };
  await office.admin.do('category.update', { ...change, version: 1 });
  expect(await lou.refusal('ticket.get', { id: ticket.id })).toMatchObject({ code: 'not_found' });

  for (const confidentiality of ['team', 'office'] as const) {
    expect(await office.admin.refusal('category.update', { ...change, version: 2, confidentiality })).toMatchObject({
      code: 'second_person_needed',
    });
  }
  // What leaves the confidentiality alone needs nobody.
  const same = await office.admin.do('category.update', { ...change, version: 2, defaultPriority: 'low' });
  expect(same).toMatchObject({ version: 3, defaultPriority: 'low', confidentiality: 'concerned' });
  const request = await office.admin.do('approval.request', {
    operation: 'category.update',
    act: { ...change, confidentiality: 'office' },
    reason: 'no wills in it any more',
  });
  await lou.do('approval.decide', { approval: request.id, approve: true });
  await office.admin.do('category.update', {
    ...change,
    version: 3,
    confidentiality: 'office',
    secondPerson: { approval: request.id },
  });
  expect(await lou.do('ticket.get', { id: ticket.id })).toMatchObject({ title: 'Secret soon' });
});

it('whoever changes an older version is shown the present one', async () => {
  await using office = await testOffice();
  const category = await office.admin.do('category.create', wills);
  await office.admin.do('category.update', { ...wills, id: category.id, version: 1, names: { en: 'Testaments' } });
  const refusal = await office.admin.refusal('category.update', { ...wills, id: category.id, version: 1 });
  expect(refusal).toMatchObject({
    code: 'conflict',
    params: { current: { version: 2, names: { en: 'Testaments' } }, changedFields: ['names'] },
  });
});
