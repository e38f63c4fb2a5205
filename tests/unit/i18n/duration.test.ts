import { expect, it } from 'vitest';
import { formats } from '../../../shared/i18n/formats.ts';

it.each([
  ['nl', 420, '7 minuten'],
  ['da', 420, '7 minutter'],
  ['de', 420, '7 Minuten'],
  ['en', 7_300, '2 hours'],
  ['de', 3 * 86_400, '3 Tage'],
] as const)('says in %s how long %i s are', (language, seconds, words) => {
  expect(formats(language).duration(seconds)).toBe(words);
});
