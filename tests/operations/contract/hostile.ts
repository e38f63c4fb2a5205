import fc from 'fast-check';

/** Values that no honest window sends, each of which has felled some program. Made anew each time: some are large. */
export const extremes: readonly (() => unknown)[] = [
  () => nested(5_000, (inner) => [inner]),
  () => nested(5_000, (inner) => ({ inner })),
  () => nested(5_000, (inner) => ({ id: inner, act: inner })),
  () => 'a'.repeat(500_000),
  () => 'ä\u0301'.repeat(100_000),
  () => '\ud800'.repeat(50),
  () => `text\u0000with\u202Econtrols`,
  () => ' '.repeat(300_000),
  () => Array.from({ length: 120_000 }, () => 'x'),
  () => Array.from({ length: 5_000 }, () => ({})),
  () => new Array(4_000_000_000),
  () => Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key${index}`, index])),
  () => cyclic(),
  () => JSON.parse('{"__proto__": {"permission": "signedIn"}, "constructor": {"prototype": 1}}'),
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => 2 ** 53,
  () => 10n ** 40n,
  () => new Date(Number.NaN),
  () => new Map([['id', 1]]),
  () => new Uint8Array(100_000),
  () => null,
  () => undefined,
  () => "'; drop table ticket; --",
  () => '019a0000-0000-7000-8000-00000000dead',
];

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function cyclic(): unknown {
  const loop: Record<string, unknown> = {};
  loop['act'] = loop;
  loop['id'] = [loop];
  return loop;
}

const junk = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      maxDepth: 3,
    }),
  },
  { weight: 1, arbitrary: fc.nat(extremes.length - 1).map((index) => extremes[index]?.()) },
);

/** Where a valid input is spoilt, and how. */
export type Spoiling = { at: number; how: 'replace' | 'remove' | 'add' | 'whole'; value: unknown };
export const spoiling: fc.Arbitrary<Spoiling> = fc
  .record({
    at: fc.nat(1_000),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'whole'),
    // Shown by its kind alone when something fails: some are too large to print.
    value: junk.map((value) => ({ [fc.toStringMethod]: () => Object.prototype.toString.call(value), value })),
  })
  .map(({ value, ...rest }) => ({ ...rest, value: value.value }));

/** The input with something else in one of its places. */
export function spoilt(input: unknown, { at, how, value }: Spoiling): unknown {
  if (how === 'whole' || input === null || typeof input !== 'object') return value;
  const keys = Object.keys(input);
  const key = keys[at % Math.max(1, keys.length)];
  if (how === 'add' || key === undefined) return { ...input, surprise: value };
  const entries = input as Record<string, unknown>;
  const inner = entries[key];
  // Half of the time deeper down, where there is a deeper.
  if (inner !== null && typeof inner === 'object' && at % 2 === 0) {
    return replaced(input, key, spoilt(inner, { at: Math.floor(at / 2), how, value }));
  }
  if (how === 'remove') return Object.fromEntries(Object.entries(input).filter(([name]) => name !== key));
  return replaced(input, key, value);
}

function replaced(input: object, key: string, value: unknown): unknown {
  if (Array.isArray(input)) return input.map((element, index) => (String(index) === key ? value : element));
  return { ...input, [key]: value };
}
