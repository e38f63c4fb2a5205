import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AuditEntryTable } from '../../../db/schema/index.ts';
import { auditHead } from '../../../electron/core/audit/append.ts';
import { canonicalJson, fingerprintOf } from '../../../electron/core/audit/chain.ts';
import { Trail } from '../../support/trail.ts';

const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
/** The encoding as the documentation of appendAudit says it, written a second time. */
function documentedHash(row: AuditEntryTable): string {
  let bytes = Buffer.alloc(0);
  const values = ['griffel-audit-1', `${row.seq}`, row.id, row.at, row.actor_kind, row.actor_id, row.event];
  values.push(row.subject_type, row.subject_id, row.outcome, row.digest, row.prev_hash);
  for (const value of values) {
    const text = Buffer.from(value, 'utf8');
    bytes = Buffer.concat([bytes, Buffer.from(`${text.length}:`), text, Buffer.from(',')]);
  }
  return sha256(bytes);
}

describe('appending to the trail', () => {
  test('each entry holds the documented hash, the one before it, and the digest of its content', async () => {
    await using trail = await Trail.begin();
    await trail.append(2, { subject: { type: 'ticket', id: 'ä-1', label: 'T-1 Müller: Straße' } });
    await trail.append(1, {
      subject: null,
      actor: { kind: 'nobody', id: '' },
      facts: { b: 1, a: { d: [2], c: null } },
    });
    const entries = await trail.rows<AuditEntryTable>('select * from audit_entry order by seq');
    const contents = await trail.rows<{ salt: string; content: string }>('select * from audit_content order by seq');
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
    expect(entries.map((entry) => entry.prev_hash)).toEqual(['0'.repeat(64), entries[0]?.hash, entries[1]?.hash]);
    expect(entries.map((entry) => entry.hash)).toEqual(entries.map(documentedHash));
    expect(entries.map((entry) => entry.digest)).toEqual(
      contents.map((row) => sha256(Buffer.from(row.salt, 'hex'), Buffer.from(row.content, 'utf8'))),
    );
    expect(new Set(contents.map((row) => row.salt)).size).toBe(3);
    expect(contents.every((row) => /^[0-9a-f]{32}$/u.test(row.salt))).toBe(true);
    expect(JSON.parse(contents[0]?.content ?? '')).toEqual({
      label: 'T-1 Müller: Straße',
      changes: [{ field: 'title', before: 'vor 0', after: 'nach 0' }],
      facts: { count: 0 },
    });
    expect(contents[2]?.content).toContain('"facts":{"a":{"c":null,"d":[2]},"b":1}');
  });

  test('the head follows the newest entry and is taken back with the act', async () => {
    await using trail = await Trail.begin();
    expect(await trail.database.read(auditHead)).toBeNull();
    const head = await trail.append(3);
    expect(await trail.database.read(auditHead)).toEqual({ ...head, fingerprint: fingerprintOf(head.hash) });
    await expect(
      trail.database.write(async () => {
        throw new Error('the act failed');
      }),
    ).rejects.toThrow('the act failed');
    expect((await trail.database.read(auditHead))?.seq).toBe(3);
  });

  test('the database refuses to change or delete what was written', async () => {
    await using trail = await Trail.begin(2);
    for (const statement of [
      "update audit_entry set event = 'office.founded'",
      'delete from audit_entry where seq = 2',
      "update audit_content set content = '{}'",
      'delete from audit_content where seq = 1',
    ]) {
      await expect(trail.run(statement), statement).rejects.toThrow('append-only');
    }
    await trail.run('insert into audit_erasure (seq, deletion_number) values (1, 17)');
    await expect(trail.run('update audit_erasure set deletion_number = 18')).rejects.toThrow('append-only');
    await expect(trail.run('delete from audit_erasure')).rejects.toThrow('append-only');
    await trail.run('delete from audit_content where seq = 1');
  });
});

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [{ y: 1, x: 'ü' }], a: null })).toBe('{"a":null,"b":[{"x":"ü","y":1}]}');
});

test('a fingerprint is five groups of four without letters that look like digits', () => {
  expect(fingerprintOf('0'.repeat(64))).toBe('0000-0000-0000-0000-0000');
  expect(fingerprintOf(`${'f'.repeat(25)}${'0'.repeat(39)}`)).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  // 0x0123456789abcdef01234567 8 → 00000 00100 10001 10100 01010 11001 11100 01001 10101 01111 00110 11110 11110 …
  expect(fingerprintOf(`0123456789abcdef012345678${'0'.repeat(39)}`).slice(0, 14)).toBe('04HM-ASW9-NF6Y');
});
