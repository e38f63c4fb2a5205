import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { type Person, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

let office: TestOffice;
let lawyer: TestDesk;
let secretary: TestDesk;
let people: { lawyer: Person; secretary: Person };
type UserIdText = OutputOf<'user.directory'>['rows'][number]['id'];
const id = (person: Person) => person.id as UserIdText;

beforeAll(async () => {
  office = await testOffice();
  people = { lawyer: await office.add('lena', 'lawyer'), secretary: await office.add('sara', 'secretary') };
  lawyer = await office.as(people.lawyer);
  secretary = await office.as(people.secretary);
});
afterAll(async () => {
  await office[Symbol.asyncDispose]();
});

/** All rows of the audit trail's newest page, as the database holds them. */
async function timelineOf(desk: TestDesk, ticket: { id: OutputOf<'ticket.create'>['id'] }) {
  return (await desk.do('ticket.timeline', { id: ticket.id, cursor: null, limit: 100 })).rows;
}

describe('filing a ticket', () => {
  it('needs a title and nothing else', async () => {
    const ticket = await secretary.do('ticket.create', { title: '  Rückruf Frau Yılmaz  ' });
    expect(ticket).toMatchObject({
      title: 'Rückruf Frau Yılmaz',
      status: 'new',
      priority: 'normal',
      assignee: null,
      version: 1,
    });
    expect(ticket.requester).toMatchObject({ kind: 'user', user: { name: people.secretary.name } });
    expect(await secretary.refusal('ticket.create', { title: '   ' })).toMatchObject({ code: 'invalid_input' });
  });

  it('gives numbers without gap or repetition, also after a refused one', async () => {
    const first = await secretary.do('ticket.create', { title: 'eins' });
    await office.admin.refusal('ticket.create', {
      title: 'zwei',
      assignee: '018f0000-0000-7000-8000-000000000000' as never,
    });
    const second = await lawyer.do('ticket.create', { title: 'drei' });
    expect(second.number).toBe(first.number + 1);
  });

  it('takes a new party as requester and finds its contact again', async () => {
    const ticket = await secretary.do('ticket.create', {
      title: 'Mietsache',
      requester: { kind: 'newParty', name: 'Jörg Möller', email: 'joerg@moeller.example', phone: '030 1234' },
    });
    const detail = await lawyer.do('ticket.get', { id: ticket.id });
    expect(detail.requester).toMatchObject({ kind: 'party', party: { name: 'Jörg Möller' } });
    expect(detail.requesterContact).toEqual({ email: 'joerg@moeller.example', phone: '030 1234' });
  });
});

describe('changing a ticket', () => {
  it('keeps the exact before and after of each change', async () => {
    const ticket = await secretary.do('ticket.create', { title: 'Klageentwurf' });
    const edited = await secretary.do('ticket.edit', {
      id: ticket.id,
      version: 1,
      title: 'Klageentwurf Möller',
      description: 'Bis Freitag.',
    });
    expect(edited.ticket).toMatchObject({ title: 'Klageentwurf Möller', version: 2 });
    const [entry] = await timelineOf(lawyer, ticket);
    expect(entry).toMatchObject({ kind: 'changed', actor: { name: people.secretary.name } });
    expect(entry?.changes).toEqual([
      { field: 'title', before: 'Klageentwurf', after: 'Klageentwurf Möller' },
      { field: 'description', before: '', after: 'Bis Freitag.' },
    ]);
  });

  it('refuses a stale write with what stands there now and who wrote it', async () => {
    const ticket = await secretary.do('ticket.create', { title: 'Vergleich' });
    await lawyer.do('ticket.edit', { id: ticket.id, version: 1, title: 'Vergleich widerrufen' });
    const refusal = await secretary.refusal('ticket.edit', { id: ticket.id, version: 1, title: 'Vergleich prüfen' });
    expect(refusal).toMatchObject({
      code: 'conflict',
      params: { current: { title: 'Vergleich widerrufen', version: 2 }, changedBy: people.lawyer.name },
    });
    expect((await secretary.do('ticket.get', { id: ticket.id })).title).toBe('Vergleich widerrufen');
  });

  it('allows only the steps of the table, and waiting only with its reason', async () => {
    const { id: ticket } = await secretary.do('ticket.create', { title: 'Status' });
    const wait = { id: ticket, version: 1, status: 'waiting' } as const;
    expect(await secretary.refusal('ticket.setStatus', wait)).toMatchObject({ code: 'waiting_reason_required' });
    expect(await secretary.refusal('ticket.setStatus', { ...wait, waitingReason: 'date' })).toMatchObject({
      code: 'waiting_reason_required',
    });
    await secretary.do('ticket.setStatus', { ...wait, waitingReason: 'date', waitingUntil: '2026-03-20' });
    const resolved = await secretary.do('ticket.setStatus', { id: ticket, version: 2, status: 'resolved' });
    expect(resolved.ticket).toMatchObject({ status: 'resolved', waitingReason: null });
    expect(
      await secretary.refusal('ticket.setStatus', { id: ticket, version: 3, status: 'in_progress' }),
    ).toMatchObject({
      code: 'status_step_not_allowed',
    });
    expect((await secretary.do('ticket.setStatus', { id: ticket, version: 3, status: 'open' })).ticket?.status).toBe(
      'open',
    );
  });
});

describe('assigning', () => {
  it('corrects a wrong assignment in one step, keeps everything, and tells both sides', async () => {
    const ticket = await secretary.do('ticket.create', { title: 'Akteneinsicht', assignee: id(office.administrator) });
    await secretary.do('ticket.addNote', { id: ticket.id, body: 'Beim Amtsgericht.' });
    await secretary.do('ticket.assign', {
      id: ticket.id,
      version: 1,
      team: null,
      assignee: id(people.lawyer),
      note: 'gehört zu dir',
    });
    const told = async (desk: TestDesk) =>
      (await desk.do('notification.list', { limit: 50 })).rows
        .filter((row) => row.ticket?.id === ticket.id)
        .map((row) => row.kind);
    expect(await told(lawyer)).toEqual(['assigned']);
    expect(await told(office.admin)).toEqual(['unassigned', 'assigned']);
    expect(await told(secretary)).toEqual([]);
    const kinds = (await timelineOf(lawyer, ticket)).map((entry) => entry.kind);
    expect(kinds).toEqual(['changed', 'note', 'created']);
  });

  it('lets a person take and hand back', async () => {
    const ticket = await secretary.do('ticket.create', { title: 'Abholen' });
    const taken = await lawyer.do('ticket.take', { id: ticket.id, version: 1 });
    expect(taken.ticket).toMatchObject({ status: 'open', assignee: { name: people.lawyer.name } });
    expect(await secretary.refusal('ticket.handBack', { id: ticket.id, version: 2 })).toMatchObject({
      code: 'no_change',
    });
    const back = await lawyer.do('ticket.handBack', { id: ticket.id, version: 2, note: 'keine Zeit' });
    expect(back.ticket?.assignee).toBeNull();
  });
});

describe('questions', () => {
  it('stay open until they are answered, and the answer comes back', async () => {
    const ticket = await secretary.do('ticket.create', { title: 'Frage' });
    const asked = await secretary.do('ticket.ask', { id: ticket.id, to: id(people.lawyer), body: 'Einspruch?' });
    expect(asked.ticket.openQuestionCount).toBe(1);
    const today = await lawyer.do('today.get', { today: '2026-03-02' });
    expect(today.questions.rows.map((row) => row.body)).toContain('Einspruch?');
    const answered = await lawyer.do('ticket.answer', { question: asked.entry, body: 'Ja, heute.' });
    expect(answered.ticket.openQuestionCount).toBe(0);
    expect(await lawyer.refusal('ticket.answer', { question: asked.entry, body: 'noch einmal' })).toMatchObject({
      code: 'question_already_answered',
    });
    const entries = await timelineOf(secretary, ticket);
    expect(entries.find((entry) => entry.kind === 'question')?.question?.answer).toBe(answered.entry);
    const { rows } = await secretary.do('notification.list', { limit: 50 });
    expect(rows.filter((row) => row.ticket?.id === ticket.id).map((row) => row.kind)).toEqual(['answer']);
  });
});

describe('today', () => {
  it('shows a ticket once, where it presses most', async () => {
    const today = '2026-03-02';
    const make = async (title: string, more: object) =>
      (await secretary.do('ticket.create', { title, assignee: id(people.lawyer), ...more })).id;
    const fresh = await make('neu', {});
    const urgent = await make('eilig und neu', { priority: 'urgent' });
    const due = await make('fällig, eilig und neu', { priority: 'urgent', followUp: today });
    const later = await make('später fällig', { followUp: '2026-03-03' });
    const asked = await make('gefragt, fällig und eilig', { priority: 'urgent', followUp: today });
    await secretary.do('ticket.ask', { id: asked, to: id(people.lawyer), body: 'Frist schon eingetragen?' });
    const mine = [fresh, urgent, due, later, asked];
    const seen = await lawyer.do('today.get', { today });
    const shown = (rows: readonly { id: string }[]) =>
      rows.map((row) => row.id).filter((each) => mine.includes(each as never));
    expect(shown(seen.questions.rows.map((row) => row.ticket))).toEqual([asked]);
    expect(shown(seen.followUps.rows)).toEqual([due]);
    expect(shown(seen.urgent.rows)).toEqual([urgent]);
    expect(shown(seen.newForMe.rows)).toEqual([fresh, later]);
    for (const kind of [seen.followUps, seen.urgent, seen.newForMe]) expect(kind.total).toBe(kind.rows.length);
  });
});

describe('many at once', () => {
  it('gives them to a person and leaves each its team', async () => {
    const { rows: teams } = await secretary.do('team.list', {});
    const [one] = teams;
    if (!one) throw new Error('an office begins with teams');
    const withTeam = await secretary.do('ticket.create', { title: 'mit Team', team: one.id });
    const without = await secretary.do('ticket.create', { title: 'ohne Team' });
    const tickets = [withTeam, without].map(({ id: ticket, version }) => ({ id: ticket, version }));
    const assignee = id(people.lawyer);
    await secretary.do('ticket.bulk', { tickets, change: { kind: 'assign', assignee } });
    const after = await Promise.all(tickets.map((ticket) => secretary.do('ticket.get', { id: ticket.id })));
    expect(after.map((ticket) => ticket.assignee?.id)).toEqual([assignee, assignee]);
    expect(after.map((ticket) => ticket.team?.id ?? null)).toEqual([one.id, null]);
    const changed = after.map(({ id: ticket, version }) => ({ id: ticket, version }));
    await secretary.do('ticket.bulk', { tickets: changed, change: { kind: 'assign', assignee, team: null } });
    expect((await secretary.do('ticket.get', { id: withTeam.id })).team).toBeNull();
  });

  it('changes what it can, says what it left, and takes all back with one undo', async () => {
    const tickets: OutputOf<'ticket.create'>[] = [];
    for (const title of ['a', 'b', 'c']) tickets.push(await secretary.do('ticket.create', { title }));
    const [a, b, c] = tickets;
    if (!a || !b || !c) throw new Error('three tickets were made');
    await secretary.do('ticket.setPriority', { id: c.id, version: 1, priority: 'high' });
    const done = await secretary.do('ticket.bulk', {
      tickets: tickets.map(({ id: ticket, version }) => ({ id: ticket, version })),
      change: { kind: 'priority', priority: 'urgent' },
    });
    expect(done).toMatchObject({ changed: 2, skipped: [{ number: c.number, why: 'conflict' }] });
    if (!done.changeSet) throw new Error('a change set was expected');
    expect(await lawyer.refusal('ticket.undo', { changeSet: done.changeSet })).toMatchObject({ code: 'not_found' });
    await secretary.do('ticket.undo', { changeSet: done.changeSet });
    for (const ticket of [a, b]) {
      expect(await secretary.do('ticket.get', { id: ticket.id })).toMatchObject({ priority: 'normal', version: 3 });
    }
    expect(await secretary.refusal('ticket.undo', { changeSet: done.changeSet })).toMatchObject({
      code: 'undo_no_longer_possible',
    });
  });

  it('takes nothing back once any of them was changed since', async () => {
    const first = await secretary.do('ticket.create', { title: 'x' });
    const second = await secretary.do('ticket.create', { title: 'y' });
    const done = await secretary.do('ticket.bulk', {
      tickets: [first, second].map(({ id: ticket, version }) => ({ id: ticket, version })),
      change: { kind: 'assign', team: null, assignee: id(people.lawyer) },
    });
    await lawyer.do('ticket.setStatus', { id: second.id, version: 2, status: 'in_progress' });
    if (!done.changeSet) throw new Error('a change set was expected');
    expect(await secretary.refusal('ticket.undo', { changeSet: done.changeSet })).toMatchObject({
      code: 'undo_no_longer_possible',
    });
    expect((await secretary.do('ticket.get', { id: first.id })).assignee?.id).toBe(people.lawyer.id);
  });
});
