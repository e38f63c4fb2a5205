/**
 * A civil day as its number since 1 January 1970. It has no time zone, so no computer's setting can move it; `Date` is used as a
 * calendar of UTC days and nothing else.
 */
export type Day = number;

const length = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** The day of `YYYY-MM-DD`; undefined if there is no such day. */
export function dayOf(date: string): Day | undefined {
  const [, year = '', month = '', day = ''] = shape.exec(date) ?? [];
  if (year === '') return undefined;
  const found = onDay(Number(year), Number(month), Number(day));
  return dateOf(found) === date ? found : undefined;
}

/** The day with this number in this month; months and days beyond the end run on into what follows. */
export function onDay(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / length;
}

/** `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
  return new Date(day * length).toISOString().slice(0, 10);
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * length);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const yearOf = (day: Day): number => partsOf(day).year;

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day * length).getUTCDay();
}

/** The day with a number in the month that lies `months` after that of `from`, or that month's last day if it has no such day. */
export function inMonth(from: Day, months: number, number: number): { day: Day; clamped: boolean } {
  const { year, month } = partsOf(from);
  const last = onDay(year, month + months + 1, 0);
  const wanted = onDay(year, month + months, number);
  return wanted > last ? { day: last, clamped: true } : { day: wanted, clamped: false };
}
