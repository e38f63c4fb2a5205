import { type Day, weekdayOf } from './civil.ts';
import { holdsIn, holdsPartlyIn, holidaysOn } from './holidays.ts';
import type { RestReason, WarningCode } from './model.ts';
import type { Place } from './regions.ts';
import { type Source, sources } from './sources.ts';

/** Why nobody can say for sure that a day is a day of rest. */
export type Doubt = { readonly code: WarningCode; readonly name: string; readonly sources: readonly Source[] };
/** A day of rest has a reason; a day that may be one has a doubt; a working day has neither. */
export type Verdict = { readonly reason: RestReason | null; readonly doubt: Doubt | null };
export type Calendar = (day: Day) => Verdict;

const working: Verdict = { reason: null, doubt: null };

function weekend(day: Day): Verdict | null {
  const weekday = weekdayOf(day);
  if (weekday === 0) return { reason: 'sunday', doubt: null };
  return weekday === 6 ? { reason: 'saturday', doubt: null } : null;
}

const rest = (name: string): Verdict => ({ reason: { holiday: name }, doubt: null });
const doubtful = (code: WarningCode, name: string, ...from: Source[]): Verdict => ({
  reason: null,
  doubt: { code, name, sources: from },
});

/** Days of rest at a German court or authority. A missing Land or place leaves a doubt where it matters. */
export function germanCalendar({ land }: Place): Calendar {
  return (day) => {
    const found = weekend(day);
    if (found) return found;
    const holidays = holidaysOn('DE', day);
    const certain = holidays.find((each) => holdsIn(each, land));
    if (certain) return rest(certain.name);
    const partly = holidays.find((each) => holdsPartlyIn(each, land));
    if (!partly) return working;
    return doubtful(land === null ? 'landMissing' : 'placeInLand', partly.name, sources.bgb193);
  };
}

/**
 * Days of rest at a German addressee, whose Land decides when an act counts as notified (§ 122(2) AO). Only the Land of the court or
 * authority is asked for, so each holiday that not all Länder have is a doubt.
 */
export function addresseeCalendar(place: Place): Calendar {
  const everywhere = germanCalendar({ ...place, land: null });
  return (day) => {
    const { reason, doubt } = everywhere(day);
    return { reason, doubt: doubt && { ...doubt, code: 'deemedPlace', sources: [sources.ao122] } };
  };
}

/** Days of rest by the Algemene termijnenwet. Whether equated days count is a doubt where nobody said that this act applies. */
export function dutchCalendar(equatedDays: 'rest' | 'doubtful'): Calendar {
  return (day) => {
    const found = weekend(day);
    if (found) return found;
    const holidays = holidaysOn('NL', day);
    const [certain] = holidays.filter((each) => each.kind !== 'equated' || equatedDays === 'rest');
    if (certain) return rest(certain.name);
    const [equated] = holidays;
    return equated ? doubtful('equatedDoubtful', equated.name, sources.atw3Equated) : working;
  };
}

/** Danish days of rest. Grundlovsdag, 24 and 31 December are so only by some statutes. */
export function danishCalendar(namedByStatute: 'rest' | 'doubtful'): Calendar {
  return (day) => {
    const found = weekend(day);
    if (found) return found;
    const holidays = holidaysOn('DK', day).filter(({ kind }) => kind !== 'bank-day');
    const [certain] = holidays.filter(({ kind }) => kind === null || namedByStatute === 'rest');
    if (certain) return rest(certain.name);
    const [named] = holidays;
    return named ? doubtful('notNamedInStatute', named.name, sources.dkComplaint) : working;
  };
}

/**
 * Days of rest under Regulation 1182/71 at a place. The lists that the states have notified are not verified, so whatever is not a
 * holiday of the whole state beyond question is a doubt.
 */
export function europeanCalendar({ country, land }: Place): Calendar {
  return (day) => {
    const found = weekend(day);
    if (found || country === null) return found ?? working;
    const holidays = holidaysOn(country, day);
    const certain = holidays.find(({ lands, kind }) => lands === null && kind === null);
    if (certain) return rest(certain.name);
    const perhaps = holidays.find((each) => holdsIn(each, land) || holdsPartlyIn(each, land));
    return perhaps ? doubtful('notOnEuList', perhaps.name, sources.euHolidays) : working;
  };
}
