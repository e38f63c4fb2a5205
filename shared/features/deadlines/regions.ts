import type { Country } from './holidays.ts';

/** The German Länder by their ISO codes. */
export const lands = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const;

/**
 * Where the Land alone does not tell: `KATH` is a place that has the Land's Catholic holidays (Bavaria: 15 August; Saxony and Thuringia:
 * Corpus Christi), `EVANG` one that has not, `A` the city of Augsburg. The others are districts of which only a part has Corpus Christi.
 */
const places: Readonly<Record<string, readonly string[]>> = {
  BY: ['KATH', 'EVANG', 'A'],
  SN: ['KATH', 'BZ'],
  TH: ['KATH', 'EIC', 'UH', 'WAK'],
};

/** Länder with an administrative procedure act of their own instead of a reference to the federal one. */
export const ownProcedureAct: readonly string[] = ['BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NW', 'SH', 'SL', 'TH'];

/** Member states whose holidays are not in the tables. */
const otherMembers: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

/** Where an act is done. `country` is null for a place whose holidays are not known; `land` is the part of the code after `DE-`. */
export type Place = { country: Country | null; land: string | null; code: string | null };

function german(code: string): Place | undefined {
  if (code === 'DE') return { country: 'DE', land: null, code };
  const [country, land = '', place, ...more] = code.split('-');
  if (country !== 'DE' || more.length > 0 || !lands.some((each) => each === land)) return undefined;
  if (place !== undefined && !places[land]?.includes(place)) return undefined;
  return { country: 'DE', land: place === undefined ? land : `${land}-${place}`, code };
}

/** The place of a region code under a jurisdiction; undefined for a code that does not exist there. */
export function placeOf(jurisdiction: Country | 'EU', code: string | null): Place | undefined {
  if (code === null) {
    return { country: jurisdiction === 'EU' ? null : jurisdiction, land: null, code };
  }
  const found: Place | undefined = code === 'NL' || code === 'DK' ? { country: code, land: null, code } : german(code);
  if (jurisdiction !== 'EU') return found?.country === jurisdiction ? found : undefined;
  return found ?? (otherMembers.includes(code) ? { country: null, land: null, code } : undefined);
}
