import { danishCalendar, dutchCalendar, europeanCalendar, germanCalendar } from './calendar.ts';
import type { Entry, Notice, Rule } from './catalogue/model.ts';
import { dateOf, dayOf } from './civil.ts';
import { computeDeadline } from './compute.ts';
import { readTask } from './input.ts';
import type { Computed, Jurisdiction, Problem } from './model.ts';
import { placeOf } from './regions.ts';
import { nearestWorkingDay } from './shift.ts';

/** The event that a person enters. */
export type Happened = {
  readonly region: string | null;
  readonly trigger: string;
  readonly triggerTime?: string | null;
};
export type Chain = { ok: true; parts: readonly Computed[] } | { ok: false; problem: Problem };

/** The rules that an entry has for an event on a day; an old event keeps the law of its day. */
export function rulesOn(entry: Entry, date: string): readonly Rule[] {
  const version = entry.versions.find(({ from, until }) => (from ?? '') <= date && date <= (until ?? '9999-12-31'));
  return version?.rules ?? [];
}

/** Computes an entry of the catalogue: each period counts from the end of the one before, the last end is the deadline. */
export function computeEntry(entry: Entry, { region, trigger, triggerTime }: Happened): Chain {
  const parts: Computed[] = [];
  for (const { extends: goesOn, open, ...rule } of rulesOn(entry, trigger)) {
    const last = parts.at(-1)?.end;
    const read = readTask({
      jurisdiction: entry.jurisdiction,
      region,
      trigger: goesOn ? trigger : (last ?? trigger),
      triggerTime: triggerTime ?? null,
      rule: { ...rule, start: 'event-day-excluded', extensionOf: goesOn ? (last ?? null) : null },
    });
    if (!read.ok) return read;
    parts.push(computeDeadline(open === undefined ? read.task : { ...read.task, open }));
  }
  if (parts.length === 0) return { ok: false, problem: { code: 'field_invalid', field: 'trigger' } };
  return { ok: true, parts };
}

/** When an entry is recalled unless the office says otherwise; null for hours, where no day is left. */
export function defaultNotice(entry: Entry): Notice | null {
  const last = entry.versions.at(-1)?.rules.at(-1);
  if (last === undefined || last.unit === 'hour') return null;
  return entry.grounds ? { count: 2, unit: 'week' } : usualNotice(last);
}

/** The same for a period that no entry of the catalogue names. */
export function usualNotice({ count, unit }: Pick<Rule, 'count' | 'unit'>): Notice | null {
  if (unit === 'hour') return null;
  const long = unit === 'month' || unit === 'year' || (unit === 'day' && count >= 28);
  if (long) return { count: 1, unit: 'week' };
  return { count: unit === 'week' || count >= 7 ? 3 : 1, unit: 'day' };
}

function calendarOf(jurisdiction: Jurisdiction, region: string | null) {
  const place = placeOf(jurisdiction, region) ?? { country: null, land: null, code: null };
  if (jurisdiction === 'DE') return germanCalendar(place);
  if (jurisdiction === 'NL') return dutchCalendar('rest');
  return jurisdiction === 'DK' ? danishCalendar('rest') : europeanCalendar(place);
}

/**
 * The day of an advance notice. It is no period of the law: on a day of rest, or one that may be, it goes to the working day before. Null
 * for an end that is no day.
 */
export function noticeDay(
  end: string,
  notice: Notice,
  jurisdiction: Jurisdiction,
  region: string | null,
): string | null {
  const day = dayOf(end);
  if (day === undefined) return null;
  const days = notice.unit === 'week' ? notice.count * 7 : notice.count;
  return dateOf(nearestWorkingDay(day - days, -1, calendarOf(jurisdiction, region), 'rest'));
}
