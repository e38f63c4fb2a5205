import { expect, it } from 'vitest';
import { addCategory, type Person, type TestOffice, testOffice } from '../../support/office.ts';
import { byHand, enteredOne } from './support.ts';

async function leave(office: TestOffice, { id }: Person) {
  const { rows } = await office.admin.do('user.list', {});
  const version = rows.find((row) => row.id === id)?.version ?? 0;
  return { id, version, reason: 'Left the office' };
}
const who = async (office: TestOffice, id: Awaited<ReturnType<typeof enteredOne>>['id']) => {
  const { responsible, deputy } = await office.admin.do('deadline.get', { id });
  return [responsible.name, deputy?.name ?? null];
};

it('nobody leaves with open deadlines: somebody takes them all over in the same step, and is told', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const gone = await office.add('gone', 'lawyer');
  const heir = await office.add('heir', 'lawyer');
  const third = await office.add('third', 'lawyer');
  const end = byHand('2026-04-01');
  const own = await enteredOne(office, { basis: end, responsible: gone.id, deputy: heir.id });
  const second = await enteredOne(office, { basis: end, responsible: gone.id, deputy: third.id });
  const asDeputy = await enteredOne(office, { basis: end, responsible: third.id, deputy: gone.id });
  const ended = await enteredOne(office, { basis: end, responsible: gone.id });
  await admin.do('deadline.strike', { id: ended.id, version: ended.version, reason: 'Entered twice' });
  const leaving = await leave(office, gone);
  expect(await admin.refusal('user.deactivate', leaving)).toEqual({
    code: 'deadlines_left',
    params: { count: 2, deadlines: 'D-1, D-2' },
  });
  expect((await admin.do('user.list', {})).rows.find(({ id }) => id === gone.id)?.active).toBe(true);
  await admin.do('user.deactivate', { ...leaving, deadlineHeir: heir.id });
  expect(await who(office, own.id)).toEqual(['Heir', null]);
  expect(await who(office, second.id)).toEqual(['Heir', 'Third']);
  expect(await who(office, asDeputy.id)).toEqual(['Third', 'Heir']);
  // What is over stays as it was.
  expect(await who(office, ended.id)).toEqual(['Gone', null]);
  const { history } = await admin.do('deadline.get', { id: second.id });
  expect(history.at(-1)).toMatchObject({
    act: 'changed',
    changes: [{ field: 'responsible', before: 'Gone', after: 'Heir' }],
  });
  const desk = await office.as(heir);
  const { rows } = await desk.do('notification.list', { limit: 50 });
  expect(rows.filter(({ kind }) => kind === 'deadline_given').length).toBeGreaterThanOrEqual(2);
});

it('a deadline goes to its deputy where the heir may not see it, and to nobody blindly', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const gone = await office.add('gone', 'lawyer');
  const heir = await office.add('heir', 'lawyer');
  const deputy = await office.add('deputy', 'lawyer');
  const category = await addCategory(admin, 'Secret');
  const desk = await office.as(gone);
  const ticket = await desk.do('ticket.create', {
    title: 'Secret',
    category: category.id,
    assignee: gone.id,
    watchers: [deputy.id],
  });
  const item = { title: 'Reply', responsible: gone.id, basis: byHand('2026-04-01') };
  const input = { ticket: ticket.id, items: [item] };
  const [alone] = (await desk.do('deadline.enter', input)).rows;
  const leaving = await leave(office, gone);
  expect((await admin.refusal('user.deactivate', leaving)).params).toEqual({ count: 1, deadlines: '–' });
  const refused = await admin.refusal('user.deactivate', { ...leaving, deadlineHeir: heir.id });
  expect(refused.code).toBe('person_cannot_see_deadline');
  if (!alone) throw new Error('nothing was entered');
  const { notices, note } = await desk.do('deadline.get', { id: alone.id });
  const { id, version, title, responsible, team } = alone;
  await desk.do('deadline.change', {
    id,
    version,
    title,
    responsible: responsible.id,
    deputy: deputy.id,
    team: team?.id ?? null,
    notices,
    note,
  });
  await admin.do('user.deactivate', { ...leaving, deadlineHeir: heir.id });
  const seen = await (await office.as(deputy)).do('deadline.get', { id });
  expect([seen.responsible.name, seen.deputy]).toEqual(['Deputy', null]);
});
