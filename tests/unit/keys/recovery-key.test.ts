import { generateX25519Identity } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isRecoveryKeyGroup,
  readRecoveryKey,
  recoveryKeyGroups,
} from '../../../shared/features/office/recovery-key.ts';

// Bech32's own alphabet, as BIP 173 gives it, in capitals.
const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const keys = fc
  .string({ unit: fc.constantFrom(...alphabet), minLength: 58, maxLength: 58 })
  .map((body) => `AGE-SECRET-KEY-1${body}`);

/** What people do to a key when they type it: case, spaces, hyphens, and letters that look like the printed ones. */
const typed = (key: string) =>
  fc
    .tuple(
      fc.array(fc.constantFrom('', ' ', '-', '\n', '\u00a0', '–'), { minLength: key.length, maxLength: key.length }),
      fc.array(fc.boolean(), { minLength: key.length, maxLength: key.length }),
      fc.array(fc.boolean(), { minLength: key.length, maxLength: key.length }),
    )
    .map(([between, small, alike]) =>
      [...key]
        .map((character, index) => {
          const twin = { '0': 'O', '8': 'B', L: index % 2 ? 'I' : '1' }[character];
          const written = alike[index] && twin ? twin : character;
          return (small[index] ? written.toLowerCase() : written) + (between[index] ?? '');
        })
        .join(''),
    );

test('a key is read however it is typed, with its fixed beginning or without', () => {
  fc.assert(
    fc.property(
      keys.chain((key) => fc.tuple(fc.constant(key), typed(key.slice('AGE-SECRET-KEY-1'.length)), fc.boolean())),
      ([key, body, whole]) => {
        expect(readRecoveryKey(whole ? `AGE-SECRET-KEY-1 ${body}` : body)).toBe(key);
      },
    ),
  );
});

test('a key with a character too few or too many is none', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 16, max: 73 }), fc.constantFrom(...alphabet), (key, at, extra) => {
      expect(readRecoveryKey(key.slice(0, at) + key.slice(at + 1))).toBeNull();
      expect(readRecoveryKey(key.slice(0, at) + extra + key.slice(at))).toBeNull();
    }),
  );
  for (const text of ['', 'AGE-SECRET-KEY-1', 'x'.repeat(500), '😀'.repeat(58)])
    expect(readRecoveryKey(text)).toBeNull();
});

test('the groups of a real key make it up again, and each is known by what people type for it', async () => {
  const key = await generateX25519Identity();
  const groups = recoveryKeyGroups(key);
  expect(`AGE-SECRET-KEY-1${groups.join('')}`).toBe(key);
  expect(groups.slice(0, -1).every((group) => group.length === 5)).toBe(true);
  for (const group of groups) {
    expect(isRecoveryKeyGroup(group, ` ${group.toLowerCase().replaceAll('0', 'o')} `)).toBe(true);
    expect(isRecoveryKeyGroup(group, `${group.slice(1)}${group[0] === 'Q' ? 'P' : 'Q'}`)).toBe(false);
  }
  expect(isRecoveryKeyGroup('', '')).toBe(false);
});
