import type { Verdict } from './calendar.ts';
import { type Day, dateOf, inMonth, partsOf, yearOf } from './civil.ts';
import { arithmeticEnd, monthsWithFirstDay, workingDaysEnd } from './count.ts';
import { checkedYears, equatedYears } from './holidays.ts';
import { type Law, lawOf } from './law.ts';
import type { Computed, Task } from './model.ts';
import { Notes } from './notes.ts';
import { ownProcedureAct } from './regions.ts';
import { moved, nearestWorkingDay } from './shift.ts';
import { type Source, sources } from './sources.ts';

const startSources = (task: Task): readonly Source[] => {
  const included = task.start === 'day-included';
  switch (task.jurisdiction) {
    case 'DE':
      // For a general meeting the civil code is not applied.
      if (task.regime === 'DE-AKTG') return [sources.aktg121];
      return [included ? sources.bgb187Included : sources.bgb187Excluded];
    case 'NL':
      return [sources.dutchCounting];
    case 'DK':
      if (task.regime === 'DK-FORAELD') return [sources.dkLimitationStart];
      return [sources.danishCounting];
    case 'EU':
      return [sources.euStart];
  }
};

const countSources = (task: Task, clamped: boolean): readonly Source[] => {
  switch (task.jurisdiction) {
    case 'DE':
      if (task.regime === 'DE-AKTG') return [sources.aktg121];
      if (task.unit === 'day' || task.unit === 'working-day') return [sources.bgb188Days];
      return clamped ? [sources.bgb188, sources.bgb188MonthEnd] : [sources.bgb188];
    case 'EU':
      return [task.unit === 'working-day' ? sources.euWorkingDays : sources.euCount];
    default:
      return startSources(task);
  }
};

/** The first step: what is counted from, and whether that day counts. */
function sayStart(task: Task, notes: Notes, law: Law): void {
  const { trigger, extensionOf, start } = task;
  if (extensionOf === null) {
    notes.step(start === 'day-included' ? 'eventIncluded' : 'eventExcluded', startSources(task), {
      date: dateOf(trigger),
    });
    return;
  }
  const german = task.jurisdiction === 'DE';
  const from = german ? [sources.zpo224, sources.bgb190] : startSources(task);
  notes.step('fromOldEnd', from, { date: dateOf(extensionOf) });
  if (law.rolls && law.calendar(extensionOf).reason !== null) {
    notes.warn('extensionFromRestDay', german ? [sources.bghExtension] : law.rollSources, {
      date: dateOf(extensionOf),
    });
  }
  if (german) sayOtherReading(task, extensionOf, notes);
}

/** Whether the period begins after the old end or with the next day: for the last day of a month this is not settled. */
function sayOtherReading(task: Task, base: Day, notes: Notes): void {
  if (task.unit !== 'month' && task.unit !== 'year') return;
  const months = task.unit === 'year' ? task.count * 12 : task.count;
  const raw = arithmeticEnd(base, task).end;
  const other = monthsWithFirstDay(base + 1, months).end;
  if (raw === other) return;
  const german = task.jurisdiction === 'DE';
  notes.warn(
    german ? 'extensionMonthEnd' : 'monthEndReading',
    german ? [sources.bgb190] : [sources.bw7686a, sources.hr2017],
    {
      date: dateOf(raw),
      other: dateOf(other),
    },
  );
}

function rawEndOf(task: Task, base: Day, law: Law, notes: Notes): Day {
  const { unit, count, direction } = task;
  const period = { count, unit };
  if (unit !== 'working-day') {
    const { end, clamped } = arithmeticEnd(base, task);
    const code = direction === 'backward' ? 'countedBack' : clamped ? 'countedToMonthEnd' : 'counted';
    notes.step(code, countSources(task, clamped), { period, date: dateOf(end) });
    return end;
  }
  // Under German and Danish statutes a Saturday can be a working day; the European regulation says that it is none.
  const saturdays = task.jurisdiction !== 'EU' && direction === 'forward';
  const surely = ({ reason, doubt }: Verdict) => reason === null && (direction === 'forward' || doubt === null);
  const end = workingDaysEnd(
    base,
    task,
    law.calendar,
    (day) => surely(day) || (saturdays && day.reason === 'saturday'),
  );
  notes.step('workingDays', countSources(task, false), { period, date: dateOf(end) });
  if (task.jurisdiction !== 'EU') notes.warn('saturdayCounts', countSources(task, false), { date: dateOf(end) });
  sayDoubts(law, Math.min(base, end), Math.max(base, end), null, notes);
  return end;
}

