import { expect, it } from 'vitest';
import { isOfficeDay, lastBeforeNext, unclosedDays } from '../../../shared/features/deadlines/office-days.ts';
import { closedDaysPaper } from '../../../shared/features/deadlines/paper/evening.ts';
import type { UserRef } from '../../../shared/features/tickets/values.ts';
import { formats, translator } from '../../../shared/i18n/index.ts';

const at = (country: string, region = '') => ({ country, region, closings: [] });

it('working days follow the holidays of the office’s place; a day that is not certain is one', () => {
  // Reformation Day 2028 is a Tuesday: a holiday in Hamburg, not in Bavaria, and not certain where no Land is named.
  expect([at('DE', 'DE-HH'), at('DE', 'DE-BY'), at('DE')].map((where) => isOfficeDay('2028-10-31', where))).toEqual([
    false,
    true,
    true,
  ]);
  // Constitution Day is a day of rest by some Danish statutes only.
  expect(isOfficeDay('2026-06-05', at('DK'))).toBe(true);
  expect(isOfficeDay('2026-04-27', at('NL'))).toBe(false);
  // Elsewhere only the weekends are known.
  expect(['2026-05-01', '2026-05-02', '2026-05-03'].map((day) => isOfficeDay(day, at('AT')))).toEqual([
    true,
    false,
    false,
  ]);
});

it('a long break ends with the day before the next working day, and unclosed days are counted around it', () => {
  const closings = [{ from: '2026-12-28', until: '2027-01-08' }];
  const calendar = { ...at('DE', 'DE-HH'), closings };
  expect(lastBeforeNext('2026-12-24', calendar)).toBe('2027-01-10');
  expect(unclosedDays('2026-12-23', '2027-01-12', new Set(['2026-12-24']), calendar)).toEqual([
    '2026-12-23',
    '2027-01-11',
  ]);
});

it('the closed days of a month are said on paper, with whoever closed one late', () => {
  const about = { language: 'de', office: 'Kanzlei Berg', by: 'Ada', at: '2026-03-31T16:00:00.000Z' } as const;
  const head = { seq: 4711, fingerprint: '7KQ2-M9XD-0A1B-2C3D-4E5F' };
  const counts = { signedOff: 2, struck: 0, open: 1, overdue: 0 };
  const by = { id: '019c0000-0000-7000-8000-000000000001', name: 'Kim <b>' } as UserRef;
  const day = { day: '2026-03-03', by, at: '2026-03-04T08:00:00.000Z', late: true, remark: 'Fax gestört', counts };
  const words = { t: translator('de'), formats: formats('de') };
  const { html } = closedDaysPaper({ ...about, head }, '2026-03', [day], words);
  expect(html).toContain('Abendkontrollen im März 2026');
  expect(html).toContain('verspätet abgeschlossen');
  expect(html).toContain('Kim &lt;b&gt;');
  expect(html).toContain('7KQ2-M9XD-0A1B-2C3D-4E5F');
});
