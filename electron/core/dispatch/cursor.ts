import { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';

const Keys = z
  .array(z.union([z.string().max(1_000), z.number()]))
  .min(1)
  .max(4);

/** Where a page ended, as opaque text. */
export function writeCursor(keys: readonly (string | number)[] | null): string | null {
  return keys ? Buffer.from(JSON.stringify(keys)).toString('base64url') : null;
}

/** Refuses with `invalid_input` what no page has answered. */
export function readCursor(cursor: string | null): (string | number)[] | null {
  if (cursor === null) return null;
  try {
    return Keys.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal('invalid_input', { fields: [{ field: 'cursor', problem: 'invalid_format' }] });
  }
}

/** A cursor of two texts. */
export function readPair(cursor: string | null): readonly [string, string] | null {
  const [value, key] = readCursor(cursor) ?? [];
  return value === undefined || key === undefined ? null : [String(value), String(key)];
}
