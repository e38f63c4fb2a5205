import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/contract/values.ts';
import type { Computed } from '../../../shared/features/deadlines/model.ts';
import { stepText, warningText } from '../../../shared/features/deadlines/sentences.ts';
import { formats, messages, translator } from '../../../shared/i18n/index.ts';
import { computed } from '../../support/deadlines.ts';

/** Which warnings a case must give, and no others: a doubt that is not said is a day that is guessed. */
const warned: readonly (readonly [string, readonly string[]])[] = [
  ['DE-HE 2026-03-02 +2 week DE', []],
  ['DE-HE 2026-03-02 +2 week', ['regimeMissingDe']],
  ['DE-HE 2026-06-06 +2 week', ['regimeMissingDe', 'movesIfRolled']],
  ['DE-HE 2026-06-25 -1 week', ['regimeMissingDe', 'clearAssumed']],
  ['DE-HE 2026-06-22 -1 week DE clear', ['backToWorkingDay']],
  ['DE-BY 2025-07-15 +1 month DE', ['placeInLand']],
  ['DE-TH-UH 2027-05-13 +2 week DE', ['placeInLand']],
  ['DE 2026-05-04 +1 month DE', ['landMissing']],
  ['DE 2026-05-05 +1 month DE', []],
  ['DE-HE 2026-05-14 +1 month DE extends=2026-06-30', ['extensionMonthEnd']],
  ['DE-HE 2026-05-14 +1 month DE-NOROLL extends=2026-06-30', ['extensionMonthEnd']],
  ['DE-HE 2026-05-14 +1 month DE extends=2026-06-29', []],
  ['DE-HE 2026-05-14 +2 week DE extends=2026-06-30', []],
  ['DE-HE 2026-05-14 +1 month DE extends=2026-06-28', ['extensionFromRestDay']],
  ['DE-HE 2026-01-14 +5 month DE', ['fiveMonths']],
  ['DE-HE 2026-01-15 +5 month DE', []],
  ['DE-HE 2026-01-05 +4 day', ['regimeMissingDe', 'deemedDays']],
  ['DE-BE 2026-01-05 +4 day', ['regimeMissingDe']],
  ['DE-HE 2024-01-08 +4 day', ['regimeMissingDe']],
  ['DE-BE 2026-01-13 +4 day DE-NOROLL open=deemed-admin', ['movesIfRolled']],
  ['DE-HE 2026-01-05 +4 day DE-NOROLL open=deemed-admin', ['deemedDays']],
  ['DE-HE 2026-01-05 +4 day DE-NOROLL', []],
  ['DE-HH 2025-01-02 +4 day DE open=deemed-tax', ['deemedPlace']],
  ['DE-HE 2026-06-16 +3 working-day DE', ['saturdayCounts']],
  ['DE-HE 2026-06-16@10:20 +24 hour DE-ZPO-HOURS', ['hourBegun']],
  ['DE-HE 2026-06-16 +24 hour DE-VWVFG-HOURS', ['timeMissing']],
  ['DE-HE 2026-06-16@10:00 +24 hour', ['regimeMissingHours']],
  ['DE-BY 2025-08-14@10:00 +24 hour DE-ZPO-HOURS', ['placeInLand']],
  ['DE-HE 2026-10-24@10:00 +24 hour DE-VWVFG-HOURS', ['clockChange']],
  ['DE-HE 2026-10-25@02:00 +24 hour DE-VWVFG-HOURS', ['clockChange']],
  ['DE-HE 2026-10-25@03:00 +24 hour DE-VWVFG-HOURS', []],
  ['DE-HE 2070-03-03 +2 week DE', ['yearUnchecked']],
  ['NL 2026-01-05 +6 week', ['regimeMissingNl']],
  ['NL 2026-03-15 +2 month', ['regimeMissingNl', 'equatedDoubtful']],
  ['NL 2026-06-30 +2 month', ['regimeMissingNl', 'monthEndReading']],
  ['NL 2026-06-24 -10 day', ['regimeMissingNl', 'clearAssumed', 'backStaysOnRestDay']],
  ['NL 2026-06-15 -3 day NL-ATW', ['twoDaysBack']],
  ['NL 2022-01-03 +6 week NL-ATW', ['equatedUnknown']],
  ['NL 2028-12-04 +6 week NL-ATW', ['equatedUnknown']],
  ['NL 2028-12-25 +1 week NL-ATW', ['equatedUnknown']],
  ['NL 2028-05-08 +6 week NL-ATW', []],
  ['NL 2029-01-08 +4 month NL-ATW', []],
  ['DK 2026-05-08 +4 week DK-RPL-NOROLL', ['denmarkNoRoll']],
  ['DK 2026-12-03 +4 week', ['regimeMissingDk', 'denmarkNoRoll']],
  ['DK 2026-05-08 +4 week DK-KLAGE', ['notNamedInStatute']],
  ['DK 2026-05-08 +4 week DK-FORAELD', []],
  ['DK 2026-04-17 +4 week DK-KLAGE', []],
  ['DK 2026-06-22 -8 day DK-RPL-NOROLL', ['backStaysOnRestDay']],
  ['EU:DE-SN 2025-10-17 +14 day', ['notOnEuList']],
  ['EU:DE-SN 2025-10-30 +3 day', ['notOnEuList']],
  ['EU:DE-SN 2025-10-29@10:20 +72 hour', ['euHoursTwoDays']],
  ['EU:NL 2026-03-06 +60 day', ['notOnEuList']],
  ['EU:NL 2026-03-28 +30 day', ['notOnEuList']],
  ['EU:DK 2026-05-06 +30 day', ['notOnEuList']],
  ['EU:DK 2026-04-15 +30 day', ['notOnEuList']],
  ['EU 2026-03-02 +30 day', ['euPlaceMissing']],
  ['EU:FR 2026-03-02 +30 day', ['euPlaceUnknown']],
  ['EU:DE-HE 2026-06-12@10:20 +48 hour', ['euHoursTwoDays']],
  ['EU:DE-HE 2026-06-15@10:00 +24 hour', ['fullHour']],
];

