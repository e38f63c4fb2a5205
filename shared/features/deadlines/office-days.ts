import { danishCalendar, dutchCalendar, germanCalendar, type Verdict } from './calendar.ts';
import { type Day, dateOf, dayOf, weekdayOf } from './civil.ts';
import { placeOf } from './regions.ts';

/** Days on which the office is closed, both ends included. */
export type Closings = readonly { readonly from: string; readonly until: string }[];
/** Where an office is, and when it is closed besides weekends and holidays. */
export type OfficeCalendar = { readonly country: string; readonly region: string; readonly closings: Closings };

/** A day of which the tables are not sure counts as a working day: better a check too many. */
function restOn(day: Day, { country, region }: OfficeCalendar): Verdict['reason'] {
  if (country === 'DE') {
    const place = placeOf('DE', region || 'DE') ?? placeOf('DE', 'DE');
    if (place) return germanCalendar(place)(day).reason;
  }
  if (country === 'NL') return dutchCalendar('doubtful')(day).reason;
  if (country === 'DK') return danishCalendar('doubtful')(day).reason;
  const weekday = weekdayOf(day);
  if (weekday === 0) return 'sunday';
  return weekday === 6 ? 'saturday' : null;
}

/** Whether somebody is at work: no weekend, no holiday of the office's place, none of its closing days. */
export function isOfficeDay(date: string, calendar: OfficeCalendar): boolean {
  const day = dayOf(date);
  if (day === undefined || restOn(day, calendar) !== null) return false;
  return !calendar.closings.some(({ from, until }) => from <= date && date <= until);
}

/** No office is closed for longer. */
const longestBreak = 400;

/** The last day before the office's next working day: what ends until then has its last working day on `date`. */
export function lastBeforeNext(date: string, calendar: OfficeCalendar): string {
  const start = dayOf(date) ?? 0;
  let day = start;
  while (day - start < longestBreak && !isOfficeDay(dateOf(day + 1), calendar)) day += 1;
  return dateOf(day);
}

/** The working days from `since` to the day before `today` that are not among `closed`, oldest first. */
export function unclosedDays(
  since: string,
  today: string,
  closed: ReadonlySet<string>,
  calendar: OfficeCalendar,
): string[] {
  const found: string[] = [];
  for (let day = dayOf(since) ?? Number.POSITIVE_INFINITY; day < (dayOf(today) ?? 0); day += 1) {
    const date = dateOf(day);
    if (!closed.has(date) && isOfficeDay(date, calendar)) found.push(date);
  }
  return found;
}
