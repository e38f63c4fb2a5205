import type { CivilDate, Language } from '../../contract/values.ts';
import { type Day, dateOf, dayOf, inMonth, onDay, partsOf, weekdayOf, yearOf } from '../deadlines/civil.ts';
import { fold } from '../search/fold.ts';
import { type DateUnit, packed, type Vocabulary, vocabulary } from './words.ts';

/** Which day is meant where several are: one to come, one that was, or the nearest. Today is both. */
export type Leaning = 'future' | 'past' | 'nearest';

/** What was understood of a date that somebody typed. */
export type TypedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: CivilDate }
  /** It may mean each of these; somebody has to say which. */
  | { readonly kind: 'ambiguous'; readonly dates: readonly CivilDate[] }
  /** The day is not on the weekday that was typed with it. */
  | { readonly kind: 'weekdayDiffers'; readonly date: CivilDate }
  | { readonly kind: 'noSuchDay' }
  | { readonly kind: 'unknown' };

type Context = { readonly today: Day; readonly lean: Leaning; readonly words: Vocabulary };
/** Days that may be meant; none where there is no such day, undefined where it is no date at all. */
type Found = readonly Day[] | undefined;

const firstYear = 1900;
const lastYear = 2199;

/** The day of a month, if there is such a day. */
function real(year: number, month: number, day: number): Day | undefined {
  const found = onDay(year, month, day);
  const parts = partsOf(found);
  return parts.month === month && parts.day === day ? found : undefined;
}

const only = (day: Day | undefined): readonly Day[] => (day === undefined ? [] : [day]);

/** The years near today's in which a day without a year may lie, and of these days the one that is meant. */
function inSomeYear({ today, lean }: Context, make: (year: number) => Day | undefined): readonly Day[] {
  const year = yearOf(today);
  const days = [year - 1, year, year + 1].flatMap((each) => only(make(each)));
  if (lean === 'future') return only(days.find((day) => day >= today));
  if (lean === 'past') return only(days.findLast((day) => day <= today));
  return only(days.sort((left, right) => Math.abs(left - today) - Math.abs(right - today))[0]);
}

/** Two figures mean the year that is at most eighty years ago or nineteen ahead. */
function fullYear(text: string, today: Day): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const first = yearOf(today) - 80;
  return first + ((((year - first) % 100) + 100) % 100);
}

function dayMonth(context: Context, day: number, month: number, year: string | undefined): readonly Day[] {
  if (year === undefined) return inSomeYear(context, (each) => real(each, month, day));
  return only(real(fullYear(year, context.today), month, day));
}

/** "3." alone: the third of this month or the one beside it. */
function dayOfMonth(context: Context, day: number): readonly Day[] {
  const { year, month } = partsOf(context.today);
  const near = [month - 1, month, month + 1].flatMap((each) => {
    const start = partsOf(onDay(year, each, 1));
    return only(real(start.year, start.month, day));
  });
  if (context.lean === 'future') return only(near.find((each) => each >= context.today));
  if (context.lean === 'past') return only(near.findLast((each) => each <= context.today));
  return only(near.sort((left, right) => Math.abs(left - context.today) - Math.abs(right - context.today))[0]);
}

