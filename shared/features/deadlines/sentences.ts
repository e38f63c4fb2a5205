import type { Formats, Translate } from '../../i18n/speak.ts';
import type { EntryId } from './catalogue/index.ts';
import type { Event } from './catalogue/model.ts';
import { dayOf } from './civil.ts';
import type { Problem, RestReason, Step, Unit, Values, Warning } from './model.ts';
import type { Source } from './sources.ts';

/** A language to explain a deadline in: its sentences and its way of writing dates. */
export type Words = { readonly t: Translate; readonly formats: Formats };

const periods = {
  hour: 'hour',
  day: 'day',
  'working-day': 'workingDay',
  week: 'week',
  month: 'month',
  year: 'year',
} as const satisfies Record<Unit, string>;

/** A source as lawyers of this language write it: § 187(1) BGB, § 187 Abs. 1 BGB. */
export function citation(source: Source, words: Words): string {
  const { t } = words;
  if (source.kind === 'compare') {
    return t('deadlines.cite.compare', { sources: source.others.map((each) => citation(each, words)).join(', ') });
  }
  if (source.kind === 'decision') return t('deadlines.cite.decision', source);
  const { part, ...rest } = source;
  return part === undefined
    ? t(`deadlines.cite.${source.kind}`, rest)
    : t(`deadlines.cite.${source.kind}Part`, { ...rest, part });
}

function reasonText(reason: RestReason, { t }: Words): string {
  return typeof reason === 'string'
    ? t(`deadlines.reason.${reason}`)
    : t('deadlines.reason.holiday', { name: reason.holiday });
}

function filled({ date, other, reason, period, ...rest }: Values, words: Words): Record<string, string | number> {
  const { t, formats } = words;
  return {
    // Years are no quantities: 2,023 would be wrong.
    ...rest,
    ...(date === undefined ? {} : { date: longDate(date, formats), day: formats.civilDate(date) }),
    ...(other === undefined ? {} : { other: longDate(other, formats) }),
    ...(reason === undefined ? {} : { reason: reasonText(reason, words) }),
    ...(period === undefined ? {} : { period: t(`deadlines.period.${periods[period.unit]}`, { count: period.count }) }),
  };
}

function longDate(date: string, formats: Formats): string {
  return dayOf(date) === undefined ? date : formats.civilDateLong(date);
}

function withSources(sentence: string, sources: readonly Source[], words: Words): string {
  const cited = sources.map((source) => citation(source, words)).join('; ');
  return cited === '' ? sentence : `${cited}: ${sentence}`;
}

/** A step of the reckoning in a plain sentence, after the rules that it follows. */
export function stepText({ code, values, sources }: Step, words: Words): string {
  return withSources(words.t(`deadlines.step.${code}`, filled(values, words)), sources, words);
}

/** What is not settled or not known, in a plain sentence. */
export function warningText({ code, values, sources }: Warning, words: Words): string {
  return withSources(words.t(`deadlines.warning.${code}`, filled(values, words)), sources, words);
}

/** Why nothing could be computed. */
export function problemText({ code, field }: Problem, { t }: Words): string {
  return t(`deadlines.problem.${code}`, { field });
}

/** What an entry of the catalogue is called. */
export function entryName(id: EntryId, { t }: Words): string {
  return t(`deadlineCatalogue.type.${id}`);
}

/** What happened on the day from which a period is counted. */
export function eventName(event: Event, { t }: Words): string {
  return t(`deadlineCatalogue.event.${event}`);
}
