import type { Calendar, Verdict } from './calendar.ts';
import { type Day, inMonth, partsOf } from './civil.ts';
import type { Task } from './model.ts';

type Counted = { end: Day; clamped: boolean };
type Period = Pick<Task, 'count' | 'unit' | 'start' | 'direction'>;

/**
 * The end of `months` from a first day that is counted: the day before the one with its number, or, if the month has no such day, the
 * month's last. Taking a day off an end that was already cut to the month's length would lose one.
 */
export function monthsWithFirstDay(first: Day, months: number): Counted {
  const { day } = partsOf(first);
  return day === 1
    ? { end: inMonth(first, months, 1).day - 1, clamped: false }
    : rename(inMonth(first, months, day - 1));
}

const rename = ({ day, clamped }: { day: Day; clamped: boolean }): Counted => ({ end: day, clamped });

function months(base: Day, { start, direction }: Period, count: number): Counted {
  const { day } = partsOf(base);
  if (direction === 'backward') {
    const { day: found, clamped } = inMonth(base, -count, day);
    return { end: start === 'day-included' ? found + 1 : found, clamped };
  }
  return start === 'day-included' ? monthsWithFirstDay(base, count) : rename(inMonth(base, count, day));
}

/** The arithmetic end of a period of days, weeks, months or years: before anything is moved. */
export function arithmeticEnd(base: Day, period: Period): Counted {
  const { count, unit, start, direction } = period;
  const sign = direction === 'forward' ? 1 : -1;
  // A day that is counted itself is the first of the period.
  const included = start === 'day-included' ? sign : 0;
  if (unit === 'month') return months(base, period, count);
  if (unit === 'year') return months(base, period, count * 12);
  const days = unit === 'week' ? count * 7 : count;
  return { end: base + sign * days - included, clamped: false };
}

/**
 * The last of `count` working days. Forward a day counts whenever it may be a working day, backward only when it surely is one: either
 * way the earlier end comes out.
 */
export function workingDaysEnd(
  base: Day,
  { count, start, direction }: Period,
  calendar: Calendar,
  isWorking: (verdict: Verdict) => boolean,
): Day {
  const sign = direction === 'forward' ? 1 : -1;
  let day = start === 'day-included' ? base - sign : base;
  for (let left = count; left > 0; ) {
    day += sign;
    if (isWorking(calendar(day))) left -= 1;
  }
  return day;
}
