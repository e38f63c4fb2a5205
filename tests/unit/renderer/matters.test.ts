import { expect, it } from 'vitest';
import { emptyMatter, isBegun, type MatterDraft, readMatter } from '../../../renderer/features/matters/new-matter.ts';
import { fromParams, type MatterView, standardView, toParams } from '../../../renderer/features/matters/view.ts';
import type { PartyId } from '../../../shared/contract/ids.ts';

const views: readonly MatterView[] = [
  standardView,
  { ...standardView, text: 'jansen / bank', mine: true },
  { ...standardView, status: [] },
  { ...standardView, status: ['closed'] },
  { ...standardView, status: ['open', 'dormant', 'closed'], sort: 'number', direction: 'asc' },
  { ...standardView, sort: 'title', direction: 'asc' },
];

it('the list of matters is found again as it was left', () => {
  for (const view of views) expect(fromParams(toParams(view))).toEqual(view);
});

it('what a route says wrongly, or not at all, is the standard', () => {
  expect(fromParams({})).toEqual(standardView);
  expect(fromParams({ sort: 'drop', direction: 'sideways', mine: 'perhaps' })).toEqual(standardView);
  expect(toParams(standardView)).toEqual({});
});

it('a matter that is being opened is kept whole, and nothing is kept where nothing was said', () => {
  const empty = emptyMatter();
  expect(isBegun(empty)).toBe(false);
  expect(isBegun({ ...empty, content: { ...empty.content, openedOn: '2026-01-05' } })).toBe(false);
  const draft: MatterDraft = {
    content: { ...empty.content, title: 'Jansen', openedOn: '2026-01-05' },
    client: { who: { kind: 'party', party: 'x' as PartyId }, name: 'Jansen' },
    opponent: null,
  };
  expect(isBegun(draft)).toBe(true);
  expect(readMatter(JSON.stringify(draft))).toEqual(draft);
});

it('a matter kept by a program of another version is taken as far as it fits', () => {
  const empty = emptyMatter();
  expect(readMatter('')).toEqual(empty);
  expect(readMatter('{"content":{"title":"Old"}}')).toEqual({ ...empty, content: { ...empty.content, title: 'Old' } });
});
