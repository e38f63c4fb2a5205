import type { Jurisdiction, Regime, Unit } from '../model.ts';
import type { Source } from '../sources.ts';
import type { Entry, Event, Rule } from './model.ts';

/** When the rules were last compared with the statutes. */
const asOf = '2026-11-21';

type Period = Pick<Rule, 'count' | 'unit'>;
type More = { strict?: boolean; grounds?: boolean; minimum?: boolean };

const period = (unit: Unit) => (count: number) => ({ count, unit });
export const hours = period('hour');
export const days = period('day');
export const weeks = period('week');
export const months = period('month');
export const years = period('year');

export const after = ({ count, unit }: Period, regime: Regime | null): Rule => ({
  count,
  unit,
  regime,
  direction: 'forward',
  clear: null,
});
export const before = (each: Period, regime: Regime | null, clear: boolean | null): Rule => ({
  ...after(each, regime),
  direction: 'backward',
  clear,
});

/** An entry whose law has not changed. */
export function entry<Id extends string>(
  id: Id,
  jurisdiction: Jurisdiction,
  event: Event,
  source: Source,
  rules: readonly Rule[],
  { strict = false, grounds = false, minimum = false }: More = {},
): Entry & { id: Id } {
  return {
    id,
    jurisdiction,
    event,
    source,
    strict,
    grounds,
    minimum,
    asOf,
    versions: [{ from: null, until: null, rules }],
  };
}
