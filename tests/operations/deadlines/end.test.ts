import { expect, it } from 'vitest';
import { readDeadlineNumber } from '../../../shared/features/deadlines/values.ts';
import { pastTheProgram } from '../../support/database.ts';
import { addCategory, testOffice } from '../../support/office.ts';
import { adminId, at, byHand, entered, enteredOne } from './support.ts';

const text = (words: string) => new TextEncoder().encode(words);

it('a deadline is signed off with a file, which then lies on its ticket', async () => {
  await using office = await testOffice();
  const ticket = await office.admin.do('ticket.create', { title: 'T' });
  const row = await enteredOne(office, { basis: byHand('2026-06-01') }, { ticket: ticket.id });
  const upload = await office.admin.upload('receipt.txt', text('Status: success'), 'text/plain');
  const done = await office.admin.do('deadline.signOff', { ...at(row), proof: { kind: 'upload', upload } });
  expect(done).toMatchObject({ status: 'signed_off', ended: { by: { name: 'Ada Vermeer' } } });
  const { proof } = await office.admin.do('deadline.get', { id: row.id });
  expect(proof).toMatchObject({ name: 'receipt.txt' });
  const { attachments } = await office.admin.do('ticket.get', { id: ticket.id });
  expect(attachments.map(({ id }) => id)).toEqual([proof?.id]);
  expect(await office.admin.refusal('deadline.strike', { ...at(done), reason: 'No' })).toMatchObject({
    code: 'deadline_ended',
  });
  // The same file proves another deadline of the ticket.
  const second = await enteredOne(office, { basis: byHand('2026-06-02') }, { ticket: ticket.id });
  const attachment = proof?.id as never;
  await office.admin.do('deadline.signOff', { ...at(second), proof: { kind: 'attachment', attachment } });
  const elsewhere = await enteredOne(office, { basis: byHand('2026-06-03') });
  expect(
    await office.admin.refusal('deadline.signOff', { ...at(elsewhere), proof: { kind: 'attachment', attachment } }),
  ).toMatchObject({ code: 'not_found' });
});

it('a file of a deadline without a ticket is read by who sees the deadline', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'trainee'));
  const matter = await office.admin.do('matter.create', { title: 'M', openedOn: '2026-03-02' });
  const row = await enteredOne(office, { basis: byHand('2026-06-01') }, { matter: matter.id });
  const upload = await office.admin.upload('receipt.txt', text('sent'), 'text/plain');
  await office.admin.do('deadline.signOff', { ...at(row), proof: { kind: 'upload', upload, note: 'By courier' } });
  const { proof, endReason } = await kim.do('deadline.get', { id: row.id });
  expect(endReason).toBe('By courier');
  const { stream } = await kim.do('attachment.read', { attachment: proof?.id as never, purpose: 'save' });
  expect(new TextDecoder().decode(await kim.download(stream))).toBe('sent');
});

it('what is signed off or struck stays in the book; the right to enter is not the right to end', async () => {
  await using office = await testOffice();
  const tom = await office.as(await office.add('tom', 'trainee'));
  const rows = await entered(
    office,
    ['2026-03-02', '2026-03-03', '2026-03-04'].map((end) => ({ basis: byHand(end) })),
  );
  const [one, two] = rows;
  if (!one || !two) throw new Error('nothing was entered');
  expect(await tom.refusal('deadline.strike', { ...at(one), reason: 'No' })).toMatchObject({ code: 'forbidden' });
  await office.admin.do('deadline.strike', { ...at(one), reason: 'Entered twice' });
  await office.admin.do('deadline.signOff', { ...at(two), proof: { kind: 'reason', reason: 'Handed in' } });
  const listed = await tom.do('deadline.list', { cursor: null, limit: 10 });
  expect(listed.rows.map(({ status }) => status)).toEqual(['struck', 'signed_off', 'open']);
  expect(await tom.do('deadline.get', { id: one.id })).toMatchObject({ endReason: 'Entered twice', proof: null });
});

it('what is overdue is there whatever is filtered, strict ones first; the load counts what is open', async () => {
  await using office = await testOffice();
  await entered(office, [
    { basis: byHand('2026-02-20') },
    { basis: byHand('2026-02-27'), strict: true },
    { basis: byHand('2026-03-02'), strict: true },
    { basis: byHand('2026-03-02') },
  ]);
  const { rows, total } = await office.admin.do('deadline.overdue', { today: '2026-03-02' });
  expect([rows.map(({ number }) => number), total]).toEqual([[2, 1], 2]);
  const { days } = await office.admin.do('deadline.load', { from: '2026-02-21', until: '2026-03-31' });
  expect(days).toEqual([
    { day: '2026-02-27', open: 1, strict: 1 },
    { day: '2026-03-02', open: 2, strict: 1 },
  ]);
});

