import { createHash } from 'node:crypto';
import type { AuditEntryTable } from '../../../db/schema/index.ts';

/** What the first entry has in place of the hash before it. */
export const genesis = '0'.repeat(64);

/** The same value always gives the same text: keys sorted, no white space. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** SHA-256, as lower-case hex, over the salt's 16 bytes followed by the content's UTF-8 bytes. */
export function digestOf(salt: string, content: string): string {
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(content, 'utf8').digest('hex');
}

const version = 'griffel-audit-1';
const netstring = (value: string | number) => {
  const text = String(value);
  return `${Buffer.byteLength(text, 'utf8')}:${text},`;
};

/**
 * SHA-256, as lower-case hex, over the UTF-8 bytes of these values as netstrings (`<length in bytes>:<value>,`) without anything
 * between them: the word `griffel-audit-1`, seq in decimal digits, id, at, actor_kind, actor_id, event, subject_type, subject_id,
 * outcome, digest, prev_hash. The lengths make sure that no two entries share one encoding.
 */
export function hashOf(entry: Omit<AuditEntryTable, 'hash'>): string {
  const encoding = [
    version,
    entry.seq,
    entry.id,
    entry.at,
    entry.actor_kind,
    entry.actor_id,
    entry.event,
    entry.subject_type,
    entry.subject_id,
    entry.outcome,
    entry.digest,
    entry.prev_hash,
  ]
    .map(netstring)
    .join('');
  return createHash('sha256').update(encoding, 'utf8').digest('hex');
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first 100 bits of a head's hash in groups that people can compare with print: `7KQ2-M9XD-…`. */
export function fingerprintOf(hash: string): string {
  const characters = BigInt(`0x${hash.slice(0, 25)}`)
    .toString(32)
    .padStart(20, '0')
    .replace(/./gu, (digit) => crockford.charAt(Number.parseInt(digit, 32)));
  return (characters.match(/.{4}/gu) ?? []).join('-');
}
