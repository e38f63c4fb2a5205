import { expect, it } from 'vitest';
import { deadlineJobs } from '../../../electron/features/deadlines/index.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { type ChoreDesk, choreDesk } from '../../support/chores.ts';
import { addCategory, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';
import { adminId, at, byHand, entered, enteredOne, type Row, until } from './support.ts';

/** Reminders that somebody has, oldest first: what each is and of which deadline. */
async function told(desk: TestDesk): Promise<string[]> {
  const { rows } = await desk.do('notification.list', { limit: 200 });
  return rows
    .filter(({ kind, deadline }) => deadline !== null && kind !== 'deadline_given')
    .map(({ kind, deadline }) => `${kind.replace('deadline_', '')} ${deadline?.number}`)
    .reverse();
}

/** Minutes pass, with a tick of each desk; two are enough for a plan and its run. */
async function minutes(office: TestOffice, desks: readonly ChoreDesk[], count = 4): Promise<void> {
  for (let minute = 0; minute < count; minute++) {
    office.clock.pass({ minutes: 1 });
    for (const desk of desks) await desk.tick();
  }
}

async function staffed() {
  const office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  const lou = await office.add('lou', 'secretary');
  const desks = { kim: await office.as(kim), lou: await office.as(lou) };
  return { office, kim: kim.id as UserId, lou: lou.id as UserId, desks };
}

it('advance notice, the day itself and what is overdue are told once each, by whichever desk is on', async () => {
  const { office, kim, desks } = await staffed();
  await using _office = office;
  const one = await choreDesk(office, { jobs: deadlineJobs });
  await using two = await choreDesk(office, { jobs: deadlineJobs });
  const row = await enteredOne(office, { basis: byHand('2026-03-13'), notices: ['2026-03-10'], responsible: kim });
  await minutes(office, [one, two]);
  expect(await told(desks.kim)).toEqual([]);
  until(office, '2026-03-10', 9);
  await minutes(office, [one, two]);
  expect(await told(desks.kim)).toEqual(['notice 1']);
  until(office, '2026-03-13', 8);
  // Whoever does the chores goes home.
  await one[Symbol.asyncDispose]();
  await minutes(office, [two]);
  expect(await told(desks.kim)).toEqual(['notice 1', 'due 1']);
  await desks.kim.do('deadline.acknowledge', { id: row.id });
  until(office, '2026-03-13', 15);
  await minutes(office, [two]);
  until(office, '2026-03-14', 9);
  await minutes(office, [two]);
  expect(await told(desks.kim)).toEqual(['notice 1', 'due 1', 'overdue 1']);
  until(office, '2026-03-20', 9);
  await minutes(office, [two]);
  expect(await told(desks.kim)).toHaveLength(3);
  const { reminders, history } = await office.admin.do('deadline.get', { id: row.id });
  expect(
    reminders.map(({ stage, acknowledged, told: people }) => [stage, acknowledged?.by?.name, people[0]?.name]),
  ).toEqual([
    ['notice', 'Kim', 'Kim'],
    ['due', 'Kim', 'Kim'],
    ['overdue', undefined, 'Kim'],
  ]);
  expect(history.map(({ act }) => act)).toEqual(['entered', 'acknowledged']);
});

it('what was missed while no program was on is told when one is, the most urgent alone', async () => {
  const { office, kim, desks } = await staffed();
  await using _office = office;
  await entered(office, [
    { basis: byHand('2026-03-20'), notices: ['2026-03-06', '2026-03-09'], responsible: kim },
    { basis: byHand('2026-03-10'), notices: ['2026-03-05'], responsible: kim, strict: true },
    { basis: byHand('2026-03-11'), notices: ['2026-03-05'], responsible: kim },
  ]);
  until(office, '2026-03-11', 8);
  await using desk = await choreDesk(office, { jobs: deadlineJobs });
  await minutes(office, [desk]);
  expect((await told(desks.kim)).sort()).toEqual(['due 3', 'notice 1', 'overdue 2']);
  await minutes(office, [desk]);
  expect(await told(desks.kim)).toHaveLength(3);
});

it('when nobody takes note by noon, deputy and team are told; who signs it off is left in peace', async () => {
  const { office, kim, lou, desks } = await staffed();
  await using _office = office;
  const max = await office.as(await office.add('max', 'secretary'));
  const maxId = (await max.do('user.directory', {})).rows.find(({ login }) => login === 'max')?.id as UserId;
  const team = await office.admin.do('team.create', { name: 'Litigation' });
  const members = { id: team.id, members: [maxId] };
  office.decider = null;
  const secondPerson = await office.vouch('team.setMembers', members);
  await office.admin.do('team.setMembers', { ...members, version: team.version, secondPerson });
  const rows = await entered(office, [
    { basis: byHand('2026-03-04'), notices: [], responsible: kim, deputy: lou, team: team.id },
    { basis: byHand('2026-03-04'), notices: [], responsible: kim, deputy: lou },
  ]);
  until(office, '2026-03-04', 8);
  await using desk = await choreDesk(office, { jobs: deadlineJobs });
  await minutes(office, [desk]);
  expect([await told(desks.kim), await told(desks.lou), await told(max)]).toEqual([['due 1', 'due 2'], [], []]);
  const second = rows[1] as Row;
  expect(second.unanswered).toBe(false);
  await desks.kim.do('deadline.signOff', { ...at(second), proof: { kind: 'reason', reason: 'Filed' } });
  until(office, '2026-03-04', 12);
  await minutes(office, [desk]);
  expect([await told(desks.kim), await told(desks.lou), await told(max)]).toEqual([
    ['due 1', 'due 2'],
    ['unanswered 1'],
    ['unanswered 1'],
  ]);
  // Who was not told cannot take note for the others.
  const bystander = await office.as(await office.add('tom', 'trainee'));
  const first = rows[0] as Row;
  expect(await bystander.refusal('deadline.acknowledge', { id: first.id })).toMatchObject({
    code: 'not_addressed_to_you',
  });
  expect(await max.do('deadline.acknowledge', { id: first.id })).toMatchObject({ unanswered: false });
});

it('whoever lost sight of it is passed over, and an overdue strict one without a team alarms all who may end it', async () => {
  const { office, kim, lou, desks } = await staffed();
  await using _office = office;
  await entered(office, [
    { basis: byHand('2026-03-04'), notices: [], responsible: kim, deputy: lou },
    { basis: byHand('2026-03-03'), notices: [], responsible: lou, strict: true },
  ]);
  const { rows } = await office.admin.do('user.list', {});
  const version = rows.find(({ id }) => id === kim)?.version ?? 0;
  const blind = await office.admin.do('role.create', { name: 'Reception', permissions: ['ticket.read'] });
  await office.admin.do('user.setRoles', { id: kim, version, roles: [blind.id] });
  until(office, '2026-03-04', 8);
  await using desk = await choreDesk(office, { jobs: deadlineJobs });
  await minutes(office, [desk]);
  expect((await told(desks.lou)).sort()).toEqual(['due 1', 'overdue 2']);
  expect(await told(office.admin)).toEqual(['overdue 2']);
});

it('a reminder shows nothing of a confidential ticket, and goes with its sight', async () => {
  const { office, kim, desks } = await staffed();
  await using _office = office;
  const secret = await addCategory(office.admin, 'Staff');
  const ticket = await office.admin.do('ticket.create', { title: 'Hidden', category: secret.id, assignee: kim });
  until(office, '2026-03-03', 9);
  const item = { basis: byHand('2026-03-04'), title: 'Warning', responsible: kim };
  const row = await enteredOne(office, item, { ticket: ticket.id });
  await office.admin.do('deadline.remind', {});
  const { rows } = await desks.kim.do('notification.list', { limit: 9 });
  expect(
    rows.filter(({ deadline }) => deadline).map(({ kind, deadline }) => [kind, deadline?.title, deadline?.end]),
  ).toEqual([
    ['deadline_notice', null, '2026-03-04'],
    ['deadline_given', null, '2026-03-04'],
  ]);
  const care = { title: row.title, responsible: adminId(office), notices: row.notices };
  await office.admin.do('deadline.change', { ...at(row), ...care });
  const { version } = await office.admin.do('ticket.get', { id: ticket.id });
  await office.admin.do('ticket.assign', { id: ticket.id, version, team: null, assignee: adminId(office) });
  expect((await desks.kim.do('notification.list', { limit: 9 })).rows.filter(({ deadline }) => deadline)).toEqual([]);
});

it('what a clock gave that ran years ahead is given again when its time comes', async () => {
  const { office, kim, desks } = await staffed();
  await using _office = office;
  const wrong = await choreDesk(office, { jobs: deadlineJobs });
  await enteredOne(office, { basis: byHand('2026-03-13'), notices: ['2026-03-10'], responsible: kim });
  const years = 10 * 365;
  office.clock.pass({ days: years });
  await minutes(office, [wrong]);
  expect(await told(desks.kim)).toEqual(['overdue 1']);
  // Somebody sees it, sets the clock right and starts the program again.
  await wrong[Symbol.asyncDispose]();
  office.clock.pass({ days: -years });
  await using one = await choreDesk(office, { jobs: deadlineJobs });
  await minutes(office, [one]);
  expect(await told(desks.kim)).toHaveLength(1);
  until(office, '2026-03-10', 9);
  await minutes(office, [one]);
  until(office, '2026-03-13', 8);
  await minutes(office, [one]);
  const { rows } = await desks.kim.do('notification.list', { limit: 200 });
  expect(rows.map(({ kind }) => kind).sort()).toEqual(
    expect.arrayContaining(['deadline_due', 'deadline_notice', 'deadline_overdue']),
  );
});