it('the book is read page by page in order, and by person, team, kind and days', async () => {
  await using office = await testOffice();
  const kim = (await office.add('kim', 'secretary')).id;
  const { id: team } = await office.admin.do('team.create', { name: 'Litigation' });
  await entered(office, [
    { basis: byHand('2026-06-03') },
    { basis: byHand('2026-06-01'), responsible: kim },
    { basis: byHand('2026-06-02'), deputy: kim, team },
    { basis: byHand('2026-06-01'), strict: true },
  ]);
  await entered(office, [{ basis: byHand('2026-06-05') }], { kind: 'follow_up' });
  const list = async (more: object, limit = 10) => office.admin.do('deadline.list', { cursor: null, limit, ...more });
  const numbers = async (more: object) => (await list(more)).rows.map(({ number }) => number);
  expect(await numbers({})).toEqual([2, 4, 3, 1, 5]);
  expect(await numbers({ direction: 'desc' })).toEqual([5, 1, 3, 4, 2]);
  expect(await numbers({ person: kim })).toEqual([2, 3]);
  expect(await numbers({ person: adminId(office), strict: true })).toEqual([4]);
  expect(await numbers({ team })).toEqual([3]);
  expect(await numbers({ kind: ['follow_up'] })).toEqual([5]);
  expect(await numbers({ from: '2026-06-02', until: '2026-06-03' })).toEqual([3, 1]);
  expect(await numbers({ number: 3 })).toEqual([3]);
  expect(await numbers({ number: 6 })).toEqual([]);
  expect(['D-12', ' d 12', 'd12', 'D-0', '12', 'T-12', 'D-12a'].map(readDeadlineNumber)).toEqual([
    12,
    12,
    12,
    null,
    null,
    null,
    null,
  ]);
  // A follow-up date needs no check.
  expect(await numbers({ unchecked: true })).toEqual([2, 4, 3, 1]);
  const pages: number[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof list>> = await list({ cursor }, 2);
    pages.push(...page.rows.map(({ number }) => number));
    cursor = page.next;
  } while (cursor !== null);
  expect(pages).toEqual([2, 4, 3, 1, 5]);
});

it('looking at a deadline on a confidential ticket stands in the trail', async () => {
  await using office = await testOffice();
  const secret = await addCategory(office.admin, 'Staff');
  const ticket = await office.admin.do('ticket.create', { title: 'Hidden', category: secret.id });
  const row = await enteredOne(office, { basis: byHand('2026-06-01'), title: 'Reply' }, { ticket: ticket.id });
  await office.admin.do('deadline.get', { id: row.id });
  const officer = await office.add('dpo', 'dataProtection');
  const reader = await office.as(officer);
  const seen = async (desk: typeof reader) =>
    (
      await desk.do('audit.list', {
        filter: { events: ['deadline.viewed', 'deadline.entered'] },
        cursor: null,
        limit: 9,
      })
    ).rows.map(({ event, subject }) => [event, subject?.label]);
  // Who may not see the ticket reads nothing of its deadline in the trail.
  expect(await seen(reader)).toEqual([]);
  await office.admin.do('ticket.addWatcher', { id: ticket.id, user: officer.id });
  expect(await seen(reader)).toEqual([
    ['deadline.viewed', 'D-1 Reply'],
    ['deadline.entered', 'D-1 Reply'],
  ]);
});

it('not even past the program is a deadline taken out of the book; a number that is missing is named', async () => {
  await using office = await testOffice();
  await entered(office, [
    { basis: byHand('2026-06-01') },
    { basis: byHand('2026-06-02') },
    { basis: byHand('2026-06-03') },
  ]);
  const raw = await pastTheProgram(office.folder, office.recoveryKey);
  try {
    expect(() => raw.exec('delete from deadline where number = 2')).toThrow(/keeps everything/u);
    expect(() => raw.exec('update deadline set number = 9 where number = 2')).toThrow(/keeps everything/u);
    expect(() => raw.exec("update deadline_event set reason = 'x'")).toThrow(/keeps everything/u);
    raw.exec('pragma foreign_keys = off; drop trigger deadline_no_delete; delete from deadline where number in (2, 3)');
  } finally {
    raw.close();
  }
  expect(await office.admin.do('deadline.gaps', {})).toEqual({ given: 3, missing: [2, 3] });
});
