import { expect, it } from 'vitest';
import { testOffice } from '../../support/office.ts';
import { adminId, at, byHand, entered, enteredOne, type Row, served } from './support.ts';

const appeal = { kind: 'catalogue', type: 'de-appeal', region: 'DE-NW' } as const;
const grounds = { kind: 'catalogue', type: 'de-appeal-grounds', region: 'DE-NW' } as const;
const month = { kind: 'period', count: 1, unit: 'month' } as const;

/** Appeal and its grounds, served on 27 February 2026: until 27 March and 27 April. */
const chain = async (office: Parameters<typeof entered>[0]): Promise<[Row, Row]> => {
  const rows = await entered(office, [{ basis: appeal }, { basis: grounds }], { trigger: served('2026-02-27') });
  return rows as [Row, Row];
};

it('another event moves the whole chain: first shown, then done, and it is unchecked again', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'secretary'));
  const [one, two] = await chain(office);
  const checked = await kim.do('deadline.check', at(one));
  const trigger = served('2026-03-02');
  const { rows: preview } = await office.admin.do('deadline.previewTrigger', { id: two.id, trigger });
  // A month and two months after 2 March; 2 May is a Saturday.
  expect(preview.map(({ end, outcome }) => [end, outcome?.ok && outcome.end])).toEqual([
    ['2026-03-27', '2026-04-02'],
    ['2026-04-27', '2026-05-04'],
  ]);
  const change = { id: two.id, trigger, reason: 'The stamp says so' };
  const known = preview.map(({ id, version }) => ({ id, version }));
  expect(await office.admin.refusal('deadline.changeTrigger', { ...change, expected: [at(two)] })).toMatchObject({
    code: 'conflict',
  });
  expect(
    await office.admin.refusal('deadline.changeTrigger', { ...change, expected: [at(one), at(two)] }),
  ).toMatchObject({ code: 'conflict', params: { current: { version: 2 } } });
  const { rows } = await office.admin.do('deadline.changeTrigger', { ...change, expected: known });
  expect(rows.map(({ end, checked: by, notices }) => [end, by, ...notices])).toEqual([
    ['2026-04-02', null, '2026-03-26'],
    ['2026-05-04', null, '2026-04-20'],
  ]);
  const { history } = await office.admin.do('deadline.get', { id: checked.id });
  expect(history.map(({ act }) => act)).toEqual(['entered', 'checked', 'trigger_changed']);
  expect(history.at(-1)).toMatchObject({
    reason: 'The stamp says so',
    changes: [
      { field: 'triggerDate', before: '2026-02-27', after: '2026-03-02' },
      { field: 'rawEnd', before: '2026-03-27', after: '2026-04-02' },
      { field: 'end', before: '2026-03-27', after: '2026-04-02' },
    ],
  });
});

it('what is over, was set by hand or was extended stays when the event changes', async () => {
  await using office = await testOffice();
  const items = [{ basis: appeal }, { basis: grounds }, { basis: grounds }, { basis: byHand('2026-06-01') }];
  const rows = await entered(office, items, { trigger: served('2026-02-27') });
  const [first, extended, moving] = rows as [Row, Row, Row];
  await office.admin.do('deadline.signOff', { ...at(first), proof: { kind: 'reason', reason: 'Filed' } });
  const asked = await office.admin.do('deadline.extend', { ...at(extended), extension: month, reason: 'Asked' });
  const trigger = served('2026-03-02');
  const input = { id: moving.id, trigger, reason: 'Corrected' };
  expect(
    await office.admin.refusal('deadline.changeTrigger', { ...input, expected: [at(asked), at(moving)] }),
  ).toMatchObject({ code: 'deadline_extension_open' });
  await office.admin.do('deadline.grant', { ...at(asked), granted: true, reason: 'Order' });
  const { rows: preview } = await office.admin.do('deadline.previewTrigger', { id: moving.id, trigger });
  expect(preview.map(({ outcome }) => outcome !== null)).toEqual([false, false, true, false]);
  const changed = await office.admin.do('deadline.changeTrigger', { ...input, expected: [at(moving)] });
  expect(changed.rows.map(({ end }) => end)).toEqual(['2026-03-27', '2026-05-27', '2026-05-04', '2026-06-01']);
  const again = changed.rows[2] as Row;
  expect(await office.admin.refusal('deadline.changeTrigger', { ...input, expected: [at(again)] })).toMatchObject({
    code: 'no_change',
  });
});

