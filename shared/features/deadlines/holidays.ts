import de from '../../../resources/holidays/de.json' with { type: 'json' };
import dk from '../../../resources/holidays/dk.json' with { type: 'json' };
import nl from '../../../resources/holidays/nl.json' with { type: 'json' };
import equated from '../../../resources/holidays/nl-equated.json' with { type: 'json' };
import { type Day, dateOf, onDay, weekdayOf, yearOf } from './civil.ts';

export type Country = 'DE' | 'NL' | 'DK';

/** A line of a table in resources/holidays: when a day is celebrated, in which years, and where. */
type Rule = {
  name: string;
  date?: string | undefined;
  easter?: number | undefined;
  wednesdayBefore?: string | undefined;
  ifSunday?: string | undefined;
  from?: number | undefined;
  until?: number | undefined;
  years?: readonly number[] | undefined;
  lands?: string | readonly string[] | undefined;
  partly?: readonly string[] | undefined;
  kind?: string | undefined;
};

/** A holiday on a certain day. `lands` is null where it holds in the whole country; `partly` names where some places have it. */
export type Holiday = {
  name: string;
  lands: readonly string[] | null;
  partly: readonly string[];
  kind: string | null;
};

/** Between these years the tables are checked against the statutes; beyond them nobody can know. */
export const checkedYears = { first: 2000, last: 2050 } as const;
/** The years for which the Dutch decrees on equated days are known. */
export const equatedYears = { first: equated.firstYear, last: equated.lastYear } as const;

const rules: Readonly<Record<Country, readonly Rule[]>> = { DE: de, NL: nl, DK: dk };

/** Easter Sunday of the Gregorian calendar (the anonymous computus of 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return onDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function fixed(year: number, monthAndDay: string): Day {
  const [month = '', day = ''] = monthAndDay.split('-');
  return onDay(year, Number(month), Number(day));
}

function celebrated(rule: Rule, year: number): Day | undefined {
  if (rule.years ? !rule.years.includes(year) : year < (rule.from ?? 0) || year > (rule.until ?? 9_999)) {
    return undefined;
  }
  if (rule.easter !== undefined) return easterSunday(year) + rule.easter;
  if (rule.wednesdayBefore !== undefined) {
    const before = fixed(year, rule.wednesdayBefore) - 1;
    return before - ((weekdayOf(before) + 4) % 7);
  }
  if (rule.date === undefined) return undefined;
  const day = fixed(year, rule.date);
  return rule.ifSunday !== undefined && weekdayOf(day) === 0 ? fixed(year, rule.ifSunday) : day;
}

function yearOfHolidays(country: Country, year: number): ReadonlyMap<Day, readonly Holiday[]> {
  const days = new Map<Day, Holiday[]>();
  const add = (day: Day, holiday: Holiday) => days.set(day, [...(days.get(day) ?? []), holiday]);
  for (const rule of rules[country]) {
    const day = celebrated(rule, year);
    if (day === undefined) continue;
    const lands = typeof rule.lands === 'string' || rule.lands === undefined ? null : rule.lands;
    add(day, { name: rule.name, lands, partly: rule.partly ?? [], kind: rule.kind ?? null });
  }
  if (country === 'NL') {
    for (const date of equated.days.filter((each) => each.startsWith(`${year}-`))) {
      const [, month = '', day = ''] = date.split('-');
      add(onDay(year, Number(month), Number(day)), {
        name: 'gelijkgestelde dag',
        lands: null,
        partly: [],
        kind: 'equated',
      });
    }
  }
  return days;
}

const known = new Map<string, ReadonlyMap<Day, readonly Holiday[]>>();

/** What a country's tables say about a day, for all of its regions. */
export function holidaysOn(country: Country, day: Day): readonly Holiday[] {
  const year = yearOf(day);
  const key = `${country}${year}`;
  const table = known.get(key) ?? yearOfHolidays(country, year);
  known.set(key, table);
  return table.get(day) ?? [];
}

/** The holidays of one region in one year by date, without Sundays and Saturdays: for calendars and checks. */
export function holidaysOf(country: Country, land: string | null, year: number): { date: string; name: string }[] {
  return [...yearOfHolidays(country, year)]
    .flatMap(([day, found]) =>
      found.filter((each) => holdsIn(each, land)).map(({ name }) => ({ date: dateOf(day), name })),
    )
    .sort((left, right) => (left.date < right.date ? -1 : 1));
}

/** Whether a holiday holds in a region: `BY-KATH` has all days of `BY` and its own. */
export function holdsIn({ lands }: Holiday, land: string | null): boolean {
  return lands === null || (land !== null && (lands.includes(land) || lands.includes(land.split('-')[0] ?? '')));
}

/** Whether only some places of a region have it, so that the region alone does not tell. */
export function holdsPartlyIn(holiday: Holiday, land: string | null): boolean {
  if (holdsIn(holiday, land)) return false;
  return land === null || holiday.partly.includes(land);
}
