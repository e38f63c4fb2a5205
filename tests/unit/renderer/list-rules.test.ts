import { expect, test } from 'vitest';
import { activeFilters, sameFilter, singledOut, withFilter } from '../../../renderer/features/tickets/list/filter.ts';
import { withHeadings } from '../../../renderer/features/tickets/list/groups.ts';
import {
  emptySelection,
  extendTo,
  follow,
  move,
  type Selection,
  toggle,
  toggleAll,
} from '../../../renderer/features/tickets/list/selection.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];
const at = (cursor: string): Selection => ({ selected: new Set(), cursor, anchor: cursor });
const chosen = ({ selected }: Selection) => [...selected].sort().join('');

test('the cursor moves by rows, pages and to the ends, and never past them', () => {
  expect(move(emptySelection, rows, 1).cursor).toBe('a');
  expect(move(emptySelection, rows, -1).cursor).toBe('e');
  expect(move(at('b'), rows, 2).cursor).toBe('d');
  expect(move(at('b'), rows, 20).cursor).toBe('e');
  expect(move(at('b'), rows, -20).cursor).toBe('a');
  expect(move(at('b'), rows, 'last').cursor).toBe('e');
  expect(move(at('b'), [], 1)).toEqual(at('b'));
});

test('moving without Shift leaves what is chosen, with Shift it chooses from where it began', () => {
  const two = toggle(toggle(emptySelection, 'a'), 'c');
  expect(chosen(move(two, rows, 1))).toBe('ac');
  const down = move(move(at('b'), rows, 1, true), rows, 1, true);
  expect(chosen(down)).toBe('bcd');
  expect(chosen(move(down, rows, -1, true))).toBe('bc');
  expect(chosen(move(move(at('b'), rows, 'last', true), rows, 'first', true))).toBe('ab');
});

test('Shift and a press choose from the anchor, Ctrl and a press one more or one less', () => {
  expect(chosen(extendTo(at('d'), rows, 'b'))).toBe('bcd');
  expect(chosen(extendTo(emptySelection, rows, 'c'))).toBe('c');
  expect(chosen(toggle(toggle(at('a'), 'b'), 'b'))).toBe('');
  expect(extendTo(toggle(emptySelection, 'e'), rows, 'c').anchor).toBe('e');
});

test('choosing everything a second time chooses nothing', () => {
  const all = toggleAll(at('b'), rows);
  expect(chosen(all)).toBe('abcde');
  expect(all.cursor).toBe('b');
  expect(chosen(toggleAll(all, rows))).toBe('');
});

test('rows that go take their selection along; the cursor stays at its height', () => {
  const some = { selected: new Set(['b', 'c']), cursor: 'c', anchor: 'b' };
  const after = follow(some, rows, ['a', 'd', 'e']);
  expect(chosen(after)).toBe('');
  expect(after.cursor).toBe('d');
  expect(after.anchor).toBe('d');
  expect(follow({ ...some, cursor: 'e' }, rows, ['a', 'b', 'c']).cursor).toBe('c');
  expect(follow(some, rows, [...rows].reverse())).toBe(some);
});

test('a filter that singles out fewer than five colleagues asks for a reason; oneself never does', () => {
  const people = (names: string) => ({ assignee: names.split('') as UserId[] });
  const nobody = new Set<string>();
  expect(singledOut({}, 'm', nobody)).toEqual([]);
  expect(singledOut(people('m'), 'm', nobody)).toEqual([]);
  expect(singledOut(people('mx'), 'm', nobody)).toEqual(['x']);
  expect(singledOut(people('abcd'), 'm', nobody)).toHaveLength(4);
  expect(singledOut(people('abcde'), 'm', nobody)).toEqual([]);
  expect(singledOut(people('abcde'), 'm', new Set(['e']))).toHaveLength(5);
});

test('parts of a filter come and go; an empty choice is no filter', () => {
  const filter = withFilter(withFilter({}, 'status', ['new', 'open']), 'unassigned', true);
  expect(activeFilters(filter).sort()).toEqual(['status', 'unassigned']);
  expect(withFilter(withFilter(filter, 'status', []), 'unassigned', undefined)).toEqual({});
  expect(sameFilter(filter, { unassigned: true, status: ['open', 'new'] })).toBe(true);
  expect(sameFilter(filter, { status: ['open', 'new'] })).toBe(false);
});

test('a heading stands wherever the group changes, also where a field is empty', () => {
  const ticket = (id: string, team: string | null) =>
    ({ id, team: team === null ? null : { id: team, name: team } }) as unknown as TicketSummary;
  const tickets = [ticket('1', null), ticket('2', null), ticket('3', 'x'), ticket('4', 'y')];
  const lines = withHeadings(tickets, 'team');
  expect(lines.map((line) => (line.kind === 'heading' ? `[${line.value}]` : line.ticket.id))).toEqual([
    '[null]',
    '1',
    '2',
    '[x]',
    '3',
    '[y]',
    '4',
  ]);
  expect(withHeadings(tickets, null).map(({ kind }) => kind)).toEqual(['ticket', 'ticket', 'ticket', 'ticket']);
});
