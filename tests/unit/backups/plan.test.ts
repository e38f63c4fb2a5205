import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBackups } from '../../../shared/features/backups/plan.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const start = Date.parse('2026-01-01T00:00:00.000Z');
const usual = { daily: 7, weekly: 5, monthly: 12 };

const backup = (ms: number, lacks = 0) => {
  const at = new Date(start + ms).toISOString();
  return { name: `${at}-${ms}`, at, attachments: { missing: Array.from({ length: lacks }, () => 'file') } };
};
const history = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 900 * dayMs }), fc.constantFrom(0, 0, 1)), {
    maxLength: 120,
    selector: ([ms]) => ms,
  })
  .map((made) => made.map(([ms, lacks]) => backup(ms, lacks)));
const plan = fc.record({
  daily: fc.integer({ min: 1, max: 10 }),
  weekly: fc.integer({ min: 0, max: 10 }),
  monthly: fc.integer({ min: 0, max: 14 }),
});
const newest = <T extends { at: string }>(rows: readonly T[]) =>
  rows.reduce<T | null>((best, row) => (best === null || row.at > best.at ? row : best), null);

test('the newest backup stays, and the newest that has every file', () => {
  fc.assert(
    fc.property(history, plan, (made, wanted) => {
      const kept = keptBackups(made, wanted);
      const whole = made.filter((each) => each.attachments.missing.length === 0);
      for (const each of [newest(made), newest(whole)]) if (each) expect(kept).toContain(each.name);
    }),
  );
});

test('what proves nothing is no reason to let anything go, and goes itself where the proven ones suffice', () => {
  fc.assert(
    fc.property(history, history, plan, (proven, planted, wanted) => {
      const kept = keptBackups(proven, wanted, planted);
      for (const name of keptBackups(proven, wanted)) expect(kept).toContain(name);
      for (const each of planted) {
        expect(kept.has(each.name)).toBe(keptBackups([...proven, each], wanted).has(each.name));
      }
    }),
  );
});

test('of each of the newest days, weeks and months the newest backup stays, and nothing else does', () => {
  // Counted by the calendar of the platform, not by arithmetic.
  const utc = { timeZone: 'UTC' };
  const days = new Intl.DateTimeFormat('sv-SE', utc);
  const months = new Intl.DateTimeFormat('sv-SE', { ...utc, year: 'numeric', month: '2-digit' });
  const weekdays = new Intl.DateTimeFormat('en-GB', { ...utc, weekday: 'long' });
  const dayOf = (at: string) => days.format(new Date(at));
  const monthOf = (at: string) => months.format(new Date(at));
  const mondayOf = (at: string) => {
    const day = new Date(at);
    while (weekdays.format(day) !== 'Monday') day.setUTCDate(day.getUTCDate() - 1);
    return dayOf(day.toISOString());
  };
  const expected = (made: readonly ReturnType<typeof backup>[], period: (at: string) => string, most: number) => {
    const periods = [...new Set(made.map(({ at }) => period(at)))].sort().reverse().slice(0, most);
    return periods.map((each) => newest(made.filter(({ at }) => period(at) === each))?.name);
  };
  fc.assert(
    fc.property(history, plan, (made, wanted) => {
      const whole = newest(made.filter((each) => each.attachments.missing.length === 0));
      const right = new Set([
        ...expected(made, dayOf, wanted.daily),
        ...expected(made, mondayOf, wanted.weekly),
        ...expected(made, monthOf, wanted.monthly),
        ...(whole ? [whole.name] : []),
      ]);
      expect(keptBackups(made, wanted)).toEqual(right);
    }),
    { numRuns: 60 },
  );
});

test('thinning again takes nothing more away', () => {
  fc.assert(
    fc.property(history, plan, (made, wanted) => {
      const once = keptBackups(made, wanted);
      expect(
        keptBackups(
          made.filter(({ name }) => once.has(name)),
          wanted,
        ),
      ).toEqual(once);
    }),
  );
});

test('after two years of daily backups, thinned every day, seven days, five weeks and twelve months lie there', () => {
  let lying: ReturnType<typeof backup>[] = [];
  for (let day = 0; day < 730; day++) {
    lying.push(backup(day * dayMs + 20 * 60 * 60 * 1_000));
    const kept = keptBackups(lying, usual);
    lying = lying.filter(({ name }) => kept.has(name));
  }
  const days = lying
    .map(({ at }) => at.slice(0, 10))
    .sort()
    .reverse();
  // The last day is Friday, 31 December 2027.
  expect(days).toEqual([
    ...['31', '30', '29', '28', '27', '26', '25'].map((day) => `2027-12-${day}`),
    ...['2027-12-19', '2027-12-12', '2027-12-05'],
    ...['2027-11-30', '2027-10-31', '2027-09-30', '2027-08-31', '2027-07-31', '2027-06-30'],
    ...['2027-05-31', '2027-04-30', '2027-03-31', '2027-02-28', '2027-01-31'],
  ]);
});
