import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../../shared/contract/errors.ts';
import { languages } from '../../../shared/contract/values.ts';
import { chooseLanguage, formats, messages, translator } from '../../../shared/i18n/index.ts';
import type { Messages } from '../../../shared/i18n/shape.ts';

function sentences(tree: Messages, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`),
  );
}
const places = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();
const english = new Map(sentences(messages.en));

describe.each(languages)('%s', (language) => {
  const all = sentences(messages[language]);

  test('has every sentence, none empty, with the same places for values', () => {
    expect(all.length).toBe(english.size);
    const wrong = all.filter(([key, sentence]) => {
      const original = english.get(key);
      if (original === undefined || sentence.trim() !== sentence || sentence === '') return true;
      // A singular may say "one" instead of the number.
      const optional = (names: (string | undefined)[]) =>
        key.endsWith('_one') ? names.filter((n) => n !== 'count') : names;
      return optional(places(sentence)).join() !== optional(places(original)).join();
    });
    expect(wrong).toEqual([]);
  });

  test('says three sentences about every error', () => {
    const t = translator(language);
    for (const code of errorCodes) {
      for (const part of ['what', 'kept', 'next'] as const) {
        const sentence = t(`errors.${code}.${part}`, {
          reference: 'R-1',
          tickets: 'T-1, T-2',
          count: 3,
          number: 7,
          by: 'Ada',
          until: '14:30',
          megabytes: 5,
          path: 'backups',
          deadlines: 'D-1, D-2',
        });
        expect(sentence, code).toMatch(/[.]$/u);
        expect(sentence, code).not.toContain('{{');
      }
    }
  });

  test('chooses the plural and fills places in without escaping', () => {
    const t = translator(language);
    expect(t('common.count', { count: 1 })).toContain('1 ');
    expect(t('common.count', { count: 1 })).not.toBe(t('common.count', { count: 2 }).replace('2', '1'));
    expect(t('common.removeItem', { name: 'Fuchs & <Partner>' })).toContain('Fuchs & <Partner>');
  });
});

test.each([
  ['nl', /\b(je|jij|jou|jouw|jullie)\b/iu, 'Sla je ticket op.'],
  ['de', /\b(du|dich|dir|dein|deine|deinen|deiner|euch|euer)\b/iu, 'Speichere dein Ticket.'],
] as const)('%s addresses people politely', (language, familiar, slip) => {
  expect(slip).toMatch(familiar);
  expect(sentences(messages[language]).filter(([, sentence]) => familiar.test(sentence))).toEqual([]);
});

test('the words of the office stand exactly as they were agreed', () => {
  const table = {
    nl: ['Nieuw', 'Open', 'In behandeling', 'Wacht', 'Opgelost', 'Afgerond', 'Spoed'],
    da: ['Ny', 'Åben', 'Under behandling', 'Afventer', 'Løst', 'Afsluttet', 'Haster'],
    de: ['Neu', 'Offen', 'In Bearbeitung', 'Wartet', 'Gelöst', 'Abgeschlossen', 'Eilig'],
    en: ['New', 'Open', 'In progress', 'Waiting', 'Resolved', 'Closed', 'Urgent'],
  };
  for (const language of languages) {
    const { status, priority } = messages[language].words;
    expect([...Object.values(status), priority.urgent]).toEqual(table[language]);
  }
});

test('the language of the computer is used where Griffel speaks it', () => {
  expect(chooseLanguage(['fr-FR', 'de-AT', 'en'])).toBe('de');
  expect(chooseLanguage(['da'])).toBe('da');
  expect(chooseLanguage(['NL_be'])).toBe('nl');
  expect(chooseLanguage(['pl', 'cs'])).toBe('en');
  expect(chooseLanguage([])).toBe('en');
});

test('dates, sizes and ages are written as the language does', () => {
  expect(formats('de').civilDate('2026-03-04')).toBe('4. März 2026');
  expect(formats('da').civilDateLong('2026-03-04')).toBe('onsdag den 4. marts 2026');
  expect(formats('nl').number(1_234.5)).toBe('1.234,5');
  expect(formats('en').bytes(1_400_000)).toBe('1.4 MB');
  expect(formats('en').bytes(0)).toBe('0 bytes');
  expect(formats('de').relative('2026-03-01T12:00:00.000Z', Date.parse('2026-03-04T12:00:00.000Z'))).toBe(
    'vor 3 Tagen',
  );
  expect(formats('nl').list(['Anna', 'Joke', 'Piet'])).toBe('Anna, Joke en Piet');
});

test('every language has the same files, so that none is forgotten in its index', () => {
  const folder = join(import.meta.dirname, '../../../shared/i18n');
  const filesOf = (language: string) => readdirSync(join(folder, language), { recursive: true }).sort();
  // What lies deeper is taken up by the file of its folder's name.
  const parts = readdirSync(join(folder, 'en')).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  for (const language of languages) {
    expect(filesOf(language)).toEqual(filesOf('en'));
    const index = readFileSync(join(folder, language, 'index.ts'), 'utf8');
    for (const part of parts) expect(index).toContain(`'./${part}'`);
  }
});
