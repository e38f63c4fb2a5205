import { expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { testOffice } from '../../support/office.ts';

const urgent: InputOf<'view.save'> = {
  id: null,
  name: 'Urgent',
  list: 'team',
  filter: { priority: ['urgent'], unassigned: true },
  order: { sort: 'updatedAt', direction: 'desc', group: 'status' },
  columns: ['number', 'title'],
};

it('everyone keeps their own views', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'trainee'));
  const saved = await kim.do('view.save', urgent);
  expect(saved).toEqual({ ...urgent, id: saved.id });
  const changed = await kim.do('view.save', { ...urgent, id: saved.id, name: 'Haste', filter: {} });
  expect((await kim.do('view.list', {})).rows).toEqual([changed]);

  expect((await office.admin.do('view.list', {})).rows).toEqual([]);
  const gone = { code: 'not_found', params: { record: 'view' } };
  expect(await office.admin.refusal('view.save', { ...urgent, id: saved.id })).toEqual(gone);
  expect(await office.admin.refusal('view.delete', { id: saved.id })).toEqual(gone);
  expect((await kim.do('view.list', {})).rows).toEqual([changed]);

  await kim.do('view.delete', { id: saved.id });
  expect((await kim.do('view.list', {})).rows).toEqual([]);
  expect(await kim.refusal('view.delete', { id: saved.id })).toEqual(gone);
});
