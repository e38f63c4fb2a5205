import type { Jurisdiction, OpenQuestion, Regime, Unit } from '../model.ts';
import type { Source } from '../sources.ts';

/** What happened on the day from which a period is counted. */
export const events = [
  'service',
  'pronouncement',
  'decision',
  'notification',
  'receipt',
  'posting',
  'dismissal',
  'obstacle-gone',
  'missed-end',
  'hearing',
  'meeting',
  'end-of-employment',
  'end-of-year',
  'due',
  'contract',
  'awareness',
] as const;
export type Event = (typeof events)[number];

/** One period of an entry; a second one counts from the end of the first. */
export type Rule = {
  readonly count: number;
  readonly unit: Unit;
  /** Null where it is not settled which law moves the end; then the earlier day is taken. */
  readonly regime: Regime | null;
  readonly direction: 'forward' | 'backward';
  readonly clear: boolean | null;
  /** Goes on from the end of the period before as its extension does. */
  readonly extends?: true;
  readonly open?: OpenQuestion;
};

/** The rules of an entry for events from one day to another, both included; null is open. */
export type Version = { readonly from: string | null; readonly until: string | null; readonly rules: readonly Rule[] };

/** How long before a deadline it is recalled. */
export type Notice = { readonly count: number; readonly unit: 'day' | 'week' };

/**
 * A typical period. `strict` is a Notfrist, fatale termijn or præklusiv frist; `minimum` a period that the court may set longer;
 * `grounds` a statement of grounds, which is recalled earlier.
 */
export type Entry = {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly event: Event;
  readonly source: Source;
  readonly strict: boolean;
  readonly grounds: boolean;
  readonly minimum: boolean;
  /** The day on which the law was as the newest version says. */
  readonly asOf: string;
  readonly versions: readonly Version[];
};
