import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deadlineListJobs } from '../../../electron/features/deadline-lists/index.ts';
import type { DeadlineListPlan } from '../../../shared/features/deadline-lists/operations.ts';
import { choreDesk, passTime } from '../../support/chores.ts';
import { addCategory, type TestOffice, testOffice } from '../../support/office.ts';
import { adminId, byHand, enteredOne } from '../deadlines/support.ts';

let office: TestOffice;
let folder: string;
beforeEach(async () => {
  office = await testOffice();
  folder = join(office.folder, '..', 'lists');
  await mkdir(folder);
});
afterEach(async () => office[Symbol.asyncDispose]());

async function set(change: Partial<DeadlineListPlan>) {
  const { plan } = await office.admin.do('deadlineList.state', {});
  return office.admin.do('deadlineList.updatePlan', { ...plan, ...change });
}
const today = () => {
  const now = office.clock.now();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
const kept = async (end: string) => (await readdir(folder)).filter((name) => name.endsWith(end)).sort();
async function pageOf(list: 'day' | 'weeks') {
  const [name = ''] = await kept(`${today()}-${list}.html`);
  return readFile(join(folder, name), 'utf8');
}

it('both lists lie in the folder, and of what is confidential only number, day and initials', async () => {
  const secret = await addCategory(office.admin, 'Secret');
  const ticket = await office.admin.do('ticket.create', { title: 'Kündigung von Karin', category: secret.id });
  const ends = { basis: byHand(today()), title: 'Frist wegen Karin', responsible: adminId(office) };
  const hidden = await enteredOne(office, ends, { ticket: ticket.id });
  const open = await enteredOne(office, { ...ends, title: 'Berufung <Müller>' });
  await set({ folder });
  await office.admin.do('deadlineList.write', {});
  for (const list of ['day', 'weeks'] as const) {
    const html = await pageOf(list);
    expect(html).toContain(`>D-${open.number}<`);
    expect(html).toContain('Berufung &lt;Müller&gt;');
    expect(html).toContain('Ada Vermeer');
    const row = html.split('<tr').find((part) => part.includes(`>D-${hidden.number}<`)) ?? '';
    expect(row).toContain('>AV<');
    expect(row).not.toContain('Ada Vermeer');
    expect(html).not.toContain('Karin');
  }
  const { head } = await office.admin.do('audit.verify', {});
  // The writing itself is the entry after the one that the lists name.
  expect(await pageOf('weeks')).not.toContain(head?.fingerprint);
});

it('they come by themselves once a day, the old ones go, and nobody else’s file does', async () => {
  await set({ folder, at: '00:00' });
  const mark = JSON.parse(await readFile(join(office.folder, 'office.json'), 'utf8')).id.slice(0, 8);
  const others = ['notes.txt', 'griffel-deadlines-ffffffff-2020-01-01-day.pdf', 'griffel-deadlines-old.pdf'];
  const old = `griffel-deadlines-${mark}-2020-01-01-weeks.pdf`;
  for (const name of [...others, old]) await writeFile(join(folder, name), '');
  const desk = await choreDesk(office, { jobs: deadlineListJobs });
  await passTime(office, [desk], 70);
  expect(await kept('.html')).toHaveLength(2);
  expect(await kept('')).toEqual(expect.arrayContaining(others));
  expect(await kept('')).not.toContain(old);
  office.clock.pass({ hours: 24 });
  await passTime(office, [desk], 70);
  expect(await kept('.html')).toHaveLength(4);
  expect(await kept('.part')).toEqual([]);
  await desk[Symbol.asyncDispose]();
});

it('a folder that is gone alarms who sees to the backups, once a day, and is told where it is set', async () => {
  await set({ folder });
  await rm(folder, { recursive: true });
  const bell = async () =>
    (await office.admin.do('notification.list', { limit: 50 })).rows.filter(({ kind }) => kind === 'lists_failed');
  const failed = await office.admin.do('deadlineList.write', {});
  expect(failed).toMatchObject({ madeAt: null, failure: { code: 'folder_not_writable' } });
  await office.admin.do('deadlineList.write', {});
  await mkdir(folder);
  expect(await office.admin.do('deadlineList.write', {})).toMatchObject({ failure: null });
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const events = ['deadline.lists_written', 'deadline.lists_failed'] as const;
  const { rows } = await auditor.do('audit.list', { filter: { events: [...events] }, cursor: null, limit: 9 });
  expect(rows.map(({ event }) => event)).toEqual([events[0], events[1], events[1]]);
  // Nobody is told of what they did themselves, so a second administrator hears of it.
  expect(await bell()).toEqual([]);
  const vera = await office.as(await office.add('vera', 'administrator'));
  await rm(folder, { recursive: true });
  await office.admin.do('deadlineList.write', {});
  await office.admin.do('deadlineList.write', {});
  const told = (await vera.do('notification.list', { limit: 50 })).rows.filter(({ kind }) => kind === 'lists_failed');
  expect(told).toHaveLength(1);
});

it('a folder inside the office, or one that is not there, is refused', async () => {
  const inside = join(office.folder, 'attachments');
  const { plan } = await office.admin.do('deadlineList.state', {});
  const refusal = async (where: string) =>
    (await office.admin.refusal('deadlineList.updatePlan', { ...plan, folder: where })).code;
  expect(await refusal(inside)).toBe('invalid_input');
  expect(await refusal('lists')).toBe('invalid_input');
  expect(await refusal(join(folder, 'nowhere'))).toBe('folder_not_writable');
});

it('what failed is tried again an hour later', () => {
  const [daily] = deadlineListJobs;
  const at = (hour: number, minute = 0) => new Date(2026, 2, 4, hour, minute);
  const plan = { at: '06:30', folder: '/lists', made_at: new Date(2026, 2, 3, 6, 31).toISOString() };
  expect(daily?.due(at(6, 29), null, plan)).toBe(null);
  const key = daily?.due(at(6, 30), null, plan) ?? '';
  expect(key).toBe('deadline-lists 2026-03-04T06:30');
  const last = { key, at: at(6, 31).toISOString() };
  expect(daily?.due(at(7), last, plan)).toBe(null);
  expect(daily?.due(at(7, 32), last, plan)).toMatch(/^deadline-lists 2026-03-04T06:30 again /u);
  expect(daily?.due(at(7), last, { ...plan, made_at: at(6, 31).toISOString() })).toBe(null);
  expect(daily?.due(at(7), null, { ...plan, folder: null })).toBe(null);
});
