import { CivilDate, type Language, languages } from '../../contract/values.ts';
import { languageNames } from '../../i18n/speak.ts';
import type { MatterStatus } from '../matters/values.ts';
import type { PartyKind } from '../parties/values.ts';
import { fold } from '../search/fold.ts';
import { wordsOf } from '../search/words.ts';

const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/u;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u;

/**
 * A day as these countries write it, the day first; a time of day that a spreadsheet adds is left out. A year of two digits is the
 * latest one that is at most five years ahead of `today`.
 */
export function dayOf(text: string, today: string): string | null {
  const cell = text.trim();
  const whole = iso.exec(cell);
  const parts = whole ? [whole[3], whole[2], whole[1]] : written.exec(cell)?.slice(1);
  if (!parts) return null;
  const [day, month, year = ''] = parts;
  const full = year.length === 2 ? centuryOf(Number(year), Number(today.slice(0, 4))) : Number(year);
  const date = [String(full).padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return full >= 1800 && CivilDate.safeParse(date).success ? date : null;
}

function centuryOf(year: number, thisYear: number): number {
  const near = Math.floor(thisYear / 100) * 100 + year;
  return near > thisYear + 5 ? near - 100 : near;
}

/** What a cell means, by words folded; every language's, since files outlive programs. */
function meanings<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  return new Map(
    (Object.entries(words) as [T, string][]).flatMap(([meaning, list]) =>
      list.split('|').map((word) => [fold(word), meaning] as const),
    ),
  );
}

const statuses = meanings<MatterStatus>({
  open: 'open|offen|laufend|aktiv|aktief|lopend|actief|åben|aktiv sag|igangværende|o|1',
  dormant: 'dormant|ruhend|ruht|slapend|rustend|aangehouden|hvilende|r|2',
  closed:
    'closed|geschlossen|abgelegt|erledigt|archiviert|gesloten|afgesloten|gearchiveerd|lukket|afsluttet|arkiveret|c|3|0',
});
const kinds = meanings<PartyKind>({
  person:
    'person|natürliche person|privat|privatperson|persoon|natuurlijk persoon|particulier|fysisk person|herr|frau|p|n',
  organisation:
    'organisation|organization|firma|unternehmen|juristische person|gesellschaft|behörde|organisatie|bedrijf|rechtspersoon|company|virksomhed|selskab|juridisk person|myndighed|o|j',
});
const tongues = meanings<Language>({
  nl: 'nl|nederlands|niederländisch|hollandsk|dutch|nld|dut',
  da: 'da|dk|dansk|dänisch|deens|danish|dan',
  de: 'de|deutsch|duits|tysk|german|deu|ger',
  en: 'en|englisch|engels|engelsk|english|eng',
});

const said = <T>(map: ReadonlyMap<string, T>, text: string): T | null => map.get(fold(text.trim())) ?? null;
export const statusOf = (text: string) => said(statuses, text);
export const kindOf = (text: string) => said(kinds, text);
export const languageOf = (text: string): Language | null =>
  said(tongues, text) ?? languages.find((each) => fold(languageNames[each]) === fold(text.trim())) ?? null;

/** By this two names are the same. */
export const nameKey = (name: string) => wordsOf(name).join(' ');
