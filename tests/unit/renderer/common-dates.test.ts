import { expect, test } from 'vitest';
import { commonDates } from '../../../renderer/features/tickets/dates.ts';

/** Noon by this computer's clock. */
const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12);

test('dates that are offered never fall on a weekend', () => {
  // 20 November 2026 is a Friday, as any calendar shows; 20 December a Sunday.
  expect(commonDates(noon(2026, 11, 20))).toEqual({
    nextWorkday: '2026-11-23',
    nextWeek: '2026-11-27',
    twoWeeks: '2026-12-04',
    nextMonth: '2026-12-21',
  });
  // A Saturday, and the last day of a month without a counterpart in the next.
  expect(commonDates(noon(2027, 1, 30))).toEqual({
    nextWorkday: '2027-02-01',
    nextWeek: '2027-02-08',
    twoWeeks: '2027-02-15',
    nextMonth: '2027-03-01',
  });
  expect(commonDates(noon(2026, 11, 24)).nextWorkday).toBe('2026-11-25');
});
