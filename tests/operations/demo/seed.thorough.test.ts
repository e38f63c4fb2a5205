import { describe, expect, test } from 'vitest';
import { furnishOffice, seedOffice } from '../../../electron/features/demo/index.ts';
import { planWork } from '../../../electron/features/demo/plan.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { demoPassphrase, demoPeople } from '../../../shared/features/session/demo.ts';
import { ticketStatuses } from '../../../shared/features/tickets/values.ts';
import { type TestDesk, testOffice } from '../../support/office.ts';

const until = new Date('2026-03-02T07:00:00.000Z');
const [tickets, entries] = [60, 400];
const seed = (desk: TestDesk, word: string) =>
  seedOffice(desk.core, { tickets, entries, seed: word, until, progress: () => undefined });

const everything = {
  list: 'all',
  filter: { status: [...ticketStatuses] },
  order: { sort: 'number', direction: 'asc', group: null },
} satisfies Partial<InputOf<'ticket.list'>>;
type Ticket = OutputOf<'ticket.list'>['rows'][number];
async function ticketsOf(desk: TestDesk): Promise<Ticket[]> {
  return (await desk.do('ticket.list', { ...everything, cursor: null, limit: 200 })).rows;
}
async function timelineOf(desk: TestDesk, ticket: Ticket) {
  return (await desk.do('ticket.timeline', { id: ticket.id, cursor: null, limit: 200 })).rows;
}

/** All that is told of the tickets someone sees, without ids, which are new each time. */
async function storyOf(desk: TestDesk) {
  const told: unknown[] = [];
  for (const ticket of await ticketsOf(desk)) {
    const entriesOfTicket = await timelineOf(desk, ticket);
    told.push([ticket.number, ticket.title, ticket.status, ticket.assignee?.name, ticket.createdAt, ticket.followUp]);
    told.push(entriesOfTicket.map(({ kind, at, body, actor, changes }) => [kind, at, body, actor?.name, changes]));
  }
  return told;
}

describe('seeding', { timeout: 180_000 }, () => {
  test('fills a demo office through the gate, with the same work for the same seed', async () => {
    await using office = await testOffice({ demo: true });
    await using twin = await testOffice({ demo: true });
    for (const each of [office, twin]) await seed(each.admin, 'one');

    const story = await storyOf(office.admin);
    expect(await storyOf(twin.admin)).toEqual(story);

    const plan = planWork('one', tickets, entries, until);
    const rows = await ticketsOf(office.admin);
    for (const row of rows) {
      const index = [...new Set(plan.tickets)][row.number - 1] ?? -1;
      expect(await timelineOf(office.admin, row), `T-${row.number}`).toHaveLength(plan.counts[index] ?? -1);
    }
    // Confidential work is there, and administering shows none of it.
    expect(rows.length).toBeLessThan(tickets);
    await expect(office.admin.do('ticket.byNumber', { number: tickets + 1 })).rejects.toMatchObject({
      code: 'not_found',
    });
    const statuses = new Set(rows.map((row) => row.status));
    expect([...statuses]).toEqual(expect.arrayContaining(['closed', 'in_progress', 'resolved', 'waiting']));
    expect(await office.admin.do('audit.verify', {})).toMatchObject({ intact: true });
  });

  test('lets in everyone the sign-in screen names, with work of their own', async () => {
    await using office = await testOffice({ demo: true });
    await seed(office.admin, 'one');
    await furnishOffice(office.admin.core, 'one', until);
    const { rows } = await office.admin.do('user.list', {});
    expect(rows).toHaveLength(25);
    expect((await office.admin.do('team.list', {})).rows).toHaveLength(6);
    for (const { login, role } of demoPeople.filter((each) => each.login !== 'admin')) {
      const desk = await office.as({ login }, demoPassphrase);
      const state = await desk.do('session.state', {});
      expect(state, login).toMatchObject({ state: 'signed_in', user: { noticeAcknowledged: true } });
      const { rows: roles } = await desk.do('role.list', {});
      expect(roles.find((each) => each.startingRole === role)?.holders, role).toBeGreaterThan(0);
    }
    const lawyer = await office.as({ login: 'brandt' }, demoPassphrase);
    expect((await lawyer.do('ticket.counts', {})).team).toBeGreaterThan(0);
    expect((await lawyer.do('view.list', {})).rows).not.toHaveLength(0);
    const mails = (await ticketsOf(office.admin)).filter((row) => row.attachmentCount > 0);
    expect(mails.length).toBeGreaterThanOrEqual(12);

    const { rows: deadlines } = await office.admin.do('deadline.list', { cursor: null, limit: 200 });
    expect(deadlines.length).toBeGreaterThanOrEqual(55);
    expect(new Set(deadlines.map(({ status }) => status))).toEqual(new Set(['open', 'signed_off', 'struck']));
    for (const such of [
      (each) => each.extension !== null,
      (each) => each.strict && each.type !== null,
      (each) => each.status === 'open' && each.end === '2026-03-02',
      (each) => each.kind === 'follow_up',
      (each) => each.ticket !== null,
      (each) => each.status === 'open' && each.checked === null && each.kind === 'deadline',
    ] satisfies ((each: (typeof deadlines)[number]) => boolean)[])
      expect(deadlines.filter(such).length).toBeGreaterThan(0);
    expect((await office.admin.do('deadline.overdue', { today: '2026-03-02' })).total).toBe(1);

    // Once more: nobody is added twice, and the work comes on top.
    const newest = (await ticketsOf(office.admin)).at(-1)?.number ?? 0;
    await seed(office.admin, 'two');
    expect((await office.admin.do('user.list', {})).rows).toHaveLength(25);
    expect((await ticketsOf(office.admin)).at(-1)?.number).toBeGreaterThan(newest);
  });

  test('leaves a real office alone', async () => {
    await using office = await testOffice();
    await expect(seed(office.admin, 'one')).rejects.toMatchObject({ code: 'not_a_demo_office' });
    expect(await ticketsOf(office.admin)).toEqual([]);
    expect((await office.admin.do('user.list', {})).rows).toHaveLength(1);
  });
});