/** One warning for each day of which nobody can be sure that it is a day of rest. */
function sayDoubts(law: Law, first: Day, last: Day, other: Day | null, notes: Notes): void {
  for (let day = first; day <= last; day += 1) {
    const { doubt } = law.calendar(day);
    if (!doubt) continue;
    const values = { date: dateOf(day), name: doubt.name };
    notes.warn(doubt.code, doubt.sources, other === null ? values : { ...values, other: dateOf(other) });
  }
}

/** Four days in German administrative law are the fiction of service; some Länder still had three. */
function deemedDays(task: Task, notes: Notes): boolean {
  const { jurisdiction, regime, unit, count, direction, start, extensionOf, trigger, place, open } = task;
  const fiction = unit === 'day' && count === 4 && direction === 'forward' && start === 'event-day-excluded';
  if (regime !== null && open !== 'deemed-admin') return false;
  if (jurisdiction !== 'DE' || !fiction || extensionOf !== null || yearOf(trigger) < 2025) return false;
  const land = place.land?.slice(0, 2);
  if (land !== undefined && !ownProcedureAct.includes(land)) return false;
  notes.step('deemedThree', [sources.vwvfg41], { date: dateOf(trigger + 3) });
  notes.warn('deemedDays', [sources.vwvfg41], { date: dateOf(trigger + 3), other: dateOf(trigger + 4) });
  return true;
}

function forward(task: Task, law: Law, base: Day, from: Day, notes: Notes): Day {
  const first = task.start === 'day-included' ? base : base + 1;
  const rule = { step: 1, rolls: true, twoDays: law.twoDays !== null, calendar: law.calendar } as const;
  const safe = moved(from, first, rule, 'work');
  const late = moved(from, first, rule, 'rest').end;
  if (!law.rolls) {
    const { reason, doubt } = law.calendar(from);
    const free = reason !== null || doubt !== null;
    notes.step(free ? law.stays : 'workingDay', law.staysSources, { date: dateOf(from) });
    if (law.restWarning !== null && (reason ?? doubt)) {
      const other = law.restWarning === 'denmarkNoRoll' ? nearestWorkingDay(from, -1, law.calendar, 'rest') : late;
      notes.warn(law.restWarning, law.stays === 'staysUnknown' ? law.rollSources : law.staysSources, {
        date: dateOf(from),
        other: dateOf(other),
        reason: reason ?? { holiday: doubt?.name ?? '' },
      });
    }
    return from;
  }
  for (const { day, reason } of safe.passed) {
    const named = task.jurisdiction === 'NL' && typeof reason === 'object' ? [sources.atw3] : law.rollSources;
    notes.step('restDay', named, { date: dateOf(day), reason });
  }
  const afterRest = from + safe.passed.length;
  if (safe.passed.length > 0) notes.step('movedLater', law.rollSources, { date: dateOf(afterRest) });
  else if (law.calendar(from).doubt === null) notes.step('workingDay', law.rollSources, { date: dateOf(from) });
  if (safe.forTwoDays && law.twoDays) notes.step('twoWorkingDays', [law.twoDays], { date: dateOf(safe.end) });
  // A short period is looked through from its start: there each day of rest decides how many working days it holds.
  if (late !== safe.end) sayDoubts(law, law.twoDays && from - first < 14 ? first : from, late - 1, late, notes);
  if (task.regime === 'DE' && task.unit === 'month' && task.count === 5 && safe.end !== from) {
    notes.warn('fiveMonths', [sources.zpo517], { date: dateOf(safe.end), other: dateOf(from) });
  }
  return safe.end;
}

