import { expect, it } from 'vitest';
import type { UserId } from '../../../shared/contract/ids.ts';
import { passphrase, type TestDesk, testOffice } from '../../support/office.ts';
import { byHand, enteredOne, until } from '../deadlines/support.ts';

async function staffed() {
  const office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  const lou = await office.add('lou', 'secretary');
  const max = await office.add('max', 'secretary');
  const ids = { kim: kim.id as UserId, lou: lou.id as UserId, max: max.id as UserId };
  const desks = { kim: await office.as(kim), lou: await office.as(lou), max: await office.as(max) };
  return { office, ids, desks };
}
const told = async (desk: TestDesk) =>
  (await desk.do('notification.list', { limit: 50 })).rows
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('deadline_') && kind !== 'deadline_given');

it('one enters and ends one’s own absence, who manages people anyone’s; nobody a past or a doubled one', async () => {
  const { office, ids, desks } = await staffed();
  await using _office = office;
  const days = { from: '2026-03-05', until: '2026-03-10' };
  expect(await desks.kim.do('absence.enter', { person: ids.kim, ...days, deputy: ids.lou })).toMatchObject({
    person: { name: 'Kim' },
    deputy: { name: 'Lou' },
    isNow: false,
    isDeputyAway: false,
    mayEnd: true,
  });
  expect((await desks.lou.do('notification.list', { limit: 5 })).rows[0]?.kind).toBe('deputy_named');
  const wrong = async (desk: TestDesk, person: UserId, deputy: UserId, from: string, until: string) =>
    (await desk.refusal('absence.enter', { person, from, until, deputy })).code;
  expect(await wrong(desks.kim, ids.lou, ids.max, '2026-03-05', '2026-03-06')).toBe('forbidden');
  expect(await wrong(desks.kim, ids.kim, ids.max, '2026-03-10', '2026-03-12')).toBe('absence_overlaps');
  expect(await wrong(desks.kim, ids.kim, ids.max, '2026-03-01', '2026-03-02')).toBe('absence_in_past');
  expect(await wrong(desks.kim, ids.kim, ids.kim, '2026-04-01', '2026-04-02')).toBe('absence_own_deputy');
  expect(await wrong(desks.kim, ids.kim, ids.lou, '2026-04-02', '2026-04-01')).toBe('invalid_input');
  // The deputy is away too, and that is said.
  await office.admin.do('absence.enter', { person: ids.lou, from: '2026-03-02', until: '2026-03-05', deputy: ids.max });
  const { rows } = await desks.max.do('absence.list', {});
  expect(rows.map(({ person, isNow, isDeputyAway, mayEnd }) => [person.name, isNow, isDeputyAway, mayEnd])).toEqual([
    ['Lou', true, false, false],
    ['Kim', false, true, false],
  ]);
  expect(await desks.max.refusal('absence.end', { person: ids.lou, from: '2026-03-02' })).toMatchObject({
    code: 'forbidden',
  });
  // One that has begun ends with yesterday and is kept; one that has not is taken out.
  office.clock.pass({ days: 1 });
  await desks.lou.do('absence.end', { person: ids.lou, from: '2026-03-02' });
  await office.admin.do('absence.end', { person: ids.kim, from: '2026-03-05' });
  expect((await desks.max.do('absence.list', {})).rows).toEqual([]);
  expect(await desks.lou.refusal('absence.end', { person: ids.lou, from: '2026-03-02' })).toMatchObject({
    code: 'no_change',
  });
});

it('while somebody is away their reminders go to whoever stands in as well, the deadline’s own deputy first', async () => {
  const { office, ids, desks } = await staffed();
  await using _office = office;
  until(office, '2026-03-04', 9);
  const item = { basis: byHand('2026-03-04'), notices: [], responsible: ids.kim };
  await office.admin.do('absence.enter', { person: ids.kim, from: '2026-03-04', until: '2026-03-06', deputy: ids.lou });
  await enteredOne(office, { ...item, title: 'Without a deputy' });
  await office.admin.do('deadline.remind', {});
  expect([await told(desks.kim), await told(desks.lou), await told(desks.max)]).toEqual([
    ['deadline_due'],
    ['deadline_due'],
    [],
  ]);
  await enteredOne(office, { ...item, title: 'With one', deputy: ids.max });
  await office.admin.do('deadline.remind', {});
  expect([(await told(desks.kim)).length, (await told(desks.lou)).length, await told(desks.max)]).toEqual([
    2,
    1,
    ['deadline_due'],
  ]);
});

it('where whoever stands in is away too, their own deputy is told; where nobody is left, everyone who may sign off', async () => {
  const { office, ids, desks } = await staffed();
  await using _office = office;
  until(office, '2026-03-04', 9);
  const item = { basis: byHand('2026-03-04'), notices: [], responsible: ids.kim };
  const away = { from: '2026-03-04', until: '2026-03-06' };
  await office.admin.do('absence.enter', { person: ids.kim, ...away, deputy: ids.lou });
  await office.admin.do('absence.enter', { person: ids.lou, ...away, deputy: ids.max });
  await enteredOne(office, item);
  await desks.kim.do('deadline.remind', {});
  expect([await told(desks.lou), await told(desks.max), await told(office.admin)]).toEqual([[], ['deadline_due'], []]);
  // In a circle: nobody is there.
  await office.admin.do('absence.enter', { person: ids.max, ...away, deputy: ids.kim });
  await enteredOne(office, item);
  await desks.kim.do('deadline.remind', {});
  expect((await told(office.admin)).length).toBe(1);
  expect((await told(desks.max)).length).toBe(2);
});

it('who stands in for somebody who does the evening check may close the day', async () => {
  const { office, ids, desks } = await staffed();
  await using _office = office;
  await office.admin.do('deadline.setEvening', { version: 1, person: ids.kim, deputy: null, closings: [] });
  const { seen } = await desks.lou.do('deadline.eveningList', { day: '2026-03-02' });
  const closing = { day: '2026-03-02', seen };
  expect(await desks.lou.refusal('deadline.closeDay', closing)).toMatchObject({ code: 'evening_of_others' });
  // Standing in gives no sight of the book.
  const role = await office.admin.do('role.create', { name: 'No book', permissions: ['ticket.read'] });
  const account = { login: 'sam', name: 'Sam', language: 'en', passphrase } as const;
  const sam = await office.admin.do('user.add', {
    ...account,
    roles: [role.id],
    teams: [],
    mustChangePassphrase: false,
  });
  const today = { person: ids.kim, from: '2026-03-02', until: '2026-03-02' };
  await office.admin.do('absence.enter', { ...today, deputy: sam.id });
  const blind = await office.as({ login: 'sam' });
  expect(await blind.refusal('deadline.closeDay', closing)).toMatchObject({ code: 'forbidden' });
  await office.admin.do('absence.end', { person: ids.kim, from: '2026-03-02' });
  await office.admin.do('absence.enter', { ...today, deputy: ids.lou });
  expect((await desks.lou.do('deadline.evening', {})).mine).toBe(true);
  expect(await desks.lou.do('deadline.closeDay', closing)).toMatchObject({ by: { name: 'Lou' } });
});
