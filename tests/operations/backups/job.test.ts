import { expect, test } from 'vitest';
import { backupJobs } from '../../../electron/features/backups/index.ts';
import { choreDesk, passTime, runsOf } from '../../support/chores.ts';
import { testOffice } from '../../support/office.ts';

test('the day’s backup is made by itself, once, also when its hour was missed, and stands in the trail as such', async () => {
  await using office = await testOffice();
  const desk = await choreDesk(office, { jobs: backupJobs });
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const made = async () => (await office.admin.do('backup.list', {})).rows.map(({ why, at }) => [why, at.slice(0, 10)]);
  await passTime(office, [desk], 10);
  expect(await made()).toEqual([]);
  // Nobody was on in the evening; the next morning somebody is.
  office.clock.pass({ hours: 24 });
  await passTime(office, [desk], 150);
  expect(await made()).toEqual([['daily', '2026-03-03']]);
  expect(await runsOf(office)).toHaveLength(1);
  office.clock.pass({ hours: 24 });
  await passTime(office, [desk], 70);
  expect(await made()).toEqual([
    ['daily', '2026-03-04'],
    ['daily', '2026-03-03'],
  ]);
  const { rows } = await auditor.do('audit.list', { filter: { events: ['backup.made'] }, cursor: null, limit: 5 });
  expect(rows.map(({ actor }) => actor)).toEqual([
    { kind: 'system', id: 'daily-backup', name: '' },
    { kind: 'system', id: 'daily-backup', name: '' },
  ]);
  await desk[Symbol.asyncDispose]();
});

test('a place that failed is tried again an hour later', () => {
  const [daily] = backupJobs;
  const at = (hour: number, minute = 0) => new Date(2026, 2, 4, hour, minute);
  const plan = {
    at: '20:00',
    since: [at(20, 3).toISOString(), new Date(2026, 2, 3, 20, 4).toISOString()],
    busyUntil: null,
  };
  const key = 'daily-backup 2026-03-04T20:00';
  expect(daily?.due(at(20, 5), null, plan)).toBe(key);
  const last = { key, at: at(20, 5).toISOString() };
  expect(daily?.due(at(20, 30), last, plan)).toBe(null);
  expect(daily?.due(at(21, 6), last, plan)).toMatch(/^daily-backup 2026-03-04T20:00 again /u);
  expect(daily?.due(at(21, 6), last, { ...plan, since: [at(20, 3).toISOString()] })).toBe(null);
});

test('on a share it waits for a quiet moment, for two hours at most', () => {
  const [daily] = backupJobs;
  const at = (hour: number, minute = 0) => new Date(2026, 2, 4, hour, minute);
  const since = [new Date(2026, 2, 3, 20, 4).toISOString()];
  const due = (now: Date, lastAct: Date) =>
    daily?.due(now, null, { at: '20:00', since, busyUntil: lastAct.toISOString() });
  expect(due(at(19, 59), at(8))).toBe(null);
  expect(due(at(20, 2), at(20, 1))).toBe(null);
  expect(due(at(20, 5), at(20, 1))).toBe(null);
  expect(due(at(20, 6), at(20, 1))).toBe('daily-backup 2026-03-04T20:00');
  expect(due(at(21, 59), at(21, 59))).toBe(null);
  expect(due(at(22), at(21, 59))).toBe('daily-backup 2026-03-04T20:00');
});