function backward(task: Task, law: Law, base: Day, from: Day, notes: Notes): Day {
  const last = task.start === 'day-included' ? base : base - 1;
  const rule = {
    step: -1,
    rolls: law.back === 'earlier',
    twoDays: law.twoDays !== null,
    calendar: law.calendar,
  } as const;
  const safe = moved(from, last, rule, 'rest');
  for (const { day, reason } of safe.passed) notes.step('restDay', law.backSources, { date: dateOf(day), reason });
  const afterRest = from - safe.passed.length;
  if (safe.passed.length > 0) {
    notes.step('movedEarlier', law.backSources, { date: dateOf(afterRest) });
    notes.warn('backToWorkingDay', law.backSources, { date: dateOf(afterRest), other: dateOf(from) });
  } else if (law.back !== 'earlier') notes.step(law.stays, law.staysSources, { date: dateOf(from) });
  if (safe.forTwoDays && law.twoDays) {
    notes.step('twoWorkingDays', [law.twoDays], { date: dateOf(safe.end) });
    notes.warn('twoDaysBack', [law.twoDays], { date: dateOf(safe.end), other: dateOf(from) });
  }
  if (law.back === 'stays, with a warning') {
    const { reason, doubt } = law.calendar(from);
    const found = reason ?? (doubt ? { holiday: doubt.name } : null);
    const other = nearestWorkingDay(from, -1, law.calendar, 'rest');
    if (found)
      notes.warn('backStaysOnRestDay', law.staysSources, { date: dateOf(from), other: dateOf(other), reason: found });
  }
  return safe.end;
}

/** What the tables of holidays cannot know. */
function sayUnknownYears(task: Task, law: Law, days: readonly Day[], notes: Notes): void {
  const looked = law.rolls || law.back !== 'stays' || law.restWarning !== null || task.unit === 'working-day';
  if (!looked) return;
  const outside = ({ first, last }: { first: number; last: number }) =>
    days.some((day) => yearOf(day) < first || yearOf(day) > last);
  if (task.place.country === 'NL' && outside(equatedYears))
    notes.warn('equatedUnknown', [sources.atw3Equated], equatedYears);
  if (outside(checkedYears)) notes.warn('yearUnchecked', [], checkedYears);
}

/** A lease, a waiting time, a fiction of service end; nothing is to be done in time. */
function isActDue({ regime, open }: Task): boolean {
  return open === 'leave-complaint' || (regime !== 'DE-NOROLL' && open !== 'deemed-tax');
}

/** Computes a period of days, working days, weeks, months or years. */
export function computeInDays(task: Task): Computed {
  const law = lawOf(task);
  const notes = new Notes();
  notes.warnings.push(...law.warnings);
  const base = task.extensionOf ?? task.trigger;
  sayStart(task, notes, law);
  const raw = rawEndOf(task, base, law, notes);
  if (task.jurisdiction === 'NL' && task.regime === null && task.extensionOf === null && isMonthEnd(base)) {
    if (task.direction === 'forward' && task.start === 'event-day-excluded') sayOtherReading(task, base, notes);
  }
  let from = deemedDays(task, notes) ? raw - 1 : raw;
  if (law.clear) {
    from = raw - 1;
    notes.step('clear', law.clearSources, { date: dateOf(raw), other: dateOf(from) });
    if (task.clear === null) notes.warn('clearAssumed', law.clearSources, { date: dateOf(from), other: dateOf(raw) });
  }
  const end =
    task.direction === 'forward' ? forward(task, law, base, from, notes) : backward(task, law, base, from, notes);
  sayUnknownYears(task, law, [raw, end], notes);
  notes.step(isActDue(task) ? 'ends' : 'endsWithoutAct', [], { date: dateOf(end) });
  return { rawEnd: dateOf(raw), end: dateOf(end), steps: notes.steps, warnings: notes.warnings };
}

const isMonthEnd = (day: Day): boolean => inMonth(day, 0, 31).day === day && partsOf(day).day > 27;
