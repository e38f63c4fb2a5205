import { expect, it } from 'vitest';
import type { UserId } from '../../../shared/contract/ids.ts';
import { addCategory, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const listed = (desk: TestDesk) => desk.do('notification.list', { limit: 50 });

async function officeWithKim() {
  const office = await testOffice();
  const kim = await office.add('kim', 'secretary');
  return { office, kim: kim.id as UserId, desk: await office.as(kim) };
}
const note = (office: TestOffice, id: Parameters<typeof ask>[1], mentions: UserId[]) =>
  office.admin.do('ticket.addNote', { id, body: 'Look at this', mentions });
const ask = (office: TestOffice, id: Awaited<ReturnType<typeof ticketOf>>['id'], to: UserId) =>
  office.admin.do('ticket.ask', { id, to, body: 'When?' });
const ticketOf = (office: TestOffice, title: string, more = {}) => office.admin.do('ticket.create', { title, ...more });

it('the same about the same ticket stands behind one line, and is read with it', async () => {
  const { office, kim, desk } = await officeWithKim();
  await using _ = office;
  const one = await ticketOf(office, 'One');
  const two = await ticketOf(office, 'Two');
  await note(office, one.id, [kim]);
  await note(office, two.id, [kim]);
  office.clock.pass({ minutes: 1 });
  await note(office, one.id, [kim]);
  await ask(office, one.id, kim);

  const { rows, unread } = await listed(desk);
  expect(rows.map((row) => [row.kind, row.ticket?.title, row.count, row.actor?.name])).toEqual([
    ['question', 'One', 1, 'Ada Vermeer'],
    ['mention', 'One', 2, 'Ada Vermeer'],
    ['mention', 'Two', 1, 'Ada Vermeer'],
  ]);
  expect(unread).toBe(3);
  expect(rows[1]).toMatchObject({ at: '2026-03-02T08:01:00.000Z', readAt: null });

  expect(await desk.do('notification.markRead', { notifications: rows[1] ? [rows[1].id] : [] })).toEqual({ unread: 2 });
  expect((await listed(desk)).rows.map((row) => row.readAt !== null)).toEqual([false, true, false]);
  expect(await desk.do('notification.markRead', { notifications: [] })).toEqual({ unread: 0 });
});

it('is gone with the sight of its ticket, and a confidential one shows no title', async () => {
  const { office, kim, desk } = await officeWithKim();
  await using _ = office;
  const secret = await addCategory(office.admin, 'Secret');
  const ticket = await ticketOf(office, 'Whispered', { category: secret.id, assignee: kim });
  const { rows, unread } = await listed(desk);
  expect(unread).toBe(1);
  expect(rows).toMatchObject([{ kind: 'assigned', ticket: { id: ticket.id, number: ticket.number, title: null } }]);

  const row = rows[0];
  if (!row) throw new Error('nothing listed');
  await office.admin.do('ticket.assign', { id: ticket.id, version: 1, team: null, assignee: null });
  expect(await listed(desk)).toEqual({ rows: [], unread: 0 });
  expect(await desk.refusal('notification.markRead', { notifications: [row.id] })).toEqual({
    code: 'not_found',
    params: { record: 'notification' },
  });
  // What could not be read is still unread when sight comes back.
  await desk.do('notification.markRead', { notifications: [] });
  await office.admin.do('ticket.addWatcher', { id: ticket.id, user: kim });
  expect((await listed(desk)).rows.some((each) => each.id === row.id && each.readAt === null)).toBe(true);
});

it("another person's cannot be marked, and what one does oneself makes none", async () => {
  const { office, kim, desk } = await officeWithKim();
  await using _ = office;
  const ticket = await ticketOf(office, 'One');
  await note(office, ticket.id, [kim, office.administrator.id as UserId]);
  expect((await listed(office.admin)).rows).toEqual([]);
  const [row] = (await listed(desk)).rows;
  if (!row) throw new Error('nothing listed');
  expect(await office.admin.refusal('notification.markRead', { notifications: [row.id] })).toMatchObject({
    code: 'not_found',
  });
  expect((await listed(desk)).unread).toBe(1);
});
