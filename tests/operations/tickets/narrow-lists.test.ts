import { expect, it } from 'vitest';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { type TicketList, type TicketSort, ticketSorts } from '../../../shared/features/tickets/list.ts';
import { type TestDesk, testOffice } from '../../support/office.ts';

type Row = OutputOf<'ticket.list'>['rows'][number];

async function whole(desk: TestDesk, list: TicketList, sort: TicketSort, limit: number): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const order = { sort, direction: 'desc', group: null } as const;
    const page: OutputOf<'ticket.list'> = await desk.do('ticket.list', { list, filter: {}, order, cursor, limit });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}

/** The rows in the order that is asked for, by the plainest comparison there is. */
function inOrder(rows: readonly Row[], sort: TicketSort): number[] {
  const priorities = ['low', 'normal', 'high', 'urgent'];
  const statuses = ['new', 'open', 'in_progress', 'waiting', 'resolved', 'closed'];
  const keys: { readonly [sort in TicketSort]: (row: Row) => string | number } = {
    number: (row) => row.number,
    updatedAt: (row) => row.updatedAt,
    priority: (row) => priorities.indexOf(row.priority),
    status: (row) => statuses.indexOf(row.status),
    title: (row) => row.title,
    followUp: (row) => row.followUp ?? '9999-12-31',
  };
  const key = keys[sort];
  const compare = (a: Row, b: Row) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : b.number - a.number);
  return rows.toSorted(compare).map((row) => row.number);
}

it('a list that grew from a few rows to many is whole and in order all the same', async () => {
  await using office = await testOffice();
  const desk = office.admin;
  const { rows: people } = await desk.do('user.directory', {});
  const me = people.find((row) => row.login === 'ada');
  if (!me) throw new Error('nobody there');
  const made = async (from: number, to: number) => {
    for (let count = from; count < to; count++)
      await desk.do('ticket.create', {
        title: `title ${String((count * 37) % 300).padStart(3, '0')}`,
        priority: (['low', 'normal', 'high', 'urgent'] as const)[count % 4] ?? null,
        assignee: count % 50 === 0 ? null : me.id,
        followUp: count % 3 === 0 ? `2026-05-${String(1 + (count % 28)).padStart(2, '0')}` : null,
      });
  };
  const check = async (count: number, limit: number) => {
    for (const sort of ticketSorts) {
      const mine = await whole(desk, 'mine', sort, limit);
      expect(mine.length, sort).toBe(count - Math.ceil(count / 50));
      expect(mine.map((row) => row.number)).toEqual(inOrder(mine, sort));
      const inbox = await whole(desk, 'inbox', sort, limit);
      expect(inbox.map((row) => row.number)).toEqual(inOrder(inbox, sort));
      expect(inbox.length, sort).toBe(Math.ceil(count / 50));
    }
  };
  await made(0, 60);
  await check(60, 25);
  // Between two pages the list becomes a long one.
  const order = { sort: 'priority', direction: 'desc', group: null } as const;
  const first = await desk.do('ticket.list', { list: 'mine', filter: {}, order, cursor: null, limit: 50 });
  await made(60, 270);
  const rest = await desk.do('ticket.list', { list: 'mine', filter: {}, order, cursor: first.next, limit: 200 });
  const last = first.rows.at(-1);
  const later = inOrder(await whole(desk, 'mine', 'priority', 200), 'priority');
  expect(rest.rows.map((row) => row.number)).toEqual(later.slice(later.indexOf(last?.number ?? 0) + 1).slice(0, 200));
  await check(270, 90);
});
