import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import {
  type TicketFilter,
  type TicketGroup,
  type TicketList,
  type TicketOrder,
  type TicketSort,
  ticketGroups,
  ticketSorts,
} from '../../../shared/features/tickets/list.ts';
import { priorities, type TicketSummary } from '../../../shared/features/tickets/values.ts';
import { type Person, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

let office: TestOffice;
let secretary: TestDesk;
let lawyer: Person;
const count = 60;

beforeAll(async () => {
  office = await testOffice();
  lawyer = await office.add('lena', 'lawyer');
  secretary = await office.as(await office.add('sara', 'secretary'));
  for (let n = 1; n <= count; n++) {
    const ticket = await secretary.do('ticket.create', {
      title: `${['Ärger', 'Zoll', 'miete', 'Österreich', 'Amt'][n % 5]} ${n}`,
      priority: priorities[n % 4] ?? 'normal',
      followUp: n % 3 === 0 ? `2026-04-${String(1 + (n % 28)).padStart(2, '0')}` : null,
      assignee: n % 2 === 0 ? lawyer.id : null,
    });
    office.clock.pass({ minutes: n % 4 });
    if (n % 6 === 0) await secretary.do('ticket.setStatus', { id: ticket.id, version: 1, status: 'resolved' });
  }
});
afterAll(async () => {
  await office[Symbol.asyncDispose]();
});

async function allPages(input: Omit<InputOf<'ticket.list'>, 'cursor'>): Promise<TicketSummary[]> {
  const rows: TicketSummary[] = [];
  let cursor: string | null = null;
  do {
    const page: { rows: TicketSummary[]; next: string | null } = await secretary.do('ticket.list', {
      ...input,
      cursor,
    });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor);
  return rows;
}

describe('lists', () => {
  it('page by key without losing or repeating a row, whatever the order, group and page size', async () => {
    const order = fc.record({
      sort: fc.constantFrom<TicketSort>(...ticketSorts),
      direction: fc.constantFrom('asc' as const, 'desc' as const),
      group: fc.constantFrom<TicketGroup | null>(null, ...ticketGroups),
    });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 23 }), async (chosen, limit) => {
        const filter = { status: ['new', 'resolved'] } satisfies InputOf<'ticket.list'>['filter'];
        const paged = await allPages({ list: 'all', filter, order: chosen, limit });
        const whole = await allPages({ list: 'all', filter, order: chosen, limit: 200 });
        expect(paged.map((row) => row.number)).toEqual(whole.map((row) => row.number));
        expect(new Set(paged.map((row) => row.number)).size).toBe(count);
      }),
      { numRuns: 40 },
    );
  });

  it('sort as people read: titles without regard to case and marks, urgent above low, dates before none', async () => {
    const sorted = async (sort: TicketSort) =>
      allPages({ list: 'all', filter: {}, order: { sort, direction: 'asc', group: null }, limit: 50 });
    const firstWords = (await sorted('title')).map((row) => row.title.split(' ')[0]);
    expect([...new Set(firstWords)]).toEqual(['Amt', 'Ärger', 'miete', 'Österreich', 'Zoll']);
    const ranks = (await sorted('priority')).map((row) => priorities.indexOf(row.priority));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const dates = (await sorted('followUp')).map((row) => row.followUp ?? '9999');
    expect(dates).toEqual(dates.toSorted());
  });

  it('count what they show', async () => {
    const counts = await secretary.do('ticket.counts', {});
    for (const list of ['inbox', 'mine', 'team', 'all'] as const) {
      const rows = await allPages({
        list,
        filter: {},
        order: { sort: 'number', direction: 'desc', group: null },
        limit: 50,
      });
      expect(rows).toHaveLength(counts[list]);
    }
    expect(counts.all).toBe(count - 10);
  });

  it('ask for it too when the colleague is hidden among people who are gone', async () => {
    const gone: string[] = [];
    for (const login of ['gone1', 'gone2', 'gone3', 'gone4']) {
      const { id } = await office.add(login, 'secretary');
      await office.admin.do('user.deactivate', { id: id as never, version: 1, reason: 'left' });
      gone.push(id);
    }
    const input = {
      list: 'all',
      filter: { assignee: [lawyer.id, ...gone] as never },
      order: { sort: 'number', direction: 'desc', group: null },
    } satisfies InputOf<'ticket.export'>;
    const page = { cursor: null, limit: 10 };
    expect(await secretary.refusal('ticket.list', { ...input, ...page })).toMatchObject({ code: 'reason_required' });
    expect(await secretary.refusal('ticket.export', input)).toMatchObject({ code: 'reason_required' });
  });

  it('ask for a reason when they show the work of a colleague, and the trail holds it', async () => {
    const input = {
      list: 'all',
      filter: { assignee: [lawyer.id] },
      order: { sort: 'number', direction: 'desc', group: null },
      cursor: null,
      limit: 10,
    } satisfies InputOf<'ticket.list'>;
    expect(await secretary.refusal('ticket.list', input)).toMatchObject({ code: 'reason_required' });
    const page = await secretary.do('ticket.list', { ...input, reason: 'Vertretung am Montag' });
    expect(page.rows).toHaveLength(10);
    const auditor = await office.as(await office.add('dora', 'dataProtection'));
    const trail = await auditor.do('audit.list', {
      filter: { events: ['ticket.list_filtered_by_person'] },
      cursor: null,
      limit: 10,
    });
    expect(trail.rows).toHaveLength(1);
    expect(trail.rows[0]?.facts).toMatchObject({ reason: 'Vertretung am Montag' });
  });

  it('export what they show, with formulas defused', async () => {
    await secretary.do('ticket.create', { title: '=HYPERLINK("http://x.invalid")' });
    const { csv, rows } = await secretary.do('ticket.export', {
      list: 'all',
      filter: {},
      order: { sort: 'number', direction: 'desc', group: null },
    });
    const lines = csv.trim().split('\r\n');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(lines).toHaveLength(rows + 1);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x.invalid"")"`);
  });

  it.each([
    ['inbox', {}, { sort: 'followUp', direction: 'asc', group: 'priority' }],
    ['all', { status: ['new', 'resolved'] }, { sort: 'title', direction: 'desc', group: null }],
  ] satisfies [TicketList, TicketFilter, TicketOrder][])(
    'export %s in the order of the list',
    async (list, filter, order) => {
      const { csv } = await secretary.do('ticket.export', { list, filter, order });
      const shown = await allPages({ list, filter, order, limit: 7 });
      expect(shown.length).toBeGreaterThan(10);
      expect(csv.match(/^T-\d+/gmu)).toEqual(shown.map(({ number }) => `T-${number}`));
    },
  );

  it('refuse a cursor that they did not write', async () => {
    const refusal = await secretary.refusal('ticket.list', {
      list: 'all',
      filter: {},
      order: { sort: 'number', direction: 'desc', group: null },
      cursor: 'bm9uc2Vuc2U',
      limit: 10,
    });
    expect(refusal).toMatchObject({ code: 'invalid_input' });
  });
});
