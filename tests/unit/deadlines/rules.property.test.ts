import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  danishCalendar,
  dutchCalendar,
  europeanCalendar,
  germanCalendar,
} from '../../../shared/features/deadlines/calendar.ts';
import { dateOf, dayOf, weekdayOf } from '../../../shared/features/deadlines/civil.ts';
import { computeDeadline } from '../../../shared/features/deadlines/compute.ts';
import { type Regime, regimes, type Task } from '../../../shared/features/deadlines/model.ts';
import { lands, placeOf } from '../../../shared/features/deadlines/regions.ts';

const RUNS = 250;
const day = (date: string) => dayOf(date) ?? Number.NaN;
const inDays = regimes.filter((each) => !each.endsWith('HOURS') && each !== 'DE-AKTG');
const codes = [...lands.map((land) => `DE-${land}`), 'DE-BY-KATH', 'DE-BY-A', null];

function placeFor(regime: Regime, code: string | null) {
  const [jurisdiction] = regime.split('-');
  if (jurisdiction === 'DE') return { jurisdiction: 'DE', place: placeOf('DE', code) } as const;
  if (jurisdiction === 'EU') return { jurisdiction: 'EU', place: placeOf('EU', code) } as const;
  return jurisdiction === 'NL'
    ? ({ jurisdiction: 'NL', place: placeOf('NL', null) } as const)
    : ({ jurisdiction: 'DK', place: placeOf('DK', null) } as const);
}

/** Periods as offices have them, around every kind of holiday. */
const tasks: fc.Arbitrary<Task> = fc
  .record({
    regime: fc.constantFrom(...inDays),
    code: fc.constantFrom(...codes),
    trigger: fc.integer({ min: day('2019-06-01'), max: day('2034-06-01') }),
    period: fc.oneof(
      fc.record({ unit: fc.constant('day' as const), count: fc.integer({ min: 1, max: 120 }) }),
      fc.record({ unit: fc.constant('week' as const), count: fc.integer({ min: 1, max: 14 }) }),
      fc.record({ unit: fc.constant('month' as const), count: fc.integer({ min: 1, max: 18 }) }),
      fc.record({ unit: fc.constant('year' as const), count: fc.integer({ min: 1, max: 5 }) }),
    ),
    start: fc.constantFrom('event-day-excluded' as const, 'day-included' as const),
  })
  .map(({ regime, code, trigger, period, start }) => {
    const { jurisdiction, place } = placeFor(regime, code);
    if (!place) throw new Error(`${regime} ${code}`);
    return {
      jurisdiction,
      place,
      trigger,
      triggerMinute: null,
      ...period,
      start,
      direction: 'forward',
      regime,
      clear: null,
      extensionOf: null,
    };
  });

const ends = (task: Task) => {
  const { rawEnd, end } = computeDeadline(task);
  return { raw: day(rawEnd), end: day(end) };
};

test('an end is never before its trigger nor before its arithmetic end, and a later trigger never gives an earlier one', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      const { raw, end } = ends(task);
      expect(end).toBeGreaterThanOrEqual(task.start === 'day-included' ? task.trigger : task.trigger + 1);
      expect(end).toBeGreaterThanOrEqual(raw);
      expect(ends({ ...task, trigger: task.trigger + 1 }).end).toBeGreaterThanOrEqual(end);
      // A period that is just too long for the act ends where it ends, and can be overtaken.
      const longer = { ...task, count: task.count + 1 };
      if (!tooLong(longer)) expect(ends(longer).end).toBeGreaterThanOrEqual(end);
    }),
    { numRuns: RUNS },
  );
});

/** Art. 4 Algemene termijnenwet: longer periods stay where they end. */
const longest: Readonly<Record<string, number>> = { day: 90, week: 12, month: 3, year: 0 };
const tooLong = ({ regime, unit, count }: Task) => regime === 'NL-ATW' && count > (longest[unit] ?? 0);
const stays = (task: Task) => task.regime === 'DE-NOROLL' || task.regime === 'DK-RPL-NOROLL' || tooLong(task);

function calendarOf({ jurisdiction, place, regime }: Task) {
  if (jurisdiction === 'DE') return germanCalendar(place);
  if (jurisdiction === 'NL') return dutchCalendar('rest');
  if (jurisdiction === 'EU') return europeanCalendar(place);
  return danishCalendar(regime === 'DK-FORAELD' ? 'rest' : 'doubtful');
}

test('where the law rolls, the end is no day of rest; where it does not, the end is the arithmetic one', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      const { raw, end } = ends(task);
      if (stays(task)) expect(end).toBe(raw);
      else {
        expect([0, 6]).not.toContain(weekdayOf(end));
        expect(calendarOf(task)(end).reason).toBeNull();
      }
    }),
    { numRuns: RUNS },
  );
});

test('with every doubt settled as a day of rest the end would be no earlier, and a warning names that end', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      const { end, warnings } = computeDeadline(task);
      const doubts = ['landMissing', 'placeInLand', 'notOnEuList', 'notNamedInStatute'];
      for (const { code, values } of warnings.filter((each) => doubts.includes(each.code))) {
        expect(values.other && values.other > end, code).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

test('weeks and days agree, forward and then backward leads home, and an extension counts on from the old end', () => {
  fc.assert(
    fc.property(tasks, (any) => {
      const task: Task = { ...any, regime: null, jurisdiction: 'DK', place: { country: 'DK', land: null, code: null } };
      if (task.unit === 'week') {
        expect(ends({ ...task, unit: 'day', count: task.count * 7 }).raw).toBe(ends(task).raw);
      }
      const there = ends({ ...task, start: 'event-day-excluded' }).raw;
      const home = ends({ ...task, start: 'event-day-excluded', direction: 'backward', trigger: there }).raw;
      if (task.unit === 'day' || task.unit === 'week') expect(home).toBe(task.trigger);
      // A month's end that was cut off cannot be found again, but no more than three days are lost.
      else expect(task.trigger - home).toSatisfy((lost: number) => lost >= 0 && lost <= 3);
      const extended = { ...task, start: 'event-day-excluded' as const, extensionOf: there };
      expect(ends(extended).raw).toBe(ends({ ...extended, trigger: there, extensionOf: null }).raw);
    }),
    { numRuns: RUNS },
  );
});

test('a period in months ends on the number of its event day, or on the month’s last day', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      if (task.unit !== 'month' || task.start === 'day-included') return;
      const event = dateOf(task.trigger);
      const raw = dateOf(ends(task).raw);
      const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(months(raw) - months(event)).toBe(task.count);
      const nextDay = dateOf(day(raw) + 1);
      if (raw.slice(8) !== event.slice(8)) {
        expect(nextDay.slice(8)).toBe('01');
        expect(raw.slice(8) < event.slice(8)).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});
