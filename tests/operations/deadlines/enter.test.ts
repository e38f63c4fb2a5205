import { expect, it } from 'vitest';
import { addCategory, testOffice } from '../../support/office.ts';
import { adminId, at, byHand, entered, enteredOne, served } from './support.ts';

const appeal = { kind: 'catalogue', type: 'de-appeal', region: 'DE-NW' } as const;
const grounds = { kind: 'catalogue', type: 'de-appeal-grounds', region: 'DE-NW' } as const;

it('a deadline is computed by law, and keeps its reckoning with steps and sources', async () => {
  await using office = await testOffice();
  const ticket = await office.admin.do('ticket.create', { title: 'Urteil' });
  // § 517 ZPO: a month after service on 30 January ends on 28 February, a Saturday, and so on Monday, 2 March.
  const row = await enteredOne(
    office,
    { basis: appeal, title: 'Berufung', note: 'Als **Entwurf**' },
    { ticket: ticket.id, trigger: { ...served('2026-01-30'), note: 'EB' } },
  );
  expect(row).toMatchObject({
    number: 1,
    type: 'de-appeal',
    end: '2026-03-02',
    endTime: null,
    strict: true,
    manual: false,
    status: 'open',
    checked: null,
    ended: null,
    ticket: { number: ticket.number, title: 'Urteil' },
    chain: { position: 1, count: 1 },
    entered: { by: { name: 'Ada Vermeer' } },
    responsible: { name: 'Ada Vermeer' },
  });
  const found = await office.admin.do('deadline.get', { id: row.id });
  expect(found).toMatchObject({
    rawEnd: '2026-02-28',
    trigger: { date: '2026-01-30', time: null, event: 'service', note: 'EB' },
    basis: appeal,
    note: 'Als **Entwurf**',
    history: [{ act: 'entered', changes: [{ field: 'end', before: null, after: '2026-03-02' }] }],
  });
  expect(found.parts).toHaveLength(1);
  expect(found.parts[0]?.steps.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['eventExcluded', 'countedToMonthEnd', 'movedLater']),
  );
  expect(found.lawAsOf).toMatch(/^20\d\d-/u);
});

it('what is computed before is what is then stored', async () => {
  await using office = await testOffice();
  const trigger = served('2026-02-27');
  const bases = [appeal, grounds, { kind: 'catalogue', type: 'nl-objection', region: null } as const];
  const { outcomes } = await office.admin.do('deadline.compute', { trigger, items: bases });
  const rows = await entered(
    office,
    bases.map((basis) => ({ basis })),
    { trigger },
  );
  expect(rows.map(({ end, strict, notices }) => ({ end, strict, notices }))).toEqual(
    outcomes.map((each) => each.ok && { end: each.end, strict: each.strict, notices: each.notices }),
  );
  // A week before the end for a month, two weeks for grounds, three days for weeks.
  expect(rows.map(({ end, notices }) => [end, ...notices])).toEqual([
    ['2026-03-27', '2026-03-20'],
    ['2026-04-27', '2026-04-13'],
    ['2026-04-10', '2026-04-07'],
  ]);
  expect(rows.map(({ chain }) => chain)).toEqual([1, 2, 3].map((position) => ({ position, count: 3 })));
});

it('an advance notice that would lie behind today is left out; one after the last day is refused', async () => {
  await using office = await testOffice();
  // It is 2 March 2026.
  expect((await enteredOne(office, { basis: byHand('2026-03-03') })).notices).toEqual(['2026-03-02']);
  expect((await enteredOne(office, { basis: byHand('2026-03-02') })).notices).toEqual([]);
  // 15 March is a Sunday: the notice goes to the working day before.
  expect((await enteredOne(office, { basis: byHand('2026-03-18') })).notices).toEqual(['2026-03-13']);
  const own = { basis: byHand('2026-03-20'), notices: ['2026-03-10', '2026-03-05', '2026-03-10'] };
  expect((await enteredOne(office, own)).notices).toEqual(['2026-03-05', '2026-03-10']);
  const late = { ...own, title: 'T', responsible: adminId(office), notices: ['2026-03-21'] };
  expect(await office.admin.refusal('deadline.enter', { items: [late] })).toMatchObject({
    code: 'deadline_notice_too_late',
  });
});