test.each(warned)('%s warns of %j', (words, codes) => {
  expect(computed(words).warnings.map(({ code }) => code)).toEqual(codes);
});

/** Cases that between them take every step there is. */
const steps = [
  'DE-HE 2027-03-31 +1 month DE',
  'DE-HE 2026-03-03 +14 day DE included',
  'DE-HE 2026-06-06 +2 week DE-NOROLL',
  'DE-HE 2026-06-22 -1 week clear DE-AKTG',
  'DE-HE 2026-05-13@09:00 +48 hour DE-ZPO-HOURS',
  'NL 2026-06-12 +3 day NL-ATW',
  'NL 2026-01-03 +13 week NL-ATW',
  'NL 2026-06-22 -8 day NL-ATW',
  'EU:DE-NW 2026-06-11@14:20 +72 hour EU-1182',
];
const all: readonly Computed[] = [...warned.map(([words]) => words), ...steps].map(computed);

test('these cases take every step and give every warning', () => {
  const taken = new Set(all.flatMap((each) => each.steps.map(({ code }) => code)));
  const given = new Set(all.flatMap((each) => each.warnings.map(({ code }) => code)));
  expect([...taken].sort()).toEqual(Object.keys(messages.en.deadlines.step).sort());
  expect([...given].sort()).toEqual(Object.keys(messages.en.deadlines.warning).sort());
});

describe.each(languages)('in %s', (language) => {
  const words = { t: translator(language), formats: formats(language) };

  test('every step and warning is a whole sentence', () => {
    for (const { steps: said, warnings } of all) {
      const sentences = [
        ...said.map((step) => stepText(step, words)),
        ...warnings.map((each) => warningText(each, words)),
      ];
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[^{}]+\.$/u);
        expect(sentence).not.toMatch(/deadlines\.|undefined|\d{4}-\d{2}-\d{2}/u);
      }
    }
  });
});

test.each([
  ['DE-HE 2026-06-06 +2 week DE', 'ends'],
  ['DE-HE 2026-06-06 +2 week DE-NOROLL', 'endsWithoutAct'],
  ['DE-HE 2026-06-06 +4 day DE open=deemed-tax', 'endsWithoutAct'],
  ['DE-HE 2026-06-06 +6 month DE-NOROLL open=leave-complaint', 'ends'],
])('%s says whether something is to be done in time: %s', (words, code) => {
  expect(computed(words).steps.at(-1)?.code).toBe(code);
});

test('sources are cited as lawyers of each language write them', () => {
  const first = (words: string, language: (typeof languages)[number]) => {
    const [step] = computed(words).steps;
    return step && stepText(step, { t: translator(language), formats: formats(language) });
  };
  expect(first('DE-HE 2026-06-22 +1 month DE', 'en')).toBe(
    '§ 187(1) BGB: Monday, 22 June 2026, the day of the event, is not counted.',
  );
  expect(first('DE-HE 2026-06-22 +1 month DE', 'de')).toBe(
    '§ 187 Abs. 1 BGB: Der Tag des Ereignisses, Montag, 22. Juni 2026, wird nicht mitgerechnet.',
  );
  expect(first('EU:NL 2026-06-22 +1 month', 'nl')).toBe(
    'art. 3 lid 1 Vo. 1182/71: maandag 22 juni 2026, de dag van de gebeurtenis, telt niet mee.',
  );
  expect(first('DK 2026-06-22 +1 year DK-FORAELD', 'da')).toBe(
    'forældelsesloven § 27, stk. 1: Begivenhedens dag, mandag den 22. juni 2026, regnes ikke med.',
  );
});
