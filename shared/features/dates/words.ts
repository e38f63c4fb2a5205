import type { Language } from '../../contract/values.ts';
import { dateLocales } from '../../i18n/formats.ts';
import { fold } from '../search/fold.ts';

export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** The words by which people name a day in a language, besides the names of months and weekdays. */
type Words = {
  /** Whole phrases that are a day, as its distance from today. */
  readonly days: Readonly<Record<string, number>>;
  /** Whole phrases for the last day of this month. */
  readonly monthEnd: readonly string[];
  readonly units: Readonly<Record<DateUnit, readonly string[]>>;
  readonly counts: Readonly<Record<string, number>>;
  /** "in" two weeks, two weeks "from now". */
  readonly ahead: readonly string[];
  readonly ago: readonly string[];
  readonly next: readonly string[];
  readonly coming: readonly string[];
  readonly this: readonly string[];
  readonly last: readonly string[];
  /** What a calendar week is called before its number. */
  readonly weekNumber: readonly string[];
  /** Ways to shorten a month that are not its beginning. */
  readonly months: Readonly<Record<string, number>>;
  /** Words that say nothing here. */
  readonly fillers: readonly string[];
};

const nl: Words = {
  days: { vandaag: 0, nu: 0, morgen: 1, overmorgen: 2, gisteren: -1, eergisteren: -2 },
  monthEnd: ['eind van de maand', 'einde van de maand', 'eind maand', 'einde maand', 'ultimo'],
  units: {
    day: ['dag', 'dagen', 'd'],
    week: ['week', 'weken', 'w'],
    month: ['maand', 'maanden', 'mnd', 'm'],
    year: ['jaar', 'jaren', 'j'],
  },
  counts: {
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    veertien: 14,
  },
  ahead: ['over', 'in'],
  ago: ['geleden'],
  next: ['volgende', 'volgend'],
  coming: ['komende', 'aanstaande', 'aankomende', 'eerstvolgende', 'as'],
  this: ['deze', 'dit'],
  last: ['vorige', 'vorig', 'afgelopen', 'laatste'],
  weekNumber: ['week', 'wk'],
  months: { mrt: 3 },
  fillers: ['op', 'de', 'den', 'van', 'e', 'ste'],
};

const da: Words = {
  days: { 'i dag': 0, nu: 0, 'i morgen': 1, 'i overmorgen': 2, overmorgen: 2, 'i går': -1, 'i forgårs': -2 },
  monthEnd: ['slutningen af måneden', 'ultimo måneden', 'ultimo'],
  units: {
    day: ['dag', 'dage', 'd'],
    week: ['uge', 'uger', 'u'],
    month: ['måned', 'måneder', 'mdr', 'md', 'm'],
    year: ['år', 'å'],
  },
  counts: {
    en: 1,
    et: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    fjorten: 14,
  },
  ahead: ['om'],
  ago: ['for', 'siden'],
  next: ['næste'],
  coming: ['kommende', 'førstkommende'],
  this: ['denne', 'dette'],
  last: ['sidste', 'forrige'],
  weekNumber: ['uge'],
  months: {},
  fillers: ['den', 'd', 'på', 'i'],
};

const de: Words = {
  days: { heute: 0, jetzt: 0, morgen: 1, übermorgen: 2, gestern: -1, vorgestern: -2 },
  monthEnd: ['Monatsende', 'Ende des Monats', 'Ende Monat', 'ultimo'],
  units: {
    day: ['Tag', 'Tage', 'Tagen', 't'],
    week: ['Woche', 'Wochen', 'w'],
    month: ['Monat', 'Monate', 'Monaten', 'm'],
    year: ['Jahr', 'Jahre', 'Jahren', 'j'],
  },
  counts: {
    ein: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    vierzehn: 14,
  },
  ahead: ['in'],
  ago: ['vor'],
  next: ['nächste', 'nächsten', 'nächster', 'nächstes'],
  coming: ['kommende', 'kommenden', 'kommender'],
  this: ['diese', 'diesen', 'dieser', 'dieses'],
  last: ['letzte', 'letzten', 'letzter', 'vorige', 'voriger', 'vorigen', 'vergangene', 'vergangenen'],
  weekNumber: ['kw', 'Woche', 'Kalenderwoche'],
  months: { jänner: 1 },
  fillers: ['am', 'den', 'der', 'dem', 'zum', 'te', 'ten', 'ter'],
};

const en: Words = {
  days: {
    today: 0,
    now: 0,
    tomorrow: 1,
    'the day after tomorrow': 2,
    'day after tomorrow': 2,
    yesterday: -1,
    'the day before yesterday': -2,
    'day before yesterday': -2,
  },
  monthEnd: ['end of the month', 'end of month', 'month end'],
  units: {
    day: ['day', 'days', 'd'],
    week: ['week', 'weeks', 'w'],
    month: ['month', 'months', 'm'],
    year: ['year', 'years', 'y'],
  },
  counts: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fourteen: 14,
  },
  ahead: ['in', 'now', 'hence'],
  ago: ['ago'],
  next: ['next'],
  coming: ['coming'],
  this: ['this'],
  last: ['last', 'past'],
  weekNumber: ['week', 'wk'],
  months: {},
  fillers: ['on', 'the', 'of', 'from', 'st', 'nd', 'rd', 'th'],
};

/** A language's words, folded, ready to be looked up. */
export type Vocabulary = {
  readonly days: ReadonlyMap<string, number>;
  readonly monthEnd: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, DateUnit>;
  readonly counts: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly monthNames: readonly string[];
  /** From Sunday on. */
  readonly weekdayNames: readonly string[];
} & Readonly<
  Record<'ahead' | 'ago' | 'next' | 'coming' | 'this' | 'last' | 'weekNumber' | 'fillers', ReadonlySet<string>>
>;

/** A phrase without its spaces, since "i dag" and "idag" are the same. */
export const packed = (text: string): string => fold(text).replace(/\s/gu, '');

const foldedMap = <T>(words: Readonly<Record<string, T>>) =>
  new Map(Object.entries(words).map(([word, value]) => [packed(word), value]));
const foldedSet = (words: readonly string[]) => new Set(words.map(packed));

function names(language: Language, options: Intl.DateTimeFormatOptions, days: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(dateLocales[language], { ...options, timeZone: 'UTC' });
  return days.map((day) => fold(format.format(new Date(day))));
}

function build(language: Language): Vocabulary {
  const words = { nl, da, de, en }[language];
  const { ahead, ago, next, coming, last, weekNumber, fillers } = words;
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
  // 1 March 2026 is a Sunday.
  const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 2, 1 + day));
  const units = Object.entries(words.units).flatMap(([unit, all]) =>
    all.map((word): [string, DateUnit] => [packed(word), unit as DateUnit]),
  );
  return {
    days: foldedMap(words.days),
    monthEnd: foldedSet(words.monthEnd),
    units: new Map(units),
    counts: foldedMap(words.counts),
    months: foldedMap(words.months),
    monthNames: names(language, { month: 'long' }, months),
    weekdayNames: names(language, { weekday: 'long' }, week),
    ahead: foldedSet(ahead),
    ago: foldedSet(ago),
    next: foldedSet(next),
    coming: foldedSet(coming),
    this: foldedSet(words.this),
    last: foldedSet(last),
    weekNumber: foldedSet(weekNumber),
    fillers: foldedSet(fillers),
  };
}

const known = new Map<Language, Vocabulary>();

/** The words of a language. */
export function vocabulary(language: Language): Vocabulary {
  const found = known.get(language) ?? build(language);
  known.set(language, found);
  return found;
}
