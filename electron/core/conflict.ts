import { Refusal } from '../../shared/contract/errors.ts';

type Versioned = { readonly version: number };

/**
 * Refuses with `conflict` when the record has moved on since the writer saw it. The answer holds the record as it is now and which
 * of the fields that the writer sent differ from it, so that both texts can be shown side by side.
 */
export function demandVersion<T extends Versioned>(current: T, wanted: Versioned & object): void {
  if (current.version === wanted.version) return;
  const sent = new Map<string, unknown>(Object.entries(wanted));
  const changedFields = Object.entries(current)
    .filter(([field, value]) => field !== 'version' && sent.has(field) && !same(value, sent.get(field)))
    .map(([field]) => field);
  throw new Refusal('conflict', { current, changedFields });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
