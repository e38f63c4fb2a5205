import { expect, test } from 'vitest';
import { byDay, fromParams, standardBook, toParams } from '../../../renderer/features/deadlines/book/view.ts';
import {
  basesOf,
  companionsOf,
  keptDeadline,
  readCount,
  readTime,
  triggerOf,
} from '../../../renderer/features/deadlines/new-deadline.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { catalogue, type EntryId } from '../../../shared/features/deadlines/catalogue/index.ts';

const empty = keptDeadline.read('');
const named = (ids: readonly { id: string }[]) => ids.map(({ id }) => id);
const entry = (id: EntryId) => {
  const found = catalogue.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('an appeal brings its grounds along, and nothing from another event', () => {
  expect(named(companionsOf(entry('de-appeal'), catalogue))).toEqual(['de-appeal-grounds']);
  expect(named(companionsOf(entry('de-appeal-grounds'), catalogue))).toEqual(['de-appeal']);
  expect(named(companionsOf(entry('de-dismissal-protection'), catalogue))).toEqual([]);
});

test('nothing is computed before what it needs is there', () => {
  expect(basesOf(empty, null)).toEqual([]);
  expect(basesOf({ ...empty, what: 'de-appeal' }, 'DE-BE')).toEqual([]);
  expect(basesOf({ ...empty, what: 'own', date: '2026-03-02', count: 'two' }, null)).toEqual([]);
  expect(basesOf({ ...empty, what: 'manual' }, null)).toEqual([]);
});

test('what stands in the fields becomes what the core computes from', () => {
  const draft = { ...empty, what: 'de-appeal', also: ['de-appeal-grounds'], date: '2026-03-02', time: '9:05' } as const;
  expect(basesOf(draft, 'DE-BE')).toEqual([
    { kind: 'catalogue', type: 'de-appeal', region: 'DE-BE' },
    { kind: 'catalogue', type: 'de-appeal-grounds', region: 'DE-BE' },
  ]);
  expect(triggerOf({ ...draft, how: ' PZU ' }, 'service')).toEqual({
    date: '2026-03-02',
    time: '09:05',
    event: 'service',
    note: 'PZU',
  });
  expect(basesOf({ ...empty, what: 'own', date: '2026-03-02', count: '2', law: 'NL' }, null)).toEqual([
    { kind: 'rule', jurisdiction: 'NL', region: null, rule: { count: 2, unit: 'week' } },
  ]);
  const byHand = { ...empty, what: 'followUp', end: '2026-04-01', date: '2026-03-02' } as const;
  expect(basesOf(byHand, null)).toEqual([{ kind: 'manual', end: '2026-04-01', endTime: null, reason: '' }]);
  expect(triggerOf(byHand, 'service')).toBeNull();
});

test('times and numbers are read as people type them, and nothing else is', () => {
  expect(['9:05', '9.05', '23:59', '09:05'].map(readTime)).toEqual(['09:05', '09:05', '23:59', '09:05']);
  expect(['', '24:00', '9', '12:60', 'noon'].map(readTime)).toEqual([null, null, null, null, null]);
  expect(['1', ' 14 ', '0', '-1', '1.5', ''].map(readCount)).toEqual([1, 14, null, null, null, null]);
});

test('a draft is kept once something was said, and is read back as it was', () => {
  expect(keptDeadline.isBegun({ ...empty, responsible: 'someone' as UserId })).toBe(false);
  const begun = { ...empty, what: 'manual', reason: 'Set by the court' } as const;
  expect(keptDeadline.isBegun(begun)).toBe(true);
  expect(keptDeadline.read(JSON.stringify(begun))).toEqual(begun);
});

test('the book is found again as it was, and what a route says wrongly is the standard', () => {
  const view = {
    ...standardBook,
    from: '2026-03-02',
    status: ['open', 'struck'],
    unchecked: true,
    person: 'p' as UserId,
  } as const;
  expect(fromParams(toParams(view))).toEqual(view);
  expect(toParams(standardBook)).toEqual({});
  expect(fromParams({ from: 'yesterday', status: 'lost', unchecked: 'perhaps' })).toEqual(standardBook);
});

test('entries stand under their day', () => {
  const rows = [
    { id: 1, end: '2026-03-02' },
    { id: 2, end: '2026-03-02' },
    { id: 3, end: '2026-03-04' },
  ];
  expect(byDay(rows).map(({ day, rows: due }) => [day, due.length])).toEqual([
    ['2026-03-02', 2],
    ['2026-03-04', 1],
  ]);
  expect(byDay([])).toEqual([]);
});
