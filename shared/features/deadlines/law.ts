import {
  addresseeCalendar,
  type Calendar,
  danishCalendar,
  dutchCalendar,
  europeanCalendar,
  germanCalendar,
} from './calendar.ts';
import type { OpenQuestion, StepCode, Task, Values, Warning, WarningCode } from './model.ts';
import { type Source, sources } from './sources.ts';

/** What the law at hand does with the end of a period in days, weeks, months or years. */
export type Law = {
  readonly calendar: Calendar;
  /** Whether an end on a day of rest moves to the next working day. */
  readonly rolls: boolean;
  readonly rollSources: readonly Source[];
  /** Why an end stays where it does not move. */
  readonly stays: StepCode;
  readonly staysSources: readonly Source[];
  /** What a warning says when an end that stays is a day of rest. */
  readonly restWarning: WarningCode | null;
  /** Counted back: whether an end on a day of rest goes further back. */
  readonly back: 'stays' | 'stays, with a warning' | 'earlier';
  readonly backSources: readonly Source[];
  readonly clear: boolean;
  readonly clearSources: readonly Source[];
  /** The rule that a period holds at least two working days. */
  readonly twoDays: Source | null;
  readonly warnings: readonly Warning[];
};

const warning = (code: WarningCode, from: readonly Source[], values: Values = {}): Warning => ({
  code,
  values,
  sources: from,
});

const atLeastDays = ({ unit, count }: Task, days: number) =>
  unit !== 'day' && unit !== 'working-day' ? true : count >= days;

/** Art. 4 Algemene termijnenwet: periods too long for it. */
function tooLong({ unit, count }: Task): boolean {
  return (
    (unit === 'day' && count > 90) ||
    (unit === 'week' && count > 12) ||
    (unit === 'month' && count > 3) ||
    unit === 'year'
  );
}

const still = {
  rolls: false,
  rollSources: [],
  restWarning: null,
  back: 'stays',
  backSources: [],
  clearSources: [],
  twoDays: null,
  warnings: [],
} as const;

const openSources = {
  'deemed-admin': [sources.vwvfg41, sources.vwvfg31Rest],
  'deemed-tax': [sources.ao108],
  'five-months': [sources.zpo517],
  'leave-complaint': [sources.zpo544, sources.zpo222],
} as const satisfies Record<OpenQuestion, readonly Source[]>;

function germanLaw(task: Task): Law {
  const { regime, clear, direction, extensionOf } = task;
  const calendar = germanCalendar(task.place);
  const rollSources = [sources.zpo222, sources.bgb193];
  const procedure: Law = {
    ...still,
    calendar,
    rolls: true,
    rollSources,
    stays: 'staysBack',
    staysSources: [],
    back: 'earlier',
    backSources: [sources.zpo217, sources.zpo222],
    clear: clear ?? false,
    clearSources: [sources.zpo217],
  };
  if (task.open === 'deemed-tax')
    return { ...procedure, calendar: addresseeCalendar(task.place), rollSources: [sources.ao108] };
  if (regime === 'DE') return procedure;
  if (regime === 'DE-AKTG') {
    return {
      ...still,
      calendar,
      stays: 'staysMeeting',
      staysSources: [sources.aktg121],
      clear: clear ?? false,
      clearSources: [sources.aktg121],
    };
  }
  const noDeclaration: Law = {
    ...still,
    calendar,
    stays: 'staysNoDeclaration',
    staysSources: [sources.bgb193],
    clear: clear ?? false,
  };
  // The prevailing view moves neither; whoever moves them comes to a later end.
  if (task.open !== undefined) {
    return { ...noDeclaration, stays: 'staysSafe', staysSources: openSources[task.open], restWarning: 'movesIfRolled' };
  }
  if (regime !== null) return noDeclaration;
  const warnings = [warning('regimeMissingDe', [sources.bgb193])];
  // Only periods with an end of their own are extended, and those move.
  if (extensionOf !== null) return { ...procedure, warnings };
  if (direction === 'forward')
    return { ...noDeclaration, rollSources, stays: 'staysUnknown', restWarning: 'movesIfRolled', warnings };
  return { ...procedure, clear: clear ?? true, warnings };
}

