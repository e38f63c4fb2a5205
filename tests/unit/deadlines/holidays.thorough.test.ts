import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { dayOf, weekdayOf } from '../../../shared/features/deadlines/civil.ts';
import { checkedYears, holidaysOf, holidaysOn } from '../../../shared/features/deadlines/holidays.ts';
import { lands } from '../../../shared/features/deadlines/regions.ts';

const years = Array.from({ length: checkedYears.last - checkedYears.first + 1 }, (_, at) => checkedYears.first + at);

/** What the library calls a public holiday. Its other kinds (school, bank, observance) are no days of rest. */
function byLibrary(year: number, ...region: [string, string?, string?]): string[] {
  const [country, state, place] = region;
  const library = place
    ? new Holidays(country, state ?? '', place)
    : state
      ? new Holidays(country, state)
      : new Holidays(country);
  const found = library.getHolidays(year).filter(({ type }) => type === 'public');
  return withoutSundays(found.map(({ date }) => date.slice(0, 10)));
}

/** A Sunday needs no holiday, and the statutes differ in whether they name Easter and Whit Sunday. */
function withoutSundays(dates: readonly string[]): string[] {
  return [...new Set(dates)].filter((date) => weekdayOf(dayOf(date) ?? 0) !== 0).sort();
}

const ours = (country: 'DE' | 'NL' | 'DK', land: string | null, year: number) =>
  withoutSundays(holidaysOf(country, land, year).map(({ date }) => date));

test.each([...lands, 'BY-KATH', 'BY-EVANG', 'BY-A'])('the table for DE-%s is the library’s', (land) => {
  const [state = '', place] = land.split('-');
  for (const year of years) expect(ours('DE', land, year), String(year)).toEqual(byLibrary(year, 'DE', state, place));
});

test('the Dutch table is the library’s with Good Friday, 5 May and the equated days', () => {
  for (const year of years) {
    const missing = holidaysOf('NL', null, year)
      .map(({ date }) => date)
      .filter((date) => {
        const [holiday] = holidaysOn('NL', dayOf(date) ?? 0);
        return holiday && ['good-friday', 'liberation', 'equated'].includes(holiday.kind ?? '');
      });
    expect(ours('NL', null, year), String(year)).toEqual(withoutSundays([...byLibrary(year, 'NL'), ...missing]));
  }
});

test('the Danish table is the library’s with the days that single statutes add', () => {
  for (const year of years) {
    const added = holidaysOf('DK', null, year)
      .map(({ date }) => date)
      .filter((date) => holidaysOn('DK', dayOf(date) ?? 0).every(({ kind }) => kind !== null));
    // In some years Grundlovsdag is 2. pinsedag as well.
    expect(added.length).toBeGreaterThanOrEqual(3);
    expect(ours('DK', null, year), String(year)).toEqual(withoutSundays([...byLibrary(year, 'DK'), ...added]));
  }
});