const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u;
const dayFirst = /^(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?\.?$/u;
const run = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/u;
const runYearFirst = /^(\d{4})(\d{2})(\d{2})$/u;
const alone = /^(\d{1,2})\.?$/u;

/** A date in figures: the day first, unless the year is. Eight figures can be read in one of the two ways only. */
function inFigures(text: string, context: Context): Found {
  const close = text.replace(/\s*([-./])\s*/gu, '$1').replace(/\s+/gu, ' ');
  const [, day, month, year] = dayFirst.exec(close) ?? run.exec(close) ?? [];
  const found = day === undefined ? undefined : dayMonth(context, Number(day), Number(month), year);
  if (found !== undefined && found.length > 0) return found;
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(close) ?? runYearFirst.exec(close) ?? [];
  if (isoYear !== undefined) return only(real(Number(isoYear), Number(isoMonth), Number(isoDay)));
  const [, single] = alone.exec(close) ?? [];
  return found ?? (single === undefined ? undefined : dayOfMonth(context, Number(single)));
}

/** Which name a beginning of it stands for; null where it stands for none or for several. */
function byBeginning(names: readonly string[], typed: string, least: number): number | null {
  if (typed.length < least) return null;
  const found = names.flatMap((name, index) => (name.startsWith(typed) ? [index] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const weekdayNamed = ({ weekdayNames }: Vocabulary, word: string) => byBeginning(weekdayNames, word, 2);
function monthNamed({ months, monthNames }: Vocabulary, word: string): number | null {
  const index = byBeginning(monthNames, word, 3);
  return months.get(word) ?? (index === null ? null : index + 1);
}

/** The Monday of the week in which a day lies. */
const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);
/** A weekday of a week; 0 is Sunday, the last day of it. */
const inWeek = (monday: Day, weekday: number): Day => monday + ((weekday + 6) % 7);
const comingOn = (after: Day, weekday: number): Day => after + 1 + ((((weekday - weekdayOf(after + 1)) % 7) + 7) % 7);

function isoWeek(year: number, week: number): Day | undefined {
  const monday = mondayOf(onDay(year, 1, 4)) + 7 * (week - 1);
  return week >= 1 && yearOf(monday + 3) === year ? monday : undefined;
}

function moved(from: Day, count: number, unit: DateUnit): Day {
  if (unit === 'day') return from + count;
  if (unit === 'week') return from + 7 * count;
  return inMonth(from, unit === 'month' ? count : 12 * count, partsOf(from).day).day;
}

/** A weekday without more. On that very weekday nobody knows whether today is meant. */
function weekdayAlone({ today, lean }: Context, weekday: number): readonly Day[] {
  const coming = comingOn(today, weekday);
  const before = comingOn(today - 8, weekday);
  const isToday = weekdayOf(today) === weekday;
  if (lean === 'future') return isToday ? [today, coming] : [coming];
  if (lean === 'past') return isToday ? [before, today] : [before];
  return isToday ? [today] : [before, coming];
}

const distinct = (...days: Day[]): readonly Day[] => [...new Set(days)].sort((left, right) => left - right);

/** What a word may be; one word may be several things, the pattern around it decides. */
type Kind = 'n' | 'c' | 'w' | 'm' | 'u' | 'ahead' | 'ago' | 'next' | 'coming' | 'this' | 'last' | 'weekNumber';
const sets = ['ahead', 'ago', 'next', 'coming', 'this', 'last', 'weekNumber'] as const;

type Read = { n: string[]; count: number; weekday: number; month: number; unit: DateUnit };
type Pattern = readonly [shape: string, read: (parts: Read, context: Context) => Found];

const weekOf =
  (weeks: number) =>
  ({ weekday, unit }: Read, { today }: Context): Found =>
    unit === 'week' ? [inWeek(mondayOf(today) + 7 * weeks, weekday)] : undefined;
const ahead = ({ count, unit }: Read, { today }: Context): Found => [moved(today, count, unit)];
const ago = ({ count, unit }: Read, { today }: Context): Found => [moved(today, -count, unit)];
const inNumberedWeek = ({ n: [week = '', year], weekday }: Read, context: Context): readonly Day[] => {
  const make = (each: number) => {
    const monday = isoWeek(each, Number(week));
    return monday === undefined ? undefined : inWeek(monday, weekday);
  };
  return year === undefined ? inSomeYear(context, make) : only(make(fullYear(year, context.today)));
};
/** A week is no day: its first and its last working day are offered. */
const numberedWeek = (parts: Read, context: Context): readonly Day[] => [
  ...inNumberedWeek({ ...parts, weekday: 1 }, context),
  ...inNumberedWeek({ ...parts, weekday: 5 }, context),
];
const fromWeekday = ({ weekday, count, unit }: Read, { today }: Context): Found =>
  unit === 'week' ? [comingOn(today - 1, weekday) + 7 * count] : undefined;

const patterns: readonly Pattern[] = [
  ['n m', ({ n: [day], month }, context) => dayMonth(context, Number(day), month, undefined)],
  ['m n', ({ n: [day], month }, context) => dayMonth(context, Number(day), month, undefined)],
  ['n m n', ({ n: [day, year], month }, context) => dayMonth(context, Number(day), month, year)],
  ['m n n', ({ n: [day, year], month }, context) => dayMonth(context, Number(day), month, year)],
  ['w', ({ weekday }, context) => weekdayAlone(context, weekday)],
  ['coming w', ({ weekday }, { today }) => [comingOn(today, weekday)]],
  ['this w', ({ weekday }, { today }) => distinct(inWeek(mondayOf(today), weekday), comingOn(today - 1, weekday))],
  // Some mean the nearest, some the one in the week after.
  ['next w', ({ weekday }, { today }) => distinct(comingOn(today, weekday), inWeek(mondayOf(today) + 7, weekday))],
  ['last w', ({ weekday }, { today }) => distinct(comingOn(today - 8, weekday), inWeek(mondayOf(today) - 7, weekday))],
  ['next u w', weekOf(1)],
  ['w next u', weekOf(1)],
  ['coming u w', weekOf(1)],
  ['w coming u', weekOf(1)],
  ['this u w', weekOf(0)],
  ['w this u', weekOf(0)],
  ['last u w', weekOf(-1)],
  ['w last u', weekOf(-1)],
  ['next u', ({ unit }, { today }) => (unit === 'week' ? distinct(mondayOf(today) + 7, today + 7) : undefined)],
  ['ahead c u', ahead],
  ['c u ahead', ahead],
  ['c u', (parts, context) => (context.lean === 'past' ? ago : ahead)(parts, context)],
  ['ago c u', ago],
  ['c u ago', ago],
  ['ago c u ago', ago],
  ['w ahead c u', fromWeekday],
  ['w weekNumber n', inNumberedWeek],
  ['w weekNumber n n', inNumberedWeek],
  ['weekNumber n', numberedWeek],
  ['weekNumber n n', numberedWeek],
];

function kindsOf(word: string, words: Vocabulary): ReadonlySet<Kind> {
  const kinds = new Set<Kind>(sets.filter((name) => words[name].has(word)));
  if (/^\d/u.test(word)) {
    kinds.add('n');
    kinds.add('c');
  }
  if (words.counts.has(word)) kinds.add('c');
  if (weekdayNamed(words, word) !== null) kinds.add('w');
  if (monthNamed(words, word) !== null) kinds.add('m');
  if (words.units.has(word)) kinds.add('u');
  return kinds;
}

/** A date in words. */
function inWords(text: string, context: Context): Found {
  const { words } = context;
  const tokens = fold(text).match(/\d+|\p{L}+/gu) ?? [];
  const said = tokens.map((word) => ({ word, kinds: kindsOf(word, words) }));
  // "om 2 uger", "d. 3": a word may be a filler in one sentence and not in another.
  for (const parts of [said, said.filter(({ word }) => !words.fillers.has(word))]) {
    for (const [shape, read] of patterns) {
      const kinds = shape.split(' ') as Kind[];
      if (kinds.length !== parts.length || !kinds.every((kind, index) => parts[index]?.kinds.has(kind))) continue;
      const at = (kind: Kind) => parts.filter((_, index) => kinds[index] === kind).map(({ word }) => word);
      const [count = ''] = at('c');
      const found = read(
        {
          n: at('n'),
          count: words.counts.get(count) ?? Number(count),
          weekday: weekdayNamed(words, at('w')[0] ?? '') ?? 0,
          month: monthNamed(words, at('m')[0] ?? '') ?? 0,
          unit: words.units.get(at('u')[0] ?? '') ?? 'day',
        },
        context,
      );
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** "+10" and "-2w": so many days, weeks, months or years from today. */
function signed(text: string, { today, words }: Context): Found {
  const [, sign, count, unit = ''] = /^([+-])\s*(\d{1,4})\s*(\p{L}*)$/u.exec(text) ?? [];
  const named = unit === '' ? 'day' : words.units.get(fold(unit));
  if (count === undefined || named === undefined) return undefined;
  return [moved(today, sign === '-' ? -Number(count) : Number(count), named)];
}

function phrase(text: string, { today, words }: Context): Found {
  const whole = packed(text);
  const distance = words.days.get(whole);
  if (distance !== undefined) return [today + distance];
  const { year, month } = partsOf(today);
  return words.monthEnd.has(whole) ? [onDay(year, month + 1, 0)] : undefined;
}

/** Without a word that says nothing before figures: "d. 3/12", "am 3.12.". */
function bare(text: string, { words }: Context): string {
  const [, word = '', rest = ''] = /^(\p{L}+)\.?\s*(\d.*)$/u.exec(text) ?? [];
  return words.fillers.has(fold(word)) ? rest : text;
}

function said(found: readonly Day[], weekday: number | null): TypedDate {
  const dates = found.filter((day) => yearOf(day) >= firstYear && yearOf(day) <= lastYear);
  const [first, ...others] = dates;
  if (first === undefined || dates.length < found.length) return { kind: 'noSuchDay' };
  if (others.length > 0) return { kind: 'ambiguous', dates: dates.map(dateOf) };
  if (weekday !== null && weekdayOf(first) !== weekday) return { kind: 'weekdayDiffers', date: dateOf(first) };
  return { kind: 'date', date: dateOf(first) };
}

/**
 * Reads a date as people type it in their language: "3.12.", "do 3 dec", "om 2 uger", "morgen", "+10". Where it may mean several days
 * it says so and chooses none; what it understood is shown beside the field.
 */
export function readTypedDate(text: string, language: Language, today: CivilDate, lean: Leaning): TypedDate {
  const day = dayOf(today);
  const typed = text.trim().replace(/[,;]/gu, ' ').trim();
  if (day === undefined || typed === '') return { kind: 'empty' };
  if (typed.length > 60) return { kind: 'unknown' };
  const context: Context = { today: day, lean, words: vocabulary(language) };
  const found =
    inFigures(bare(typed, context), context) ??
    signed(typed, context) ??
    phrase(typed, context) ??
    inWords(typed, context);
  if (found !== undefined) return said(found, null);
  // A weekday before a date must be that date's.
  const [, first = '', rest = ''] = /^(\p{L}+)\.?\s*(.+)$/u.exec(typed) ?? [];
  const weekday = weekdayNamed(context.words, fold(first));
  if (weekday === null) return { kind: 'unknown' };
  const dated = inFigures(bare(rest, context), context) ?? inWords(rest, context);
  return dated === undefined || !/\d/u.test(rest) ? { kind: 'unknown' } : said(dated, weekday);
}
