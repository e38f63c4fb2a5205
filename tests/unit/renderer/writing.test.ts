import { expect, test } from 'vitest';
import { fileKind, isMailFile, previewOf } from '../../../renderer/features/attachments/kinds.ts';
import { pieces, ticketNumber } from '../../../renderer/features/search/query.ts';
import { isLong, sayValue, sentenceOf } from '../../../renderer/features/tickets/detail/entry-words.ts';
import {
  insertMention,
  mentionAt,
  mentionable,
  mentionedIn,
} from '../../../renderer/features/tickets/detail/mentions.ts';
import { summaryChanges } from '../../../renderer/features/tickets/summary-changes.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { FieldChange, TicketSummary } from '../../../shared/features/tickets/values.ts';
import { formats, translator } from '../../../shared/i18n/index.ts';

const people = ['Jan', 'Jan de Boer', 'Zoë Müller', 'Søren Ægidius', 'Petra Jansen'].map((name) => ({
  id: name,
  name,
}));

test('an @ at the beginning of a word begins a mention; inside an address it does not', () => {
  expect(mentionAt('Hoi @zo', 7)).toEqual({ start: 4, text: 'zo' });
  expect(mentionAt('(@Jan de', 8)).toEqual({ start: 1, text: 'Jan de' });
  expect(mentionAt('post@kantoor', 12)).toBeNull();
  expect(mentionAt('@Jan de Boer was hier', 21)).toBeNull();
  expect(mentionAt('no at', 5)).toBeNull();
});

test('people are found by any word of their name, with or without accents', () => {
  expect(mentionable(people, 'jan').map(({ name }) => name)).toEqual(['Jan', 'Jan de Boer', 'Petra Jansen']);
  expect(mentionable(people, 'zoe').map(({ name }) => name)).toEqual(['Zoë Müller']);
  expect(mentionable(people, 'aegi').map(({ name }) => name)).toEqual(['Søren Ægidius']);
  expect(mentionable(people, 'soren').map(({ name }) => name)).toEqual(['Søren Ægidius']);
  expect(mentionable(people, 'x')).toEqual([]);
});

test('the chosen name takes the place of what was typed, with one space after it', () => {
  expect(insertMention('Hoi @zo', { start: 4, text: 'zo' }, 7, 'Zoë Müller')).toEqual({
    text: 'Hoi @Zoë Müller ',
    caret: 16,
  });
  expect(insertMention('@j even', { start: 0, text: 'j' }, 2, 'Jan')).toEqual({ text: '@Jan even', caret: 5 });
});

test('the longest name counts, and a name that goes on is someone else', () => {
  const named = (text: string) => mentionedIn(text, people).map(({ name }) => name);
  expect(named('@Jan de Boer en @Jan, kijk')).toEqual(['Jan', 'Jan de Boer']);
  expect(named('@Jan de Boer')).toEqual(['Jan de Boer']);
  expect(named('@Jannie')).toEqual([]);
  expect(named('Jan')).toEqual([]);
});

test('what matched is cut out, also where ranges touch, overlap or lie outside', () => {
  const shown = (text: string, ranges: [number, number][]) =>
    pieces(text, ranges)
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('');
  expect(shown('Kündigung', [[0, 4]])).toBe('[Künd]igung');
  expect(
    shown('abcdef', [
      [4, 6],
      [1, 3],
      [2, 4],
    ]),
  ).toBe('a[bc][d][ef]');
  expect(
    shown('abc', [
      [2, 9],
      [7, 9],
    ]),
  ).toBe('ab[c]');
  expect(shown('abc', [])).toBe('abc');
});

test('a ticket number is known in the ways people write it', () => {
  expect(['T-12', 't12', '#12', ' T - 12 ', 't 12'].map(ticketNumber)).toEqual([12, 12, 12, 12, 12]);
  expect(['12', 'T-', 'T-0', 'T-12x', 'AT-12'].map(ticketNumber)).toEqual([null, null, null, null, null]);
});

test('files are known by their type, or by their name where that says nothing', () => {
  expect(fileKind('x', 'application/pdf')).toBe('pdf');
  expect(fileKind('Brief.DOCX', 'application/octet-stream')).toBe('document');
  expect(fileKind('x.eml', '')).toBe('mail');
  expect(fileKind('x', 'image/heic')).toBe('image');
  expect(fileKind('x', '')).toBe('other');
  expect(['a.EML', 'b.msg', 'c.msg.pdf', 'eml'].map(isMailFile)).toEqual([true, true, false, false]);
  expect(['image/png', 'application/pdf', 'image/svg+xml', 'text/html'].map(previewOf)).toEqual([
    'image',
    'pdf',
    null,
    null,
  ]);
});

const erik = { id: 'e' as UserId, name: 'Erik' };
const change = (field: FieldChange['field'], before: string | null, after: string | null) => ({ field, before, after });

test('a change is told by the sentence that fits it', () => {
  const told = (...changes: FieldChange[]) => sentenceOf({ actor: erik, changes });
  expect(told(change('assignee', null, 'Erik'), change('status', 'new', 'open'))).toEqual({ key: 'took', who: '' });
  expect(told(change('assignee', 'Erik', 'Dewi'))).toEqual({ key: 'assigned', who: 'Dewi' });
  expect(told(change('assignee', 'Erik', null))).toEqual({ key: 'handedBack', who: '' });
  expect(told(change('watcher', null, 'Dewi'))).toEqual({ key: 'watcherAdded', who: 'Dewi' });
  expect(told(change('status', 'open', 'waiting'), change('waitingReason', null, 'client')).key).toBe('status');
  expect(told(change('title', 'a', 'b'), change('priority', 'low', 'high')).key).toBe('several');
  expect(told(change('followUp', null, '2026-03-04')).key).toBe('followUp');
});

test('values are said in words of the language, not in codes', () => {
  const said = (field: FieldChange['field'], value: string | null) =>
    sayValue(field, value, translator('de'), formats('de'));
  expect(said('status', 'in_progress')).toBe('In Bearbeitung');
  expect(said('priority', 'urgent')).toBe('Eilig');
  expect(said('waitingReason', 'client')).toBe('Den Mandanten');
  expect(said('followUp', '2026-03-04')).toBe('4. März 2026');
  expect(said('team', null)).toBe('leer');
  expect(said('title', 'urgent')).toBe('urgent');
  expect(isLong(change('title', 'a', 'b'))).toBe(false);
  expect(isLong(change('description', 'a', 'b'))).toBe(true);
});

test('what differs between two sights of a ticket is named, and a person of the same name is still another', () => {
  const seen = {
    title: 'A',
    status: 'new',
    waitingReason: null,
    priority: 'low',
    category: null,
    team: null,
    assignee: { id: '1', name: 'Jan' },
    requester: null,
    followUp: null,
  } as unknown as TicketSummary;
  const now = { ...seen, status: 'open', assignee: { id: '2', name: 'Jan' } } as TicketSummary;
  expect(summaryChanges(seen, seen)).toEqual([]);
  expect(summaryChanges(seen, now)).toEqual([change('status', 'new', 'open'), change('assignee', 'Jan', 'Jan')]);
});