it('an extension counts from the old end, and holds only once its grant is recorded', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'secretary'));
  const [, two] = await chain(office);
  const preview = await office.admin.do('deadline.previewExtension', { id: two.id, extension: month });
  expect(preview).toMatchObject({ ok: true, end: '2026-05-27', notices: ['2026-05-20'] });
  const asked = await office.admin.do('deadline.extend', { ...at(two), extension: month, reason: 'Asked on 2 March' });
  expect(asked).toMatchObject({
    end: '2026-04-27',
    extension: { end: '2026-05-27' },
    notices: ['2026-04-13', '2026-05-20'],
  });
  expect(
    await office.admin.refusal('deadline.extend', { ...at(asked), extension: month, reason: 'Again' }),
  ).toMatchObject({ code: 'deadline_extension_open' });
  // The court gives two days less.
  const granted = await office.admin.do('deadline.grant', {
    ...at(asked),
    granted: true,
    end: '2026-05-25',
    reason: 'Order of 3 March',
  });
  expect(granted).toMatchObject({ end: '2026-05-25', extension: null, extended: true, checked: null });
  expect(granted.reckonedBy?.name).toBe('Ada Vermeer');
  expect(await office.admin.refusal('deadline.check', at(granted))).toMatchObject({ code: 'second_person_needed' });
  expect(await kim.do('deadline.check', at(granted))).toMatchObject({ checked: { by: { name: 'Kim' } } });
  expect(
    await office.admin.refusal('deadline.grant', { ...at(granted), version: 4, granted: true, reason: '2' }),
  ).toMatchObject({ code: 'deadline_no_extension' });
});

it('granted as computed, the explanation goes on with the extension; refused, the old end goes on', async () => {
  await using office = await testOffice();
  const ask = async () => {
    const [, two] = await chain(office);
    return office.admin.do('deadline.extend', { ...at(two), extension: month, reason: 'Asked' });
  };
  const granted = await office.admin.do('deadline.grant', { ...at(await ask()), granted: true, reason: 'Order' });
  const { parts, rawEnd } = await office.admin.do('deadline.get', { id: granted.id });
  expect([parts.length, rawEnd, parts[1]?.steps[0]?.code]).toEqual([2, '2026-05-27', 'fromOldEnd']);
  const refused = await office.admin.do('deadline.grant', { ...at(await ask()), granted: false, reason: 'Refused' });
  expect(refused).toMatchObject({ end: '2026-04-27', extension: null, extended: false, notices: ['2026-04-13'] });
});

it('a Notfrist is not extended, an end that is no later is none, and a date by hand has no law to count by', async () => {
  await using office = await testOffice();
  const [one, two] = await chain(office);
  const extend = (row: Row, extension: typeof month | { kind: 'day'; end: string }) =>
    office.admin.refusal('deadline.extend', { ...at(row), extension, reason: 'Asked' });
  expect(await extend(one, month)).toMatchObject({ code: 'deadline_not_extendable' });
  expect(await extend(two, { kind: 'day', end: two.end })).toMatchObject({
    code: 'deadline_not_computable',
    params: { code: 'out_of_range' },
  });
  const hand = await enteredOne(office, { basis: byHand('2026-06-01') });
  expect(await extend(hand, month)).toMatchObject({
    code: 'deadline_not_computable',
    params: { field: 'jurisdiction' },
  });
  const day = { kind: 'day', end: '2026-07-01' } as const;
  const asked = await office.admin.do('deadline.extend', { ...at(hand), extension: day, reason: 'Asked' });
  expect(asked.extension?.end).toBe('2026-07-01');
});

it('who looks after it, its notices and its note are changed; the reckoning is not', async () => {
  await using office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  const { id: team } = await office.admin.do('team.create', { name: 'Litigation' });
  const row = await enteredOne(office, { basis: byHand('2026-06-01'), title: 'Reply' });
  const care = { title: 'Reply', responsible: adminId(office), notices: row.notices };
  expect(await office.admin.refusal('deadline.change', { ...at(row), ...care })).toMatchObject({ code: 'no_change' });
  const changed = await office.admin.do('deadline.change', {
    ...at(row),
    title: 'Reply to the claim',
    responsible: kim.id,
    deputy: kim.id,
    team,
    notices: ['2026-05-20', '2026-05-11'],
    note: 'Ask for the file',
  });
  expect(changed).toMatchObject({
    title: 'Reply to the claim',
    end: '2026-06-01',
    responsible: { name: 'Kim' },
    // Nobody stands in for themselves.
    deputy: null,
    team: { name: 'Litigation' },
    notices: ['2026-05-11', '2026-05-20'],
    version: 2,
  });
  const { history } = await office.admin.do('deadline.get', { id: row.id });
  expect(history.at(-1)?.changes.map(({ field }) => field)).toEqual([
    'title',
    'responsible',
    'team',
    'notices',
    'note',
  ]);
});
