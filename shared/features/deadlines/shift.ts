import type { Calendar } from './calendar.ts';
import type { Day } from './civil.ts';
import type { RestReason } from './model.ts';

/** A day of rest that an end passed over. */
export type Passed = { readonly day: Day; readonly reason: RestReason };
export type Moved = { readonly end: Day; readonly passed: readonly Passed[]; readonly forTwoDays: boolean };

/** Whether a day of which nobody is sure is taken as a day of rest. */
export type Doubts = 'work' | 'rest';

function reasonOf(calendar: Calendar, day: Day, doubts: Doubts): RestReason | null {
  const { reason, doubt } = calendar(day);
  return reason ?? (doubt && doubts === 'rest' ? { holiday: doubt.name } : null);
}

function pastRest(from: Day, step: 1 | -1, calendar: Calendar, doubts: Doubts): { end: Day; passed: Passed[] } {
  const passed: Passed[] = [];
  let end = from;
  for (let reason = reasonOf(calendar, end, doubts); reason; reason = reasonOf(calendar, end, doubts)) {
    passed.push({ day: end, reason });
    end += step;
  }
  return { end, passed };
}

/** How many working days lie from one day to another, both counted; no more than two are looked for. */
function workingDays(first: Day, last: Day, calendar: Calendar, doubts: Doubts): number {
  let found = 0;
  for (let day = first; day <= last && found < 2; day += 1) if (!reasonOf(calendar, day, doubts)) found += 1;
  return found;
}

/** The first working day from `from` on, going `step` by `step`. */
export function nearestWorkingDay(from: Day, step: 1 | -1, calendar: Calendar, doubts: Doubts): Day {
  return pastRest(from, step, calendar, doubts).end;
}

/**
 * Moves an end past days of rest, and further until the period that begins (or, counted back, ends) with `first` holds two working days
 * where the law demands it.
 */
export function moved(
  from: Day,
  first: Day,
  rule: { step: 1 | -1; rolls: boolean; twoDays: boolean; calendar: Calendar },
  doubts: Doubts,
): Moved {
  const { step, calendar } = rule;
  const { end: rolled, passed } = rule.rolls ? pastRest(from, step, calendar, doubts) : { end: from, passed: [] };
  let end = rolled;
  if (rule.twoDays) {
    const between = () =>
      step === 1 ? workingDays(first, end, calendar, doubts) : workingDays(end, first, calendar, doubts);
    while (between() < 2) end += step;
  }
  return { end, passed, forTwoDays: end !== rolled };
}
