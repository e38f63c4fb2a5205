import { cp, rm } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { Language } from '../../../shared/contract/values.ts';
import type { AuditFilter } from '../../../shared/features/audit/operations.ts';
import { type Person, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const page = { cursor: null, limit: 200 };
const listed = async (desk: TestDesk, filter: Partial<Record<keyof AuditFilter, unknown>> = {}) =>
  (await desk.do('audit.list', { filter: filter as AuditFilter, ...page })).rows;

describe('reading the trail', { timeout: 120_000 }, () => {
  let office: TestOffice;
  let vera: Person;
  let auditor: TestDesk;
  let mette: Person;
  let hr: TestDesk;
  let open: { id: string; number: number };
  let hidden: { id: string; number: number };

  beforeAll(async () => {
    office = await testOffice();
    vera = await office.add('vera', 'dataProtection', { name: 'Vera Roth' });
    mette = await office.add('mette', 'hr', { name: 'Mette Jensen' });
    auditor = await office.as(vera);
    hr = await office.as(mette);
    const { rows: categories } = await hr.do('category.list', {});
    const secret = categories.find((category) => category.confidentiality === 'concerned');
    if (!secret) throw new Error('no confidential category');
    open = await office.admin.do('ticket.create', { title: '=SUM(A1:A9) lease' });
    hidden = await hr.do('ticket.create', { title: 'Sick note of Karin', category: secret.id });
    await hr.do('ticket.addNote', { id: hidden.id, body: 'Three weeks' });
    await hr.do('ticket.get', { id: hidden.id });
  }, 120_000);
  afterAll(async () => office[Symbol.asyncDispose]());

  test('shows who did what, on what, with before and after, newest first', async () => {
    const { version } = await office.admin.do('ticket.get', { id: open.id });
    await office.admin.do('ticket.setPriority', { id: open.id, version, priority: 'urgent' });
    const [row] = await listed(auditor, { ticket: open.id });
    expect(row).toMatchObject({
      event: 'ticket.priority_changed',
      outcome: 'done',
      actor: { kind: 'user', id: office.administrator.id, name: 'Ada Vermeer' },
      subject: { type: 'ticket', id: open.id, label: expect.stringContaining(`T-${open.number}`) },
      changes: [{ field: 'priority', before: 'normal', after: 'urgent' }],
      erased: null,
    });
    const times = (await listed(auditor)).map((each) => each.at);
    expect(times).toEqual([...times].sort().reverse());
  });

  test('has nothing of a ticket that the reader may not see: no row, no label, no number', async () => {
    const rows = await listed(auditor);
    expect(rows.filter((row) => row.subject?.id === hidden.id)).toEqual([]);
    expect(JSON.stringify(rows)).not.toMatch(/Sick note|Three weeks/u);
    expect(JSON.stringify(rows)).toContain('lease');
    const { csv } = await auditor.do('audit.export', { filter: {} });
    expect(csv).not.toMatch(/Sick note|Three weeks/u);
    expect(csv).not.toContain(`T-${hidden.number}`);
    expect(await auditor.refusal('audit.list', { filter: { ticket: hidden.id }, ...page })).toMatchObject({
      code: 'not_found',
    });
  });

  test('shows it to a reader who is concerned', async () => {
    await hr.do('ticket.addWatcher', { id: hidden.id, user: vera.id });
    const events = (await listed(auditor, { ticket: hidden.id })).map((row) => row.event);
    expect(events).toEqual(['ticket.watcher_added', 'ticket.viewed', 'ticket.note_added', 'ticket.created']);
    await hr.do('ticket.removeWatcher', { id: hidden.id, user: vera.id });
    expect(await auditor.refusal('audit.list', { filter: { ticket: hidden.id }, ...page })).toMatchObject({
      code: 'not_found',
    });
  });

  test('of an act on many tickets shows what was done to those the reader sees', async () => {
    const both = [open, hidden].map(({ id }) => id);
    const tickets: InputOf<'ticket.bulk'>['tickets'] = [];
    for (const id of both) {
      const { version } = await hr.do('ticket.get', { id: id as never });
      tickets.push({ id: id as never, version });
    }
    await hr.do('ticket.bulk', { tickets, change: { kind: 'priority', priority: 'low' } });
    await hr.do('ticket.bulk', {
      tickets: tickets.slice(1).map((ticket) => ({ ...ticket, version: ticket.version + 1 })),
      change: { kind: 'priority', priority: 'high' },
    });
    const rows = await listed(auditor, { events: ['ticket.changed_in_bulk'] });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ facts: {}, changes: [{ field: `T-${open.number} priority`, after: 'low' }] });
  });

  test('by one person asks for a reason, and stands in the trail itself', async () => {
    const actor = mette.id;
    expect(await auditor.refusal('audit.list', { filter: { actor: actor as never }, ...page })).toMatchObject({
      code: 'reason_required',
    });
    const reason = 'Complaint of 2 March';
    const rows = await listed(auditor, { actor, reason });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.actor.id === actor)).toBe(true);
    const [entry] = await listed(auditor, { events: ['audit.filtered_by_person'], outcome: 'done' });
    expect(entry).toMatchObject({
      actor: { id: vera.id },
      subject: { type: 'user', id: actor, label: 'Mette Jensen' },
      facts: { reason },
    });
    // A page further down is looked at no less.
    await auditor.do('audit.list', { filter: { actor: actor as never, reason }, cursor: null, limit: 1 });
    const first = await auditor.do('audit.list', { filter: { actor: actor as never, reason }, cursor: null, limit: 1 });
    await auditor.do('audit.list', { filter: { actor: actor as never, reason }, cursor: first.next, limit: 1 });
    expect(await listed(auditor, { events: ['audit.filtered_by_person'], outcome: 'done' })).toHaveLength(4);
    expect(await auditor.refusal('audit.export', { filter: { actor: actor as never } })).toMatchObject({
      code: 'reason_required',
    });
  });

  test("one's own acts need no reason and are no monitoring", async () => {
    const before = await listed(auditor, { events: ['audit.filtered_by_person'] });
    const own = await listed(auditor, { actor: vera.id });
    expect(own.map((row) => row.event)).toContain('session.signed_in');
    expect(await listed(auditor, { events: ['audit.filtered_by_person'] })).toHaveLength(before.length);
  });

  test('by pages leaves nothing out and shows nothing twice', async () => {
    const whole = (await listed(auditor)).map((row) => row.id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const part: Awaited<ReturnType<typeof nextPage>> = await nextPage(cursor);
      seen.push(...part.rows.map((row) => row.id));
      cursor = part.next;
    } while (cursor !== null);
    expect(seen).toEqual(whole);
  });
  const nextPage = (cursor: string | null) => auditor.do('audit.list', { filter: {}, cursor, limit: 3 });

  test('by day, event and outcome', async () => {
    office.clock.pass({ days: 3 });
    await office.admin.do('ticket.create', { title: 'Later' });
    const later = await listed(auditor, { from: '2026-03-05' });
    expect(later.map((row) => row.event)).toEqual(['ticket.created']);
    expect(await listed(auditor, { from: '2026-03-03', until: '2026-03-04' })).toEqual([]);
    const earlier = await listed(auditor, { until: '2026-03-02', events: ['office.founded', 'user.added'] });
    expect(earlier.map((row) => row.event)).toEqual(['user.added', 'user.added', 'office.founded']);
    const refused = await listed(auditor, { outcome: 'refused' });
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((row) => row.outcome === 'refused')).toBe(true);
  });

  test('is for those who may, and trying is itself in the trail', async () => {
    for (const operation of ['audit.list', 'audit.export'] as const) {
      const input = operation === 'audit.list' ? { filter: {}, ...page } : { filter: {} };
      expect(await hr.refusal(operation, input as never), operation).toMatchObject({ code: 'forbidden' });
    }
    expect(await listed(auditor, { outcome: 'refused', events: ['audit.exported'] })).toMatchObject([
      { actor: { name: 'Mette Jensen' } },
    ]);
  });

  test('as CSV opens in a spreadsheet, runs nothing there, and speaks the language of the reader', async () => {
    const sentences = new Map<Language, string>();
    for (const language of ['nl', 'da', 'de', 'en'] as const) {
      await auditor.do('user.setPreferences', { language, theme: 'system' });
      const { csv, rows } = await auditor.do('audit.export', { filter: { events: ['ticket.created'] } });
      expect(csv.charCodeAt(0), language).toBe(0xfeff);
      const parsed = Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ';' });
      expect(parsed.errors).toEqual([]);
      const [heading, ...lines] = parsed.data;
      expect(heading).toHaveLength(5);
      expect(lines).toHaveLength(rows);
      expect(lines.every((line) => line.length === 5 && line.every((cell) => !/^[=+\-@\t\r]/u.test(cell)))).toBe(true);
      sentences.set(language, lines.map((line) => line[2]).join('|'));
    }
    expect(new Set(sentences.values()).size).toBe(4);
    expect(sentences.get('en')).toContain('Ada Vermeer');
    const [entry] = await listed(auditor, { events: ['audit.exported'], outcome: 'done' });
    expect(entry?.facts).toMatchObject({ rows: expect.any(Number) });
  });
});

