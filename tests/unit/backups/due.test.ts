import { expect, test } from 'vitest';
import { isBackupDue, lastAppointment, missedDays, wallTimeOf } from '../../../shared/features/backups/due.ts';

test('the wall clock of this computer, to the minute', () => {
  expect(wallTimeOf(new Date(2026, 2, 1, 7, 5, 59))).toBe('2026-03-01T07:05');
});

test('the newest appointment is today’s from its minute on, before that yesterday’s', () => {
  expect(lastAppointment('2026-03-01T20:00', '20:00')).toBe('2026-03-01T20:00');
  expect(lastAppointment('2026-03-01T19:59', '20:00')).toBe('2026-02-28T20:00');
  expect(lastAppointment('2024-03-01T00:00', '00:01')).toBe('2024-02-29T00:01');
});

test('a missed backup is due as soon as someone is there, once', () => {
  expect(isBackupDue('2026-03-03T08:01', '20:00', '2026-03-02T08:00')).toBe(true);
  expect(isBackupDue('2026-03-03T08:03', '20:00', '2026-03-03T08:02')).toBe(false);
  expect(isBackupDue('2026-03-03T20:00', '20:00', '2026-03-03T08:02')).toBe(true);
  expect(isBackupDue('2026-04-03T08:00', '20:00', '2026-03-03T08:02')).toBe(true);
});

test('only working days count as missed', () => {
  // Friday's was made; on Monday morning nothing is missed, on Tuesday evening Monday's and Tuesday's are.
  const friday = '2026-03-06T20:04';
  expect(missedDays('2026-03-09T08:00', '20:00', friday)).toBe(0);
  expect(missedDays('2026-03-09T20:00', '20:00', friday)).toBe(1);
  expect(missedDays('2026-03-10T19:59', '20:00', friday)).toBe(1);
  expect(missedDays('2026-03-10T20:00', '20:00', friday)).toBe(2);
  expect(missedDays('2026-03-20T20:00', '20:00', friday)).toBe(10);
  expect(missedDays('2030-03-20T20:00', '20:00', friday)).toBeGreaterThan(200);
});

test('a backup that a wrong clock dated years ahead neither keeps the next ones away nor the alarm', () => {
  const now = '2026-03-03T08:00';
  for (const last of ['2036-03-02T20:00', '2026-03-05T00:00']) {
    expect(isBackupDue(now, '20:00', last)).toBe(true);
    expect(missedDays(now, '20:00', last)).toBe(2);
  }
  // A colleague's clock may be a little ahead, or in another zone.
  for (const last of ['2026-03-03T08:01', '2026-03-04T23:59']) {
    expect(isBackupDue(now, '20:00', last)).toBe(false);
    expect(missedDays(now, '20:00', last)).toBe(0);
  }
});
