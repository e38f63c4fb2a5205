import { expect, test } from 'vitest';
import { secondsLeft, waitAfter } from '../../../electron/core/keys/retry-delay.ts';

test('the wait grows with each wrong attempt and ends at a quarter of an hour', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1_000].map(waitAfter)).toEqual([
    0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900,
  ]);
});

test('what is left of the wait runs down with the clock, and a clock set back costs no more than the wait', () => {
  const lastAt = '2026-03-02T08:00:00.000Z';
  const at = (text: string) => secondsLeft({ count: 4, lastAt }, new Date(text));
  expect(at('2026-03-02T08:00:00.000Z')).toBe(10);
  expect(at('2026-03-02T08:00:09.001Z')).toBe(1);
  expect(at('2026-03-02T08:00:10.000Z')).toBe(0);
  expect(at('2020-01-01T00:00:00.000Z')).toBe(10);
  expect(secondsLeft(null, new Date(lastAt))).toBe(0);
});