describe('verifying', { timeout: 120_000 }, () => {
  test('an office in order is intact, and the check is in the trail', async () => {
    await using office = await testOffice();
    const verdict = await office.admin.do('audit.verify', {});
    expect(verdict).toMatchObject({ intact: true, firstBroken: null, erased: 0 });
    expect(verdict.head?.fingerprint).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/u);
    const again = await office.admin.do('audit.verify', {});
    expect(again.entries).toBe(verdict.entries + 1);
  });

  test('an older copy of the office opens read-only with an alarm, and is named', async () => {
    await using office = await testOffice();
    await office.admin.do('ticket.create', { title: 'Before' });
    await office.admin.do('session.signOut', {});
    await cp(office.folder, `${office.folder}-older`, { recursive: true });
    await office.admin.do('session.signIn', { login: 'ada', passphrase: 'zeven stille kanalen onder mist' });
    await office.admin.do('ticket.create', { title: 'After' });
    await office.admin.do('session.signOut', {});
    await rm(office.folder, { recursive: true });
    await cp(`${office.folder}-older`, office.folder, { recursive: true });

    const desk = await office.as(office.administrator);
    expect(await desk.do('session.state', {})).toMatchObject({ state: 'signed_in', readOnly: 'audit_rewritten' });
    expect(await desk.refusal('ticket.create', { title: 'No' })).toMatchObject({ code: 'read_only' });
    const verdict = await desk.do('audit.verify', {});
    expect(verdict).toMatchObject({ intact: false, firstBroken: { problem: 'office_replaced' } });
    expect(verdict.firstBroken?.seq).toBe(verdict.entries + 1);
    // A computer that never saw the newer one has nothing to hold against it.
    const stranger = await office.desk(true);
    await stranger.do('session.signIn', { login: 'ada', passphrase: 'zeven stille kanalen onder mist' });
    expect(await stranger.do('session.state', {})).toMatchObject({ readOnly: null });
  });
});
