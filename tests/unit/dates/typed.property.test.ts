import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../shared/contract/values.ts';
import { readTypedDate } from '../../../shared/features/dates/typed.ts';
import { formats } from '../../../shared/i18n/formats.ts';

const first = Date.UTC(1960, 0, 1) / 86_400_000;
const last = Date.UTC(2090, 11, 31) / 86_400_000;
const civil = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const date = fc.integer({ min: first, max: last }).map(civil);
const language = fc.constantFrom(...languages);
const leaning = fc.constantFrom('future', 'past', 'nearest');

test('what the program itself writes is read as that day, whatever day it is', () => {
  fc.assert(
    fc.property(date, date, language, leaning, (meant, today, spoken, lean) => {
      const { civilDate, civilDateDay, civilDateLong, civilDateShort } = formats(spoken);
      for (const text of [civilDate(meant), civilDateDay(meant), civilDateLong(meant), civilDateShort(meant), meant]) {
        expect({ text, read: readTypedDate(text, spoken, today, lean) }).toEqual({
          text,
          read: { kind: 'date', date: meant },
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('a day without a year keeps its day and month and lies where it was looked for', () => {
  fc.assert(
    fc.property(date, date, language, (meant, today, spoken) => {
      const text = formats(spoken).dayAndMonth(meant);
      for (const lean of ['future', 'past'] as const) {
        const read = readTypedDate(text, spoken, today, lean);
        if (read.kind === 'noSuchDay') {
          expect(meant.slice(5)).toBe('02-29');
          continue;
        }
        if (read.kind !== 'date') throw new Error(`${text}: ${read.kind}`);
        expect(read.date.slice(5)).toBe(meant.slice(5));
        expect(lean === 'future' ? read.date >= today : read.date <= today).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever is typed, the answer is an existing day or none', () => {
  const words = fc.constantFrom(
    'in',
    'om',
    'over',
    'week',
    'uge',
    'do',
    'torsdag',
    'next',
    'mei',
    'dez',
    '29',
    '0',
    '-',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.array(fc.oneof(words, fc.nat().map(String)), { maxLength: 5 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, date, language, leaning, (typed, today, spoken, lean) => {
      const read = readTypedDate(typed, spoken, today, lean);
      const dates = read.kind === 'ambiguous' ? read.dates : 'date' in read ? [read.date] : [];
      for (const each of dates) expect(civil(Date.parse(each) / 86_400_000)).toBe(each);
      if (read.kind === 'ambiguous') expect(new Set(read.dates).size).toBeGreaterThan(1);
    }),
    { numRuns: 500 },
  );
});
