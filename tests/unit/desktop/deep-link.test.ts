import { describe, expect, it } from 'vitest';
import { ticketOfCommandLine, ticketOfLink } from '../../../electron/hosts/desktop/deep-link.ts';

describe('deep links', () => {
  it.each([
    ['griffel://ticket/T-1', 1],
    ['griffel://ticket/T-10452', 10_452],
    ['GRIFFEL://TICKET/t-7/', 7],
  ])('%s names a ticket', (link, number) => expect(ticketOfLink(link)).toBe(number));

  it.each([
    'griffel://ticket/T-0',
    'griffel://ticket/T-01',
    'griffel://ticket/T-12x',
    'griffel://ticket/T-1?x=1',
    'griffel://ticket/T-1#x',
    'griffel://ticket/T-1/../settings',
    'griffel://ticket/T-1\ngriffel://ticket/T-2',
    'griffel://ticket/T-99999999999',
    'griffel://user@ticket/T-1',
    'griffel://matter/T-1',
    'https://ticket/T-1',
    ' griffel://ticket/T-1',
    '',
  ])('%j is nothing', (link) => expect(ticketOfLink(link)).toBeUndefined());

  it('is found among other arguments', () => {
    expect(ticketOfCommandLine(['griffel', '--no-sandbox', 'griffel://ticket/T-5'])).toBe(5);
    expect(ticketOfCommandLine(['griffel', '--open=griffel://ticket/T-5'])).toBeUndefined();
  });
});
