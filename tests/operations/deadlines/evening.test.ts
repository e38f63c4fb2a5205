import { expect, it } from 'vitest';
import type { UserId } from '../../../shared/contract/ids.ts';
import { pastTheProgram } from '../../support/database.ts';
import { addCategory, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';
import { adminId, at, byHand, enteredOne } from './support.ts';

/** From Monday, 2 March 2026, on, Kim does the evening check, and Lou for her. */
async function controlled(closings: { from: string; until: string }[] = []) {
  const office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  const lou = await office.add('lou', 'secretary');
  const people = { person: kim.id as UserId, deputy: lou.id as UserId };
  await office.admin.do('deadline.setEvening', { version: 1, ...people, closings });
  return { office, ...people, desks: { kim: await office.as(kim), lou: await office.as(lou) } };
}

const proof = { kind: 'reason', reason: 'Filed at the court' } as const;
const list = (desk: TestDesk, day: string) => desk.do('deadline.eveningList', { day });
const close = async (desk: TestDesk, day: string, remark = '') =>
  desk.do('deadline.closeDay', { day, remark, seen: (await list(desk, day)).seen });

/** The newest entry of the trail of this event. */
async function lastEntry(office: TestOffice, event: 'deadline.day_closed' | 'deadline.evening_changed') {
  const auditor = await office.as(await office.add('ines', 'dataProtection'));
  const { rows } = await auditor.do('audit.list', { filter: { events: [event] }, cursor: null, limit: 1 });
  return rows[0];
}

it('the list of a day holds what ends that day, however it ended, and what is overdue; follow-up dates do not belong', async () => {
  const { office, desks } = await controlled();
  await using _office = office;
  const done = await enteredOne(office, { basis: byHand('2026-03-02'), title: 'Done' });
  const struck = await enteredOne(office, { basis: byHand('2026-03-02'), title: 'Struck' });
  await enteredOne(office, { basis: byHand('2026-03-02'), title: 'Open' });
  await enteredOne(office, { basis: byHand('2026-02-26'), title: 'Late' });
  const old = await enteredOne(office, { basis: byHand('2026-02-27'), title: 'Ended in time' });
  await enteredOne(office, { basis: byHand('2026-03-02'), title: 'Call back' }, { kind: 'follow_up' });
  await enteredOne(office, { basis: byHand('2026-03-03'), title: 'Tomorrow' });
  await office.admin.do('deadline.signOff', { ...at(done), proof });
  await office.admin.do('deadline.signOff', { ...at(old), proof });
  await office.admin.do('deadline.strike', { ...at(struck), reason: 'Entered twice' });
  const { rows, counts, mayClose, until } = await list(desks.kim, '2026-03-02');
  expect(rows.map(({ deadline, status, overdue, reason }) => [deadline.title, status, overdue, reason])).toEqual([
    ['Late', 'open', true, ''],
    ['Done', 'signed_off', false, 'Filed at the court'],
    ['Struck', 'struck', false, 'Entered twice'],
    ['Open', 'open', false, ''],
  ]);
  expect([counts, mayClose, until]).toEqual([{ signedOff: 1, struck: 1, open: 1, overdue: 1 }, true, '2026-03-02']);
  expect((await list(office.admin, '2026-03-02')).mayClose).toBe(false);
});

it('a day with open deadlines is closed with a remark alone, by name, once, and stays as it was', async () => {
  const { office, desks } = await controlled();
  await using _office = office;
  const open = await enteredOne(office, { basis: byHand('2026-03-02'), title: 'Open' });
  expect(await desks.kim.refusal('deadline.closeDay', { day: '2026-03-02', seen: 'something else' })).toMatchObject({
    code: 'evening_list_changed',
  });
  const { seen } = await list(desks.kim, '2026-03-02');
  const input = { day: '2026-03-02', seen };
  expect(await desks.kim.refusal('deadline.closeDay', { ...input, remark: ' ' })).toMatchObject({
    code: 'evening_remark_needed',
    params: { count: 1 },
  });
  expect(await office.admin.refusal('deadline.closeDay', { ...input, remark: 'Yes' })).toMatchObject({
    code: 'evening_of_others',
  });
  // A colleague ends it meanwhile: what was seen is no longer the list.
  const other = await enteredOne(office, { basis: byHand('2026-03-02'), title: 'Another' });
  expect(await desks.kim.refusal('deadline.closeDay', { ...input, remark: 'Why' })).toMatchObject({
    code: 'evening_list_changed',
  });
  await office.admin.do('deadline.signOff', { ...at(other), proof });
  expect(await close(desks.lou, '2026-03-02', 'Sent by fax, no report yet')).toMatchObject({
    by: { name: 'Lou' },
    late: false,
    counts: { signedOff: 1, struck: 0, open: 1, overdue: 0 },
  });
  expect(await desks.kim.refusal('deadline.closeDay', { ...input, remark: 'Again' })).toMatchObject({
    code: 'evening_closed_before',
  });
  await office.admin.do('deadline.signOff', { ...at(open), proof });
  const afterwards = await list(desks.kim, '2026-03-02');
  expect(afterwards.closed?.remark).toBe('Sent by fax, no report yet');
  expect(afterwards.rows.map(({ deadline, status, reason }) => [deadline.status, status, reason])).toEqual([
    ['signed_off', 'open', ''],
    ['signed_off', 'signed_off', 'Filed at the court'],
  ]);
  const entry = await lastEntry(office, 'deadline.day_closed');
  expect(entry?.facts).toMatchObject({ day: '2026-03-02', late: false, signedOff: 1, open: 1 });
  expect(entry?.changes).toEqual([
    { field: 'D-1 deadlineStatus', before: null, after: 'open' },
    { field: 'D-2 deadlineStatus', before: null, after: 'signed_off' },
  ]);
  const raw = await pastTheProgram(office.folder, office.recoveryKey);
  expect(() => raw.prepare("update closed_day set remark = ''").run()).toThrow('stays as it is');
  expect(() => raw.prepare('delete from closed_day').run()).toThrow('stays as it is');
  raw.close();
});

it('a day that nobody closed alarms those who do the check and the administrators until it is closed late', async () => {
  const { office, desks } = await controlled();
  await using _office = office;
  const tom = await office.as(await office.add('tom', 'trainee'));
  const alarmed = async () => {
    const told: boolean[] = [];
    for (const desk of [desks.kim, desks.lou, office.admin, tom])
      told.push((await desk.do('deadline.evening', {})).alarmed);
    return told;
  };
  expect(await alarmed()).toEqual([false, false, false, false]);
  office.clock.pass({ days: 1 });
  expect(await alarmed()).toEqual([true, true, true, false]);
  expect((await desks.kim.do('deadline.evening', {})).unclosed).toEqual(['2026-03-02']);
  expect(await close(desks.kim, '2026-03-02')).toMatchObject({ late: true });
  expect(await alarmed()).toEqual([false, false, false, false]);
  await close(desks.kim, '2026-03-03');
  const { rows } = await tom.do('deadline.closedDays', { month: '2026-03' });
  expect(rows.map(({ day, late, by }) => [day, late, by.name])).toEqual([
    ['2026-03-03', false, 'Kim'],
    ['2026-03-02', true, 'Kim'],
  ]);
  for (const day of ['2026-03-04', '2026-02-27', '2026-02-28'])
    expect(
      await desks.kim.refusal('deadline.closeDay', { day, seen: (await list(desks.kim, day)).seen }),
    ).toMatchObject({ code: 'evening_no_such_day' });
});

it('weekends, holidays and closing days need no closing; what ends on them stands on the list of the day before', async () => {
  const { office, desks } = await controlled([{ from: '2026-04-07', until: '2026-04-09' }]);
  await using _office = office;
  // From Thursday before Easter on: Good Friday, the weekend, Easter Monday, then three days of the office's own.
  office.clock.pass({ days: 31 });
  await enteredOne(office, { basis: byHand('2026-04-04'), title: 'On Saturday' });
  await enteredOne(office, { basis: byHand('2026-04-09'), title: 'While closed' });
  await enteredOne(office, { basis: byHand('2026-04-10'), title: 'Afterwards' });
  const { rows, until } = await list(desks.kim, '2026-04-02');
  expect([until, rows.map(({ deadline }) => deadline.title)]).toEqual(['2026-04-09', ['On Saturday', 'While closed']]);
  office.clock.pass({ days: 7 });
  const state = await desks.kim.do('deadline.evening', {});
  expect(state.now).toBe(null);
  expect(state.unclosed.filter((day) => day >= '2026-04-01')).toEqual(['2026-04-01', '2026-04-02']);
});

it('nobody sees on the list what they may not see in the book, and a check that nobody can do says so', async () => {
  const { office, person, desks } = await controlled();
  await using _office = office;
  const secret = await addCategory(office.admin, 'Staff');
  const ticket = await office.admin.do('ticket.create', { title: 'Hidden', category: secret.id });
  const hidden = { basis: byHand('2026-03-02'), title: 'Warning', responsible: adminId(office) };
  await enteredOne(office, hidden, { ticket: ticket.id });
  expect((await list(office.admin, '2026-03-02')).rows).toHaveLength(1);
  expect((await list(desks.kim, '2026-03-02')).rows).toEqual([]);
  const { version } = await office.admin.do('deadline.evening', {});
  expect(
    await office.admin.refusal('deadline.setEvening', { version: 1, person, deputy: null, closings: [] }),
  ).toMatchObject({ code: 'conflict' });
  await office.admin.do('deadline.setEvening', { version, person, deputy: null, closings: [] });
  expect((await lastEntry(office, 'deadline.evening_changed'))?.changes).toEqual([
    { field: 'eveningDeputy', before: 'Lou', after: null },
  ]);
  const { rows } = await office.admin.do('user.list', {});
  const kim = rows.find(({ id }) => id === person);
  await office.admin.do('user.deactivate', { id: person, version: kim?.version ?? 0, reason: 'Left' });
  expect((await office.admin.do('deadline.evening', {})).vacant).toBe(true);
});