it('a chain is entered as a whole or not at all, and a refusal leaves no gap in the numbers', async () => {
  await using office = await testOffice();
  await entered(office, [{ basis: appeal }], { trigger: served('2026-02-02') });
  const item = { title: 'T', responsible: adminId(office) };
  const broken = { ...item, basis: { kind: 'catalogue', type: 'de-appeal', region: 'DE-XX' } as const };
  expect(
    await office.admin.refusal('deadline.enter', {
      trigger: served('2026-02-02'),
      items: [{ ...item, basis: appeal }, broken],
    }),
  ).toEqual({ code: 'deadline_not_computable', params: { item: 1, code: 'region_unknown', field: 'region' } });
  expect(await office.admin.refusal('deadline.enter', { items: [{ ...item, basis: appeal }] })).toEqual({
    code: 'deadline_not_computable',
    params: { item: 0, code: 'field_missing', field: 'trigger' },
  });
  const rows = await entered(office, [{ basis: byHand('2026-05-01') }, { basis: byHand('2026-06-01') }]);
  expect(rows.map(({ number }) => number)).toEqual([2, 3]);
  expect(await office.admin.do('deadline.gaps', {})).toEqual({ given: 3, missing: [] });
});

it('a date by hand is marked and needs a reason; a follow-up date needs none', async () => {
  await using office = await testOffice();
  const item = { basis: { kind: 'manual', end: '2026-05-04' } as const, title: 'T', responsible: adminId(office) };
  expect(await office.admin.refusal('deadline.enter', { items: [item] })).toMatchObject({ code: 'reason_required' });
  const [row] = (await office.admin.do('deadline.enter', { kind: 'follow_up', items: [item] })).rows;
  expect(row).toMatchObject({ kind: 'follow_up', manual: true, strict: false, notices: [], end: '2026-05-04' });
});

it('on a ticket the deadline has the ticket’s matter, also when the ticket moves to another', async () => {
  await using office = await testOffice();
  const matter = async (title: string) => office.admin.do('matter.create', { title, openedOn: '2026-03-02' });
  const [one, other] = [await matter('One'), await matter('Other')];
  const ticket = await office.admin.do('ticket.create', { title: 'T', matter: one.id });
  const row = await enteredOne(office, { basis: byHand('2026-05-04') }, { ticket: ticket.id });
  expect(row.matter).toMatchObject({ id: one.id, number: one.number });
  const both = { items: [{ basis: byHand('2026-05-04'), title: 'T', responsible: adminId(office) }] };
  expect(await office.admin.refusal('deadline.enter', { ...both, ticket: ticket.id, matter: other.id })).toMatchObject({
    code: 'deadline_of_other_matter',
  });
  await office.admin.do('ticket.setMatter', { id: ticket.id, version: ticket.version, matter: other.id });
  const listed = await office.admin.do('deadline.list', { matter: other.id, cursor: null, limit: 10 });
  expect(listed.rows.map(({ id }) => id)).toEqual([row.id]);
  expect(listed.rows[0]?.matter).toMatchObject({ id: other.id });
});

it('only who sees a deadline can be made responsible for it', async () => {
  await using office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  const secret = await addCategory(office.admin, 'Staff');
  const ticket = await office.admin.do('ticket.create', { title: 'Hidden', category: secret.id });
  const item = { basis: byHand('2026-05-04'), title: 'T', responsible: kim.id };
  expect(await office.admin.refusal('deadline.enter', { ticket: ticket.id, items: [item] })).toMatchObject({
    code: 'person_cannot_see_deadline',
  });
  const deputed = { ...item, responsible: adminId(office), deputy: kim.id };
  expect(await office.admin.refusal('deadline.enter', { ticket: ticket.id, items: [deputed] })).toMatchObject({
    code: 'person_cannot_see_deadline',
  });
  const [row] = (await office.admin.do('deadline.enter', { items: [deputed] })).rows;
  expect(row?.deputy?.name).toBe('Kim');
});

it('a second person checks, never who entered it; a stale version is a conflict', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'secretary'));
  const trainee = await office.as(await office.add('tom', 'trainee'));
  const row = await enteredOne(office, { basis: byHand('2026-05-04') });
  const unchecked = async () =>
    (await kim.do('deadline.list', { unchecked: true, cursor: null, limit: 10 })).rows.map(({ number }) => number);
  expect(await unchecked()).toEqual([1]);
  expect(await office.admin.refusal('deadline.check', at(row))).toMatchObject({ code: 'second_person_needed' });
  expect(await trainee.refusal('deadline.check', at(row))).toMatchObject({ code: 'forbidden' });
  const checked = await kim.do('deadline.check', at(row));
  expect(checked).toMatchObject({ version: 2, checked: { by: { name: 'Kim' } } });
  expect(await unchecked()).toEqual([]);
  expect(await kim.refusal('deadline.check', at(checked))).toMatchObject({ code: 'deadline_checked_before' });
  expect(await kim.refusal('deadline.strike', { ...at(row), reason: 'No' })).toMatchObject({
    code: 'conflict',
    params: { current: { version: 2 } },
  });
});
