import { describe, expect, it } from 'vitest';
import { isCheckDue, weekOf } from '../../../shared/features/checks/due.ts';

describe('the weeks of the chores', () => {
  it.each([
    // 2026-03-02 is a Monday.
    ['2026-03-02T08:00:00Z', '2026-02-28'],
    ['2026-03-07T17:59:59Z', '2026-02-28'],
    ['2026-03-07T18:00:00Z', '2026-03-07'],
    ['2026-12-31T23:00:00Z', '2026-12-26'],
  ])('%s lies in the week of %s', (instant, start) => {
    expect(weekOf(new Date(instant))).toBe(start);
  });
});

describe('the check of a large office on a share', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const large = { mode: 'shared', bytes: 2e9, newestAt: '2026-03-02T09:55:00Z' } as const;
  it('waits while people work', () => {
    expect(isCheckDue(now, '2026-02-20T10:00:00Z', large)).toBe(false);
  });
  it('comes when nobody did anything for ten minutes', () => {
    expect(isCheckDue(now, '2026-02-20T10:00:00Z', { ...large, newestAt: '2026-03-02T09:50:00Z' })).toBe(true);
  });
  it('comes after two weeks in any case', () => {
    expect(isCheckDue(now, '2026-02-16T10:00:00Z', large)).toBe(true);
  });
  it('of a small one, and of one on its own disk, waits for nobody', () => {
    expect(isCheckDue(now, '2026-02-20T10:00:00Z', { ...large, bytes: 50e6 })).toBe(true);
    expect(isCheckDue(now, '2026-02-20T10:00:00Z', { ...large, mode: 'local' })).toBe(true);
  });
});
