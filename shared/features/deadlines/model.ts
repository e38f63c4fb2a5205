import type { Day } from './civil.ts';
import type { Place } from './regions.ts';
import type { Source } from './sources.ts';

export const jurisdictions = ['DE', 'NL', 'DK', 'EU'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export const units = ['hour', 'day', 'working-day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** Which law moves an end that is no working day; see docs/deadlines.md. */
export const regimes = [
  'DE',
  'DE-NOROLL',
  'DE-ZPO-HOURS',
  'DE-VWVFG-HOURS',
  'DE-AKTG',
  'NL-ATW',
  'EU-1182',
  'DK-RPL-NOROLL',
  'DK-KLAGE',
  'DK-FORAELD',
] as const;
export type Regime = (typeof regimes)[number];

/** Questions about a period that do not show in its rule: the fictions of service, and the limits after pronouncement. */
export type OpenQuestion = 'deemed-admin' | 'deemed-tax' | 'five-months' | 'leave-complaint';

/** What is to be computed, checked and complete. */
export type Task = {
  jurisdiction: Jurisdiction;
  place: Place;
  trigger: Day;
  /** Minutes since midnight; null when it was not said. */
  triggerMinute: number | null;
  count: number;
  unit: Unit;
  start: 'event-day-excluded' | 'day-included';
  direction: 'forward' | 'backward';
  /** Null when it was not said: then the earlier day is taken and a warning says so. */
  regime: Regime | null;
  /** Both end days are left out; null when it was not said. */
  clear: boolean | null;
  extensionOf: Day | null;
  /** What is not settled about this period; only the catalogue knows it. */
  open?: OpenQuestion;
};

export type RestReason = 'saturday' | 'sunday' | { readonly holiday: string };

/** The values of a sentence; dates are `YYYY-MM-DD`, times `HH:MM`. */
export type Values = {
  readonly date?: string;
  readonly other?: string;
  readonly time?: string;
  readonly otherTime?: string;
  readonly name?: string;
  readonly reason?: RestReason;
  readonly period?: { readonly count: number; readonly unit: Unit };
  readonly first?: number;
  readonly last?: number;
};

export const stepCodes = [
  'eventExcluded',
  'eventIncluded',
  'fromOldEnd',
  'hoursFrom',
  'hoursFromNextHour',
  'counted',
  'countedToMonthEnd',
  'countedBack',
  'workingDays',
  'clear',
  'restDay',
  'movedLater',
  'movedEarlier',
  'twoWorkingDays',
  'workingDay',
  'staysBack',
  'staysNoDeclaration',
  'staysMeeting',
  'staysLongPeriod',
  'staysDenmark',
  'staysUnknown',
  'staysSafe',
  'hoursSkipped',
  'hoursAll',
  'hoursEnd',
  'deemedThree',
  'ends',
  'endsWithoutAct',
] as const;
export type StepCode = (typeof stepCodes)[number];

/** One step of the reckoning: what was done, by which rule. */
export type Step = { readonly code: StepCode; readonly values: Values; readonly sources: readonly Source[] };

export const warningCodes = [
  'regimeMissingDe',
  'regimeMissingNl',
  'regimeMissingDk',
  'regimeMissingHours',
  'movesIfRolled',
  'clearAssumed',
  'deemedDays',
  'deemedPlace',
  'fiveMonths',
  'extensionMonthEnd',
  'extensionFromRestDay',
  'monthEndReading',
  'backToWorkingDay',
  'backStaysOnRestDay',
  'twoDaysBack',
  'equatedUnknown',
  'equatedDoubtful',
  'landMissing',
  'placeInLand',
  'notOnEuList',
  'notNamedInStatute',
  'denmarkNoRoll',
  'euPlaceMissing',
  'euPlaceUnknown',
  'euHoursTwoDays',
  'timeMissing',
  'hourBegun',
  'fullHour',
  'clockChange',
  'saturdayCounts',
  'yearUnchecked',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** What is not settled or not known; the end that was given is the safe one. */
export type Warning = { readonly code: WarningCode; readonly values: Values; readonly sources: readonly Source[] };

/** What a deadline's reckoning gives. `endTime` is there for periods in hours; 24:00 is the end of that day. */
export type Computed = {
  readonly rawEnd: string;
  readonly end: string;
  readonly endTime?: string;
  readonly steps: readonly Step[];
  readonly warnings: readonly Warning[];
};

export const problemCodes = [
  'line_empty',
  'line_too_long',
  'not_text',
  'not_json',
  'not_an_object',
  'field_missing',
  'field_invalid',
  'field_unknown',
  'region_unknown',
  'regime_elsewhere',
  'unit_not_of_regime',
  'only_backward',
  'clear_only_backward',
  'clear_or_included',
  'hours_not_included',
  'extension_only_forward',
  'extension_before_trigger',
  'extension_not_included',
  'out_of_range',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Why nothing could be computed. `field` names the field, dotted; its value is not repeated. */
export type Problem = { readonly code: ProblemCode; readonly field: string };
