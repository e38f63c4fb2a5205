import { type Calendar, europeanCalendar, germanCalendar } from './calendar.ts';
import { type Day, dateOf, onDay, weekdayOf, yearOf } from './civil.ts';
import { checkedYears } from './holidays.ts';
import { lawOf } from './law.ts';
import type { Computed, Task } from './model.ts';
import { Notes } from './notes.ts';
import { type Source, sources } from './sources.ts';

/** Minutes since the beginning of 1 January 1970 by the clock on the wall. */
type Minute = number;
const ofDay = 1_440;
const dayAt = (minute: Minute): Day => Math.floor(minute / ofDay);

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A moment as a day and its time. Midnight belongs to the day that it ends: there the act was still in time. */
function written(minute: Minute): { date: string; time: string } {
  const day = dayAt(minute - 1);
  return { date: dateOf(day), time: clock(minute - day * ofDay) };
}

/** Counts minutes forward or back; the days that are left out give none. */
function count(from: Minute, minutes: number, sign: 1 | -1, leftOut: (day: Day) => boolean): Minute {
  let at = from;
  for (let left = minutes; left > 0; ) {
    const day = sign === 1 ? dayAt(at) : dayAt(at - 1);
    const border = sign === 1 ? (day + 1) * ofDay : day * ofDay;
    const here = leftOut(day) ? 0 : Math.min(left, Math.abs(border - at));
    at = leftOut(day) ? border : at + sign * here;
    left -= here;
  }
  return at;
}

/** The hour in the night in which clocks are changed, in all of the countries at once: last Sunday of March or October. */
function clockChange(year: number, month: 3 | 10): Minute {
  const last = onDay(year, month, 31);
  return (last - weekdayOf(last)) * ofDay + 120;
}

/** How much earlier the safe end is if the clocks are changed within a counted hour of the period; null if they are not. */
function changeOfClocks(first: Minute, last: Minute, sign: 1 | -1, leftOut: (day: Day) => boolean) {
  for (let year = yearOf(dayAt(first)); year <= yearOf(dayAt(last)); year += 1) {
    for (const month of [3, 10] as const) {
      const at = clockChange(year, month);
      // An event in the hour that happens twice may have been in its first run: the second is then a part of the period.
      const until = month === 10 ? at + 60 : at + 1;
      if (until <= first || at >= last || leftOut(dayAt(at))) continue;
      // Going forward an hour that happens twice, going back an hour that does not happen, brings the end an hour closer.
      const earlier = sign === 1 ? month === 10 : month === 3;
      return { date: dateOf(dayAt(at)), minutes: earlier ? 60 : 0 };
    }
  }
  return null;
}

function hourSources(task: Task): readonly Source[] {
  if (task.jurisdiction === 'EU') return [sources.euStart, sources.euCount];
  if (task.jurisdiction === 'NL') return [sources.atw4];
  if (task.jurisdiction === 'DK') return [];
  return [task.regime === 'DE-ZPO-HOURS' ? sources.zpo222Hours : sources.vwvfg31Hours];
}

/** The end of the hour in which an event was, or its beginning: that hour is not counted. */
function besideHour(minute: Minute, direction: Task['direction']): Minute {
  return (Math.floor(minute / 60) + (direction === 'forward' ? 1 : 0)) * 60;
}

