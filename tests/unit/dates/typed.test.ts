import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/contract/values.ts';
import { type Leaning, readTypedDate } from '../../../shared/features/dates/typed.ts';

// 22 November 2026 is a Sunday, 26 November a Thursday, as any calendar shows.
const sunday = '2026-11-22';
const thursday = '2026-11-26';

/** What was understood, in one word: a date, several with a stroke between them, or why not. */
function read(text: string, language: Language, today = sunday, lean: Leaning = 'future'): string {
  const typed = readTypedDate(text, language, today, lean);
  if (typed.kind === 'date') return typed.date;
  if (typed.kind === 'ambiguous') return typed.dates.join('|');
  return typed.kind === 'weekdayDiffers' ? `not on ${typed.date}` : typed.kind;
}

describe('figures are read day first in every language', () => {
  test.each([
    ['3.12.', '2026-12-03'],
    ['3.12', '2026-12-03'],
    ['3-12', '2026-12-03'],
    ['3/12/26', '2026-12-03'],
    ['03/12/2026', '2026-12-03'],
    [' 3. 12. 2026 ', '2026-12-03'],
    ['3 12 26', '2026-12-03'],
    ['0312', '2026-12-03'],
    ['031226', '2026-12-03'],
    ['03122026', '2026-12-03'],
    ['20261203', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['2026/1/5', '2026-01-05'],
    // The next one that comes; this year's is over.
    ['21.11.', '2027-11-21'],
    ['22.11.', '2026-11-22'],
    ['1.2.', '2027-02-01'],
    // A year that was typed is taken as it is, also in the past.
    ['1.2.26', '2026-02-01'],
    ['1.2.46', '1946-02-01'],
    ['1.2.45', '2045-02-01'],
    ['3', '2026-12-03'],
    ['24.', '2026-11-24'],
    ['31.', '2026-12-31'],
    ['31.11.', 'noSuchDay'],
    ['29.2.', 'noSuchDay'],
    ['29.2.28', '2028-02-29'],
    ['12/13/2026', 'noSuchDay'],
    ['3.12.1785', 'noSuchDay'],
    ['+10', '2026-12-02'],
    ['+ 10', '2026-12-02'],
    ['-3', '2026-11-19'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['312', 'unknown'],
    ['3.12.2', 'unknown'],
    ['3:12', 'unknown'],
    ['asap', 'unknown'],
  ])('%s', (text, expected) => {
    for (const language of ['nl', 'da', 'de', 'en'] as const) expect(read(text, language)).toBe(expected);
  });
});

const spoken: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  nl: [
    ['do 3 dec', '2026-12-03'],
    ['donderdag 3 december 2026', '2026-12-03'],
    ['vr 3 dec', 'not on 2026-12-03'],
    ['do 3-12', '2026-12-03'],
    ['do. 3', '2026-12-03'],
    ['3 mrt', '2027-03-03'],
    ['3e maart', '2027-03-03'],
    ['op 1 mei', '2027-05-01'],
    ['vandaag', '2026-11-22'],
    ['morgen', '2026-11-23'],
    ['overmorgen', '2026-11-24'],
    ['gisteren', '2026-11-21'],
    ['donderdag', '2026-11-26'],
    ['do', '2026-11-26'],
    ['ma', '2026-11-23'],
    ['volgende week donderdag', '2026-11-26'],
    ['donderdag volgende week', '2026-11-26'],
    ['in 2 weken', '2026-12-06'],
    ['over twee weken', '2026-12-06'],
    ['over een maand', '2026-12-22'],
    ['3 dagen geleden', '2026-11-19'],
    ['+2w', '2026-12-06'],
    ['vrijdag week 50', '2026-12-11'],
    ['week 50', '2026-12-07|2026-12-11'],
    ['volgende week', '2026-11-23|2026-11-29'],
    ['eind van de maand', '2026-11-30'],
    ['m', 'unknown'],
    ['3 blah', 'unknown'],
  ],
  da: [
    ['to 3 dec', '2026-12-03'],
    ['torsdag d. 3. december', '2026-12-03'],
    ['tors. den 3. december 2026', '2026-12-03'],
    ['d. 3/12', '2026-12-03'],
    ['fre 3. dec', 'not on 2026-12-03'],
    ['3. maj', '2027-05-03'],
    ['i dag', '2026-11-22'],
    ['idag', '2026-11-22'],
    ['i morgen', '2026-11-23'],
    ['i overmorgen', '2026-11-24'],
    ['i går', '2026-11-21'],
    ['igaar', '2026-11-21'],
    ['på torsdag', '2026-11-26'],
    ['lørdag', '2026-11-28'],
    ['loerdag', '2026-11-28'],
    ['torsdag i næste uge', '2026-11-26'],
    ['om 2 uger', '2026-12-06'],
    ['om to uger', '2026-12-06'],
    ['om en måned', '2026-12-22'],
    ['om 3 mdr', '2027-02-22'],
    ['for 2 uger siden', '2026-11-08'],
    ['+2u', '2026-12-06'],
    ['fredag uge 50', '2026-12-11'],
    ['uge 50', '2026-12-07|2026-12-11'],
    ['uge 54', 'noSuchDay'],
  ],
  de: [
    ['Do 3. Dez', '2026-12-03'],
    ['Do., 3.12.', '2026-12-03'],
    ['Donnerstag, den 3. Dezember 2026', '2026-12-03'],
    ['Donnerstag, den 3.12.2026', '2026-12-03'],
    ['Fr 3.12.', 'not on 2026-12-03'],
    ['am 3. März', '2027-03-03'],
    ['3.Maerz', '2027-03-03'],
    ['3. Jänner', '2027-01-03'],
    ['heute', '2026-11-22'],
    ['morgen', '2026-11-23'],
    ['übermorgen', '2026-11-24'],
    ['uebermorgen', '2026-11-24'],
    ['vorgestern', '2026-11-20'],
    ['Mi', '2026-11-25'],
    ['in zwei Wochen', '2026-12-06'],
    ['in vierzehn Tagen', '2026-12-06'],
    ['vor 3 Tagen', '2026-11-19'],
    ['in einem Jahr', '2027-11-22'],
    ['kommenden Freitag', '2026-11-27'],
    ['nächste Woche Freitag', '2026-11-27'],
    ['Freitag in einer Woche', '2026-12-04'],
    ['Fr KW 50', '2026-12-11'],
    ['KW 53 2026', '2026-12-28|2027-01-01'],
    ['KW 53 2027', 'noSuchDay'],
    ['Monatsende', '2026-11-30'],
    ['in 10 Werktagen', 'unknown'],
  ],
  en: [
    ['Thu 3 Dec', '2026-12-03'],
    ['Thursday, 3rd of December 2026', '2026-12-03'],
    ['Dec 3', '2026-12-03'],
    ['December 3, 2026', '2026-12-03'],
    ['Fri 3 Dec', 'not on 2026-12-03'],
    ['May 1', '2027-05-01'],
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['the day after tomorrow', '2026-11-24'],
    ['yesterday', '2026-11-21'],
    ['Thursday', '2026-11-26'],
    ['tue', '2026-11-24'],
    ['t', 'unknown'],
    ['in 2 weeks', '2026-12-06'],
    ['two weeks from now', '2026-12-06'],
    ['a week ago', '2026-11-15'],
    ['Thursday next week', '2026-11-26'],
    ['end of the month', '2026-11-30'],
    ['ma 3 mei', 'unknown'],
  ],
};

for (const language of ['nl', 'da', 'de', 'en'] as const) {
  test.each(spoken[language])(`${language}: %s`, (text, expected) => {
    expect(read(text, language)).toBe(expected);
  });
}

test('where a word may mean two days, none is chosen', () => {
  expect(read('donderdag', 'nl', thursday)).toBe('2026-11-26|2026-12-03');
  expect(read('Donnerstag', 'de', thursday, 'past')).toBe('2026-11-19|2026-11-26');
  expect(read('torsdag', 'da', sunday, 'nearest')).toBe('2026-11-19|2026-11-26');
  // On a Tuesday "next Friday" is this week's for some and next week's for others.
  expect(read('next Friday', 'en', '2026-11-24')).toBe('2026-11-27|2026-12-04');
  expect(read('nächsten Montag', 'de', '2026-11-24')).toBe('2026-11-30');
  expect(read('this Monday', 'en', '2026-11-24')).toBe('2026-11-23|2026-11-30');
  expect(read('vorige vrijdag', 'nl', '2026-11-28')).toBe('2026-11-20|2026-11-27');
});

test('what happened lies behind us, what is due before us', () => {
  expect(read('3.12.', 'de', sunday, 'past')).toBe('2025-12-03');
  expect(read('20.11.', 'de', sunday, 'past')).toBe('2026-11-20');
  expect(read('2.1.', 'de', '2026-12-20', 'nearest')).toBe('2027-01-02');
  expect(read('20', 'de', sunday, 'past')).toBe('2026-11-20');
  expect(read('24', 'de', sunday, 'past')).toBe('2026-10-24');
  expect(read('do', 'nl', sunday, 'past')).toBe('2026-11-19');
  expect(read('2 weken', 'nl', sunday, 'past')).toBe('2026-11-08');
  expect(read('2 weken', 'nl')).toBe('2026-12-06');
  expect(read('29.2.', 'de', '2027-06-01')).toBe('2028-02-29');
});
