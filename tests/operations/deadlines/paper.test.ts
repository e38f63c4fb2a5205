import { expect, it } from 'vitest';
import { addCategory, testOffice } from '../../support/office.ts';
import { adminId, byHand, entered, enteredOne } from './support.ts';

const from = '2026-06-01';
const call = { list: 'weeks', from, today: from } as const;
const numbers = (rows: readonly { number: number }[]) => rows.map(({ number }) => number);

it('a list on paper holds everything, and overdue ones whatever it is narrowed to', async () => {
  await using office = await testOffice();
  const erik = await office.add('erik', 'lawyer');
  const items = Array.from({ length: 10 }, () => ({ basis: byHand('2026-06-15') }));
  for (let batch = 0; batch < 21; batch += 1) await entered(office, items);
  const late = await enteredOne(office, { basis: byHand('2026-05-29') });
  const later = await enteredOne(office, {
    basis: byHand('2026-08-03'),
    notices: ['2026-06-02'],
    responsible: erik.id,
  });
  const whole = await office.admin.do('deadline.paper', call);
  // More than any page of a list on the screen.
  expect(whole.due).toHaveLength(210);
  expect(numbers(whole.overdue)).toEqual([late.number]);
  expect(numbers(whole.unchecked)).toEqual([later.number]);
  expect(numbers(whole.notices)).toEqual([later.number]);
  const eriks = await office.admin.do('deadline.paper', { ...call, person: erik.id });
  expect(eriks.due).toEqual([]);
  expect(numbers(eriks.overdue)).toEqual([late.number]);
  const day = await office.admin.do('deadline.paper', { ...call, list: 'day', from: '2026-06-15' });
  expect(day.due).toHaveLength(210);
  expect(day.notices).toEqual([]);
});

it('paper shows nobody what they may not see', async () => {
  await using office = await testOffice();
  const erik = await office.as(await office.add('erik', 'lawyer'));
  const secret = await addCategory(office.admin, 'Secret');
  const ticket = await office.admin.do('ticket.create', { title: 'Geheim', category: secret.id });
  await enteredOne(office, { basis: byHand('2026-06-15') }, { ticket: ticket.id });
  expect((await office.admin.do('deadline.paper', call)).due).toHaveLength(1);
  expect((await erik.do('deadline.paper', call)).due).toEqual([]);
});

it('the fingerprint on paper is the trail’s, and is found again', async () => {
  await using office = await testOffice();
  const { head } = await office.admin.do('deadline.paper', call);
  expect(await office.admin.do('audit.head', {})).toEqual(head);
  const { head: verified } = await office.admin.do('audit.verify', {});
  expect(verified).toMatchObject(head);
  await enteredOne(office, { basis: byHand('2026-06-15'), responsible: adminId(office) });
  const found = await office.admin.do('audit.find', head);
  expect(found).toMatchObject({ found: 'same', at: expect.any(String) });
  const plain = head.fingerprint.replaceAll('-', '').toLowerCase();
  expect(await office.admin.do('audit.find', { ...head, fingerprint: plain })).toEqual(found);
  expect(await office.admin.do('audit.find', { ...head, seq: head.seq - 1 })).toMatchObject({ found: 'other' });
  expect(await office.admin.do('audit.find', { ...head, seq: head.seq + 1_000 })).toEqual({ found: 'none', at: null });
});