/** From when the hours run. Where that is open, the moment that gives the earlier end. */
function startOf(task: Task, notes: Notes): Minute {
  const { jurisdiction, regime, trigger, triggerMinute, direction } = task;
  const midnight = trigger * ofDay;
  // An event at an unknown time may have been at the day's very beginning; counted back as well, that gives the earlier end.
  if (triggerMinute === null) notes.warn('timeMissing', [], { date: dateOf(trigger) });
  const known = triggerMinute ?? 0;
  const at = midnight + known;
  const shown = { date: dateOf(trigger), time: clock(known) };
  if (jurisdiction === 'EU') {
    const from = besideHour(at, direction);
    const otherTime = clock(from - midnight);
    if (triggerMinute === null) notes.step('hoursFrom', [sources.euStart], { ...shown, time: otherTime });
    else notes.step('hoursFromNextHour', [sources.euStart], { ...shown, otherTime });
    if (triggerMinute !== null && known % 60 === 0 && direction === 'forward')
      notes.warn('fullHour', [sources.euStart], shown);
    return from;
  }
  if ((regime === 'DE-ZPO-HOURS' || regime === 'DE-VWVFG-HOURS') && known % 60 !== 0 && direction === 'forward') {
    const otherTime = clock(besideHour(at, direction) - midnight);
    notes.warn('hourBegun', hourSources(task), { ...shown, otherTime });
  }
  notes.step('hoursFrom', hourSources(task), shown);
  return at;
}

/** Whole working days between two moments, of those that are needed for art. 3(5). */
function wholeWorkingDays(first: Minute, last: Minute, calendar: Calendar): number {
  let found = 0;
  for (let day = Math.ceil(first / ofDay); (day + 1) * ofDay <= last && found < 2; day += 1) {
    const { reason, doubt } = calendar(day);
    if (reason === null && doubt === null) found += 1;
  }
  return found;
}

/** Computes a period of hours. Only the code of civil procedure leaves days out; hours never move to another day. */
export function computeInHours(task: Task): Computed {
  const notes = new Notes();
  const { jurisdiction, regime, direction } = task;
  notes.warnings.push(...lawOf(task).warnings.filter(({ code }) => !code.startsWith('regimeMissing')));
  if (regime === null || regime === 'DE') notes.warn('regimeMissingHours', hoursOpen(task));
  const sign = direction === 'forward' ? 1 : -1;
  const from = startOf(task, notes);
  const minutes = task.count * 60;
  const raw = from + sign * minutes;
  const german = germanCalendar(task.place);
  const skips = regime === 'DE-ZPO-HOURS';
  const doubtsRest = sign === -1;
  const leftOut = (day: Day) => {
    const { reason, doubt } = german(day);
    return skips && (reason !== null || (doubtsRest && doubt !== null));
  };
  let end = count(from, minutes, sign, leftOut);
  const [first, last] = sign === 1 ? [from, end] : [end, from];
  if (skips) {
    for (let day = dayAt(first); day <= dayAt(last - 1); day += 1) {
      const { reason, doubt } = german(day);
      if (reason) notes.step('restDay', [sources.zpo222Hours], { date: dateOf(day), reason });
      if (doubt) notes.warn(doubt.code, doubt.sources, { date: dateOf(day), name: doubt.name });
    }
    notes.step('hoursSkipped', [sources.zpo222Hours]);
    const years = [yearOf(dayAt(first)), yearOf(dayAt(last))];
    if (years.some((year) => year < checkedYears.first || year > checkedYears.last))
      notes.warn('yearUnchecked', [], checkedYears);
  } else notes.step('hoursAll', hourSources(task));
  const change = changeOfClocks(first, last, sign, leftOut);
  if (change) {
    end -= change.minutes;
    notes.warn('clockChange', [], { date: change.date });
  }
  if (jurisdiction === 'EU' && task.count >= 48 && wholeWorkingDays(first, last, europeanCalendar(task.place)) < 2) {
    notes.warn('euHoursTwoDays', [sources.euTwoDays]);
  }
  const { date, time } = written(end);
  notes.step('hoursEnd', [], { date, time, period: { count: task.count, unit: 'hour' } });
  return { rawEnd: written(raw).date, end: date, endTime: time, steps: notes.steps, warnings: notes.warnings };
}

function hoursOpen({ jurisdiction }: Task): readonly Source[] {
  if (jurisdiction === 'NL') return [sources.atw4];
  return jurisdiction === 'DE' ? [sources.zpo222Hours, sources.vwvfg31Hours] : [];
}
