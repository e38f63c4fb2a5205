import { expect, test } from 'vitest';
import { deadlinesSince } from '../../../electron/core/backups/compare-deadlines.ts';

const deadline = (number: number, more: object = {}) => ({
  id: `deadline ${number}`,
  number,
  version: 1,
  is_open: 1,
  strict: 0,
  end_day: '2026-06-01',
  ...more,
});

test('what was done to deadlines since a backup: overdue ones first, then strict ones, then by their ends', () => {
  const kept = [deadline(1), deadline(2), deadline(3), deadline(4, { is_open: 0 })];
  const there = [
    deadline(1),
    deadline(2, { version: 2, end_day: '2026-03-02' }),
    deadline(3, { version: 3, is_open: 0, end_day: '2026-01-01' }),
    deadline(4, { version: 2, is_open: 0 }),
    deadline(5, { strict: 1 }),
    deadline(6, { end_day: '2026-03-01' }),
    deadline(7, { strict: 1, end_day: '2026-03-01' }),
    deadline(8, { strict: 1, end_day: '2026-05-01' }),
  ];
  expect(
    deadlinesSince(there, kept, '2026-03-02').map(({ deadline: { number }, what, overdue }) => [number, what, overdue]),
  ).toEqual([
    [7, 'entered', true],
    [6, 'entered', true],
    [8, 'entered', false],
    [5, 'entered', false],
    [3, 'ended', false],
    [2, 'changed', false],
    [4, 'changed', false],
  ]);
  expect(deadlinesSince(kept, kept, '2027-01-01')).toEqual([]);
});
