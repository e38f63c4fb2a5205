import { describe, expect, it } from 'vitest';
import {
  isMatterPattern,
  matterCounter,
  matterNumber,
  matterNumberKey,
  usualMatterPattern,
} from '../../../shared/features/matters/number.ts';

describe('a pattern of matter numbers', () => {
  it.each(['{NNNN}/{YY}', '{YYYY}-{NNNN}', 'A {N}', '{YYYY}{NNNNN}', 'BER-{NNNNNNNN}.{YY}'])('can be %j', (pattern) => {
    expect(isMatterPattern(pattern)).toBe(true);
  });
  it.each([
    '',
    '{YYYY}',
    'N',
    '{N}{N}',
    '{NNNNNNNNN}',
    '{n}',
    ' {N}',
    '{N}\n',
    '{N}{MM}',
    '{N',
    `${'x'.repeat(40)}{N}`,
  ])('cannot be %j', (pattern) => expect(isMatterPattern(pattern)).toBe(false));
  it('gives the year of opening and the running number', () => {
    expect(matterNumber('{NNNN}/{YY}', '2026-03-02', 42)).toBe('0042/26');
    expect(matterNumber('{YYYY}{NNNN}', '2031-01-01', 12345)).toBe('203112345');
    expect(matterNumber('A-{N}', '2026-03-02', 7)).toBe('A-7');
  });
  it('counts each year by itself where it has the year, and on and on where not', () => {
    expect(matterCounter('{NNNN}/{YY}', '2026-12-31')).not.toBe(matterCounter('{NNNN}/{YY}', '2027-01-01'));
    expect(matterCounter('A-{N}', '2026-12-31')).toBe(matterCounter('A-{N}', '2027-01-01'));
  });
  it.each(['NL', 'DK', 'DE', 'BE'])('is there from the beginning in %s', (country) => {
    expect(isMatterPattern(usualMatterPattern(country))).toBe(true);
  });
});

describe('two numbers', () => {
  it.each([
    ['0042/26', '42/26'],
    ['a-7', 'A-007'],
    ['2026 12', '202612'],
  ])('%j and %j are the same', (one, other) => expect(matterNumberKey(one)).toBe(matterNumberKey(other)));
  it.each([
    ['9/26', '10/26'],
    ['A-2', 'A-11'],
    ['A-2', 'B-1'],
  ])('%j comes before %j', (one, other) => expect(matterNumberKey(one) < matterNumberKey(other)).toBe(true));
  it('that differ stay different', () => {
    const numbers = ['1/26', '12/6', '126', '1-26', '1/27', '0'];
    expect(new Set(numbers.map(matterNumberKey)).size).toBe(numbers.length);
  });
});
