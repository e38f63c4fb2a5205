import { expect, it } from 'vitest';
import { addCategory, testOffice } from '../../support/office.ts';
import { adminId, at, byHand, enteredOne, served } from './support.ts';

const appeal = { kind: 'catalogue', type: 'de-appeal', region: 'DE-NW' } as const;

it('no change of a ticket hides an open deadline from whoever looks after it', async () => {
  await using office = await testOffice();
  const lou = await office.add('lou', 'lawyer');
  const kim = await office.add('kim', 'secretary');
  const [louDesk, kimDesk] = [await office.as(lou), await office.as(kim)];
  const secret = await addCategory(office.admin, 'Staff');
  const ticket = await kimDesk.do('ticket.create', { title: 'Urteil' });
  const item = { basis: appeal, title: 'Berufung', responsible: lou.id };
  const row = await enteredOne(office, item, { ticket: ticket.id, trigger: served('2026-01-30'), desk: kimDesk });
  office.clock.pass({ days: 10 });
  const wanted = { id: ticket.id, version: ticket.version };
  const hidden = { code: 'deadline_left_unseen', params: { number: row.number } };
  expect(await kimDesk.refusal('ticket.setCategory', { ...wanted, category: secret.id })).toEqual(hidden);
  const { total } = await louDesk.do('deadline.overdue', { today: '2026-03-12' });
  expect(total).toBe(1);

  // As a watcher they go on seeing it, and nobody takes that away while the deadline is open.
  await kimDesk.do('ticket.addWatcher', { id: ticket.id, user: lou.id });
  const { ticket: moved } = await kimDesk.do('ticket.setCategory', { ...wanted, category: secret.id });
  expect(await kimDesk.refusal('ticket.removeWatcher', { id: ticket.id, user: lou.id })).toEqual(hidden);
  const given = { responsible: kim.id, deputy: null, title: row.title, notices: [], note: '', team: null };
  const theirs = await kimDesk.do('deadline.change', { ...at(row), ...given });
  await kimDesk.do('ticket.removeWatcher', { id: ticket.id, user: lou.id });
  expect(moved?.category?.id).toBe(secret.id);
  expect(await louDesk.refusal('deadline.get', { id: theirs.id })).toMatchObject({ code: 'not_found' });
});

it('what the law makes strict is entered as a strict deadline and nothing less', async () => {
  await using office = await testOffice();
  const item = { basis: appeal, title: 'T', responsible: adminId(office) };
  const trigger = served('2026-02-27');
  const code = 'deadline_strict_by_law';
  for (const less of [{ items: [{ ...item, strict: false }] }, { kind: 'follow_up' as const, items: [item] }])
    expect(await office.admin.refusal('deadline.enter', { trigger, ...less })).toMatchObject({ code });
  const ordinary = await enteredOne(office, { basis: byHand('2026-05-04'), strict: false });
  expect(ordinary).toMatchObject({ number: 1, strict: false });
});

it('another title or other notices of a checked entry are checked again, never by who changed them', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'secretary'));
  const row = await enteredOne(office, { basis: byHand('2026-05-04'), notices: ['2026-04-27'] });
  const checked = await kim.do('deadline.check', at(row));
  const { title, notices } = row;
  const same = { title, notices, responsible: adminId(office), deputy: null, team: null };
  const noted = await kim.do('deadline.change', { ...at(checked), ...same, note: 'Call the court' });
  expect(noted.checked).not.toBeNull();
  const bare = await kim.do('deadline.change', { ...at(noted), ...same, note: 'Call the court', notices: [] });
  expect(bare.checked).toBeNull();
  expect(await kim.refusal('deadline.check', at(bare))).toMatchObject({ code: 'second_person_needed' });
  expect(await office.admin.do('deadline.check', at(bare))).toMatchObject({ checked: { by: { name: 'Ada Vermeer' } } });
});

it('a file that lies on no ticket proves nothing unless it is sent up with the proof', async () => {
  await using office = await testOffice();
  const upload = await office.admin.upload('notes.txt', new TextEncoder().encode('no mail'), 'text/plain');
  expect(await office.admin.do('mail.intake', { upload })).toMatchObject({ outcome: 'rejected' });
  const row = await enteredOne(office, { basis: byHand('2026-05-04') });
  const proof = { kind: 'attachment', attachment: upload as string as never } as const;
  expect(await office.admin.refusal('deadline.signOff', { ...at(row), proof })).toMatchObject({ code: 'not_found' });
});
