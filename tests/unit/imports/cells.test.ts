import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/contract/values.ts';
import { dayOf, kindOf, languageOf, statusOf } from '../../../shared/features/imports/cells.ts';
import { guessFields, importFields, importKinds } from '../../../shared/features/imports/fields.ts';
import { messages } from '../../../shared/i18n/index.ts';

describe.each(languages)('%s', (language) => {
  const { imports, words } = messages[language];
  it.each(importKinds)('recognises its own headings of %s', (kind) => {
    const fields = [...importFields[kind]];
    const headings = fields.map((field) => imports.fields[field]);
    expect(guessFields(kind, headings, new Map())).toEqual(fields);
  });
  it('recognises its own words', () => {
    for (const status of ['open', 'dormant', 'closed'] as const)
      expect(statusOf(words.matterStatus[status])).toBe(status);
    for (const kind of ['person', 'organisation'] as const) expect(kindOf(words.partyKind[kind])).toBe(kind);
    expect(languageOf(language)).toBe(language);
  });
});

it.each([
  ['31.12.2025', '2025-12-31'],
  ['1-2-25', '2025-02-01'],
  ['1/2/2025 00:00:00', '2025-02-01'],
  ['2025-02-01T10:00:00.000Z', '2025-02-01'],
  ['5.6.31', '2031-06-05'],
  ['5.6.32', '1932-06-05'],
  ['29.2.2024', '2024-02-29'],
  ['29.2.2025', null],
  ['13/13/2025', null],
  ['2025', null],
  ['', null],
])('the day %j is %j', (text, day) => expect(dayOf(text, '2026-03-02')).toBe(day));