function dutchLaw(task: Task): Law {
  const { regime, clear, direction, unit, extensionOf } = task;
  const calendar = dutchCalendar(regime === null ? 'doubtful' : 'rest');
  const long = tooLong(task);
  const base = {
    ...still,
    calendar,
    rollSources: [sources.atw1],
    clearSources: [sources.rv114],
    backSources: [sources.atw1Back, sources.rv114],
  };
  if (direction === 'backward') {
    const isClear = clear ?? regime === null;
    const stated = regime !== null;
    return {
      ...base,
      stays: 'staysBack',
      staysSources: [sources.atw1Back],
      clear: isClear,
      clearSources: unit === 'day' ? [sources.awb858] : [sources.rv114],
      // A bailiff serves nothing on a day of rest; a document can come in on one.
      back: stated ? (isClear ? 'earlier' : 'stays') : unit === 'day' ? 'stays, with a warning' : 'earlier',
      twoDays: stated && !long && atLeastDays(task, 3) ? sources.atw2 : null,
      warnings: stated ? [] : [warning('regimeMissingNl', [sources.atw1])],
    };
  }
  const rolls = !long && (regime !== null || extensionOf === null);
  return {
    ...base,
    rolls,
    stays: long ? 'staysLongPeriod' : 'staysUnknown',
    staysSources: long ? [sources.atw4] : [sources.atw1],
    restWarning: long ? null : 'movesIfRolled',
    clear: false,
    twoDays: regime !== null && !long && atLeastDays(task, 3) ? sources.atw2 : null,
    warnings: regime === null ? [warning('regimeMissingNl', [sources.atw1, sources.atw4])] : [],
  };
}

function danishLaw({ regime, clear, direction }: Task): Law {
  const back = 'stays, with a warning' as const;
  const statute = { ...still, rolls: true, stays: 'staysBack' as const, staysSources: [], back, clear: clear ?? false };
  if (regime === 'DK-KLAGE') {
    return { ...statute, calendar: danishCalendar('doubtful'), rollSources: [sources.dkComplaint] };
  }
  if (regime === 'DK-FORAELD') {
    return { ...statute, calendar: danishCalendar('rest'), rollSources: [sources.dkLimitationEnd] };
  }
  return {
    ...still,
    // Whoever files on the working day before is in time under any reading, so each of these days is named.
    calendar: danishCalendar('rest'),
    stays: 'staysDenmark',
    staysSources: [sources.dkNotExtended],
    restWarning: 'denmarkNoRoll',
    back,
    clear: clear ?? (regime === null && direction === 'backward'),
    warnings: regime === null ? [warning('regimeMissingDk', [sources.dkNotExtended])] : [],
  };
}

function europeanLaw(task: Task): Law {
  const { place, clear } = task;
  const warnings =
    place.country !== null
      ? []
      : [
          warning(place.code === null ? 'euPlaceMissing' : 'euPlaceUnknown', [sources.euHolidays], {
            name: place.code ?? '',
          }),
        ];
  return {
    ...still,
    calendar: europeanCalendar(place),
    rolls: true,
    rollSources: [sources.euRoll],
    stays: 'staysBack',
    staysSources: [sources.euRoll],
    clear: clear ?? false,
    clearSources: [sources.euStart],
    twoDays: atLeastDays(task, 2) ? sources.euTwoDays : null,
    warnings,
  };
}

/** The law of a task. Where nobody said which, the one under which the end is the earlier. */
export function lawOf(task: Task): Law {
  switch (task.jurisdiction) {
    case 'DE':
      return germanLaw(task);
    case 'NL':
      return dutchLaw(task);
    case 'DK':
      return danishLaw(task);
    case 'EU':
      return europeanLaw(task);
  }
}
