import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../shared/features/deadlines/civil.ts';
import { easterSunday, holidaysOf } from '../../../shared/features/deadlines/holidays.ts';
import { lands } from '../../../shared/features/deadlines/regions.ts';

/** Easter Sundays as the church calendars print them. */
const easter: Readonly<Record<number, string>> = {
  2020: '2020-04-12',
  2021: '2021-04-04',
  2022: '2022-04-17',
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
  2033: '2033-04-17',
  2034: '2034-04-09',
  2035: '2035-03-25',
};
const years = Object.keys(easter).map(Number);

/** Days from Easter Sunday, by the calendar of the Date object: another way than the program's. */
function fromEaster(year: number, days: number): string {
  const date = new Date(`${easter[year]}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The statutes, Land by Land, in words of our own: what each lists beside the nine days that all have. */
const nationwide = (year: number) => [
  `${year}-01-01`,
  fromEaster(year, -2),
  fromEaster(year, 1),
  `${year}-05-01`,
  fromEaster(year, 39),
  fromEaster(year, 50),
  `${year}-10-03`,
  `${year}-12-25`,
  `${year}-12-26`,
];
const corpusChristi = (year: number) => fromEaster(year, 60);
/** The Wednesday eleven days before the first Sunday of Advent, which is the fourth Sunday before Christmas. */
function repentance(year: number): string {
  const christmas = new Date(`${year}-12-25T00:00:00Z`);
  const fourthAdvent = 25 - (christmas.getUTCDay() || 7);
  return new Date(Date.UTC(year, 11, fourthAdvent - 21 - 11)).toISOString().slice(0, 10);
}
const statutes: Readonly<Record<string, (year: number) => string[]>> = {
  BB: (year) => [fromEaster(year, 0), fromEaster(year, 49), `${year}-10-31`],
  BE: (year) => [
    `${year}-03-08`,
    ...({ 2020: ['2020-05-08'], 2025: ['2025-05-08'], 2028: ['2028-06-17'] }[year] ?? []),
  ],
  BW: (year) => [`${year}-01-06`, corpusChristi(year), `${year}-11-01`],
  BY: (year) => [`${year}-01-06`, corpusChristi(year), `${year}-11-01`],
  'BY-KATH': (year) => [`${year}-01-06`, corpusChristi(year), `${year}-08-15`, `${year}-11-01`],
  'BY-EVANG': (year) => [`${year}-01-06`, corpusChristi(year), `${year}-11-01`],
  'BY-A': (year) => [`${year}-01-06`, corpusChristi(year), `${year}-08-08`, `${year}-08-15`, `${year}-11-01`],
  HB: (year) => [`${year}-10-31`],
  HE: (year) => [corpusChristi(year)],
  HH: (year) => [`${year}-10-31`],
  MV: (year) => [...(year >= 2023 ? [`${year}-03-08`] : []), `${year}-10-31`],
  NI: (year) => [`${year}-10-31`],
  NW: (year) => [corpusChristi(year), `${year}-11-01`],
  RP: (year) => [corpusChristi(year), `${year}-11-01`],
  SH: (year) => [`${year}-10-31`],
  SL: (year) => [corpusChristi(year), `${year}-08-15`, `${year}-11-01`],
  SN: (year) => [`${year}-10-31`, repentance(year)],
  'SN-BZ': (year) => [`${year}-10-31`, repentance(year)],
  'SN-KATH': (year) => [corpusChristi(year), `${year}-10-31`, repentance(year)],
  ST: (year) => [`${year}-01-06`, `${year}-10-31`],
  TH: (year) => [`${year}-09-20`, `${year}-10-31`],
  'TH-EIC': (year) => [`${year}-09-20`, `${year}-10-31`],
  'TH-KATH': (year) => [corpusChristi(year), `${year}-09-20`, `${year}-10-31`],
};

const dates = (country: 'DE' | 'NL' | 'DK', land: string | null, year: number) => [
  ...new Set(holidaysOf(country, land, year).map(({ date }) => date)),
];
const sorted = (list: readonly string[]) => [...new Set(list)].sort();

test('Easter falls on the Sundays that the church calendars print', () => {
  expect(years.map((year) => dateOf(easterSunday(year)))).toEqual(years.map((year) => easter[year]));
});

test('Easter is the Sunday after the full moon of the church, in every year of four centuries', () => {
  for (let year = 1900; year < 2300; year += 1) {
    // The lunar year of the calendar reform: the age of the moon on 1 January, corrected for the centuries.
    const golden = (year % 19) + 1;
    const century = Math.floor(year / 100) + 1;
    const solar = Math.floor((3 * century) / 4) - 12;
    const lunar = Math.floor((8 * century + 5) / 25) - 5;
    let epact = (11 * golden + 20 + lunar - solar) % 30;
    if (epact < 0) epact += 30;
    if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
    const moon = new Date(Date.UTC(year, 2, epact > 23 ? 74 - epact : 44 - epact));
    moon.setUTCDate(moon.getUTCDate() + 7 - moon.getUTCDay());
    expect(dateOf(easterSunday(year)), String(year)).toBe(moon.toISOString().slice(0, 10));
  }
});

test('every Land is in the list', () => {
  expect(Object.keys(statutes).filter((each) => !each.includes('-'))).toEqual([...lands]);
});

describe.each(Object.keys(statutes))('DE-%s', (land) => {
  test.each(years)('%i', (year) => {
    expect(dates('DE', land, year)).toEqual(sorted([...nationwide(year), ...(statutes[land]?.(year) ?? [])]));
  });
});

test('without a Land only the nine days of the whole country are sure', () => {
  for (const year of years) expect(dates('DE', null, year)).toEqual(sorted(nationwide(year)));
});

test('in 2017 all Länder had Reformationstag, and before 2018 five', () => {
  const reformation = (land: string, year: number) => dates('DE', land, year).includes(`${year}-10-31`);
  expect(lands.filter((land) => !reformation(land, 2017))).toEqual([]);
  expect(lands.filter((land) => reformation(land, 2016))).toEqual(['BB', 'MV', 'SN', 'ST', 'TH']);
});

const equated: Readonly<Record<number, string[]>> = {
  2023: ['2023-04-28', '2023-05-19'],
  2024: ['2024-05-10', '2024-12-27'],
  2025: ['2025-05-30'],
  2026: ['2026-01-02', '2026-05-15'],
  2027: ['2027-05-07'],
  2028: ['2028-04-28', '2028-05-26'],
};
/** 27 April falls on a Sunday in these years. */
const kingsDayEarly = [2025, 2031];

test.each(years)('the Netherlands %i: art. 3 Algemene termijnenwet', (year) => {
  const statute = [
    `${year}-01-01`,
    fromEaster(year, -2),
    fromEaster(year, 0),
    fromEaster(year, 1),
    kingsDayEarly.includes(year) ? `${year}-04-26` : `${year}-04-27`,
    `${year}-05-05`,
    fromEaster(year, 39),
    fromEaster(year, 49),
    fromEaster(year, 50),
    `${year}-12-25`,
    `${year}-12-26`,
    ...(equated[year] ?? []),
  ];
  expect(dates('NL', null, year)).toEqual(sorted(statute));
});

test.each(years)('Denmark %i: the holidays of the church, and the days that single statutes add', (year) => {
  const statute = [
    `${year}-01-01`,
    fromEaster(year, -3),
    fromEaster(year, -2),
    fromEaster(year, 0),
    fromEaster(year, 1),
    ...(year < 2024 ? [fromEaster(year, 26)] : []),
    fromEaster(year, 39),
    fromEaster(year, 49),
    fromEaster(year, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
  const added = [`${year}-06-05`, `${year}-12-24`, `${year}-12-31`, fromEaster(year, 40)];
  expect(dates('DK', null, year)).toEqual(sorted([...statute, ...added]));
});
