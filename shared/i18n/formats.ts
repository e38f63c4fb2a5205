import type { Language } from '../contract/values.ts';

/** The locale by whose customs dates and numbers are written. */
export const dateLocales: Readonly<Record<Language, string>> = { nl: 'nl-NL', da: 'da-DK', de: 'de-DE', en: 'en-GB' };

export type Formats = {
  /** An instant's day in the computer's time zone: 3 Apr 2026. */
  date(instant: string): string;
  /** 3 Apr 2026, 14:05 */
  dateTime(instant: string): string;
  /** 14:05 */
  time(instant: string): string;
  /** A civil date without its year, where the year is clear: 3 Apr. */
  dayAndMonth(date: string): string;
  /** A civil date (`YYYY-MM-DD`), which has no time zone. */
  civilDate(date: string): string;
  /** A civil date in figures, for narrow columns: 03/04/2026. */
  civilDateShort(date: string): string;
  /** A civil date with its weekday in short: Thu 3 Dec 2026. */
  civilDateDay(date: string): string;
  /** A civil date with its weekday. */
  civilDateLong(date: string): string;
  /** A month (`YYYY-MM`): April 2026. */
  civilMonth(month: string): string;
  /** How long ago or ahead, in the largest whole unit: 3 days ago. */
  relative(instant: string, now: number): string;
  /** A length of time in its largest whole unit: 7 minutes. */
  duration(seconds: number): string;
  number(value: number): string;
  /** A file's size: 1.4 MB. */
  bytes(value: number): string;
  /** Names in a sentence: A, B and C. */
  list(values: readonly string[]): string;
  /** For sorting names as the language does. */
  compare(left: string, right: string): number;
};

const units = [
  ['year', 365.25 * 86_400],
  ['month', 30.44 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;
const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function build(language: Language): Formats {
  const locale = dateLocales[language];
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const dateTime = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const civil = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const civilDay = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const civilLong = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return {
    date: (instant) => date.format(new Date(instant)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
    time: (instant) => time.format(new Date(instant)),
    dayAndMonth: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    civilDate: (day) => civil.format(new Date(`${day}T00:00:00Z`)),
    civilDateShort: (day) => short.format(new Date(`${day}T00:00:00Z`)),
    civilDateDay: (day) => civilDay.format(new Date(`${day}T00:00:00Z`)),
    civilDateLong: (day) => civilLong.format(new Date(`${day}T00:00:00Z`)),
    civilMonth: (wanted) => month.format(new Date(`${wanted}-01T00:00:00Z`)),
    relative: (instant, now) => {
      const seconds = (Date.parse(instant) - now) / 1_000;
      for (const [unit, length] of units) {
        if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
      }
      return relative.format(0, 'minute');
    },
    duration: (seconds) => {
      const [unit, length] = units.find(([, each]) => seconds >= each) ?? ['minute', 60];
      const words = new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      });
      return words.format(Math.max(1, Math.trunc(seconds / length)));
    },
    number: (value) => number.format(value),
    bytes: (value) => {
      const step = value < 1 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log(value) / Math.log(1_000)));
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: byteUnits[step] ?? 'byte',
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step < 2 ? 0 : 1,
      }).format(value / 1_000 ** step);
    },
    list: (values) => list.format(values),
    compare: collator.compare,
  };
}

const known = new Map<Language, Formats>();
/** Dates, numbers and lists as a language writes them, in the computer's time zone. */
export function formats(language: Language): Formats {
  const found = known.get(language) ?? build(language);
  known.set(language, found);
  return found;
}
