import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Step, Writing } from '../../../db/connection/index.ts';
import type { AuditEntryTable } from '../../../db/schema/index.ts';
import { hashOf } from '../../../electron/core/audit/chain.ts';
import { eraseAudit } from '../../../electron/core/audit/erase.ts';
import { descendsFrom, verifyInSteps, verifyTrail } from '../../../electron/core/audit/verify.ts';
import type { WitnessedHead } from '../../../electron/core/ports/witness.ts';
import { Trail } from '../../support/trail.ts';

const never = new AbortController().signal;
const verify = (trail: Trail, witnessed: WitnessedHead | null = null) =>
  trail.database.read((db) => verifyTrail(db, { signal: never, progress: () => undefined, witnessed }));

/** 30 entries; 4, 5, 6 and 20 are erased under number 17, which entry 31 tells; then 9 more. */
const erased = [4, 5, 6, 20];
const last = 40;
let original: Trail;
let head: WitnessedHead;
beforeAll(async () => {
  original = await Trail.begin(30);
  await original.database.write((tx) =>
    eraseAudit(tx, {
      at: '2026-02-01T09:00:00.000Z',
      actor: { kind: 'system', id: 'retention' },
      deletionNumber: 17,
      entries: erased,
    }),
  );
  head = await original.append(9);
});
afterAll(async () => original[Symbol.asyncDispose]());

/** Tampers with a copy and says what verification finds. */
async function found(statements: string[], witnessed: WitnessedHead | null = null) {
  await using trail = await original.copy();
  trail.tamper(...statements);
  const verdict = await verify(trail, witnessed);
  return verdict.firstBroken ? { seq: verdict.firstBroken.seq, problem: verdict.firstBroken.problem } : null;
}
const tables = ['audit_entry', 'audit_content', 'audit_erasure', 'audit_head'] as const;

describe('an untouched trail', () => {
  test('is intact, with what was erased under a deletion number', async () => {
    const verdict = await verify(original, head);
    expect(verdict).toMatchObject({ intact: true, entries: last, erased: erased.length, firstBroken: null });
    expect(verdict.head).toMatchObject(head);
  });

  test('is intact for a desktop that last saw any earlier head', async () => {
    const rows = await original.rows<WitnessedHead>('select seq, hash from audit_entry order by seq');
    for (const row of rows) {
      expect((await verify(original, row)).intact, `head ${row.seq}`).toBe(true);
      expect(await original.database.read((db) => descendsFrom(db, row))).toBe(true);
    }
  });

  test('an erasure cannot be erased itself', async () => {
    await using trail = await original.copy();
    await trail.database.write((tx) =>
      eraseAudit(tx, {
        at: '2026-02-02T09:00:00.000Z',
        actor: { kind: 'system', id: 'retention' },
        deletionNumber: 18,
        entries: [30, 31],
      }),
    );
    expect(await verify(trail)).toMatchObject({ intact: true, erased: erased.length + 1 });
  });
});

/** Ways in which a stored value can be another one; the last is the same bytes as another type. */
const disguises = (column: string) => [
  `${column} || 'x'`,
  `upper(${column}) || lower(${column})`,
  `substr(${column}, 2)`,
  `cast(${column} as blob)`,
];

describe('a changed value', () => {
  test('in every column of every table is found where it is', { timeout: 120_000 }, async () => {
    const seen: string[] = [];
    for (const table of tables) {
      const columns = await original.rows<{ name: string; type: string }>(
        `select name, type from pragma_table_info('${table}')`,
      );
      for (const { name, type } of columns) {
        seen.push(`${table}.${name}`);
        const key = table === 'audit_head' ? 1 : table === 'audit_erasure' ? 5 : 11;
        const where = table === 'audit_head' ? 'id = 1' : `seq = ${key}`;
        const values = type === 'INTEGER' ? [`${name} + 1000`, `-${name}`] : disguises(name);
        for (const value of values) {
          const broken = await found([`update ${table} set ${name} = ${value} where ${where}`]);
          const label = `${table}.${name} = ${value}`;
          // A head that points elsewhere is found at the end of the trail; a negative number lies before its beginning.
          const stray = name === 'seq' && value === `-${name}` && table === 'audit_entry' ? -key : key;
          expect(broken?.seq, label).toBe(table === 'audit_head' ? last : stray);
        }
      }
    }
    expect(seen).toHaveLength(12 + 3 + 2 + 3);
  });

  test('is found in the first and in the newest entry', async () => {
    for (const seq of [1, last]) {
      expect(await found([`update audit_entry set actor_id = 'other' where seq = ${seq}`])).toEqual({
        seq,
        problem: 'entry_changed',
      });
      expect(await found([`update audit_content set content = '{}' where seq = ${seq}`])).toEqual({
        seq,
        problem: 'content_changed',
      });
    }
  });
});

describe('rows deleted, put in or moved', () => {
  test.each([
    ['an entry in the middle', ['delete from audit_entry where seq = 12'], 12, 'missing'],
    ['the first entry', ['delete from audit_entry where seq = 1'], 1, 'missing'],
    [
      'an entry, its content, and the gap closed',
      [
        'delete from audit_entry where seq = 12',
        'delete from audit_content where seq = 12',
        'update audit_entry set seq = -seq where seq > 12',
        'update audit_entry set seq = -seq - 1 where seq < 0',
        'update audit_content set seq = -seq where seq > 12',
        'update audit_content set seq = -seq - 1 where seq < 0',
      ],
      12,
      'missing',
    ],
    ['content', ['delete from audit_content where seq = 12'], 12, 'content_missing'],
    [
      'content, said to be erased',
      ['delete from audit_content where seq = 12', 'insert into audit_erasure values (12, 17)'],
      12,
      'content_missing',
    ],
    ['an erasure', ['delete from audit_erasure where seq = 20'], 20, 'content_missing'],
    [
      'an erasure, and other content put there',
      ['delete from audit_erasure where seq = 20', "insert into audit_content values (20, 'aa', '{}')"],
      20,
      'content_changed',
    ],
    ['content put to an erased entry', ["insert into audit_content values (20, 'aa', '{}')"], 20, 'content_unexpected'],
    ['content of no entry', [`insert into audit_content values (77, 'aa', '{}')`], 77, 'content_unexpected'],
    ['an erasure of no entry', ['insert into audit_erasure values (0, 17)'], 0, 'content_unexpected'],
    [
      'two entries exchanged',
      [
        'update audit_entry set seq = -12 where seq = 12',
        'update audit_entry set seq = 12 where seq = 15',
        'update audit_entry set seq = 15 where seq = -12',
      ],
      12,
      'order_changed',
    ],
    [
      'the tail',
      [`delete from audit_entry where seq > 35`, `delete from audit_content where seq > 35`],
      36,
      'tail_cut',
    ],
    ['the head', ['delete from audit_head'], last, 'head_changed'],
    ['a second head', ["insert into audit_head values (2, 5, 'x')"], last, 'head_changed'],
    ['everything but the head', tables.slice(0, 3).map((table) => `delete from ${table}`), 1, 'tail_cut'],
    ['everything', tables.map((table) => `delete from ${table}`), 1, 'missing'],
    [
      'a copy of an entry at the end',
      [
        `insert into audit_entry select ${last + 1}, 'new', at, actor_kind, actor_id, event, subject_type, subject_id,
        outcome, digest, prev_hash, hash from audit_entry where seq = 12`,
      ],
      last + 1,
      'order_changed',
    ],
  ])('%s', async (_name, statements, seq, problem) => {
    expect(await found(statements)).toEqual({ seq, problem });
  });

  test('a well-made entry put in the middle is found where the old ones go on', async () => {
    const [before] = await original.rows<AuditEntryTable>('select * from audit_entry where seq = 11');
    if (!before) throw new Error('no entry');
    const forged = { ...before, seq: 12, id: 'forged', event: 'audit.exported', prev_hash: before.hash };
    const values = Object.values({ ...forged, hash: hashOf(forged) }).map((value) =>
      typeof value === 'string' ? `'${value}'` : value,
    );
    const move = ['audit_entry', 'audit_content', 'audit_erasure'].flatMap((table) => [
      `update ${table} set seq = -seq where seq >= 12`,
      `update ${table} set seq = 1 - seq where seq < 0`,
    ]);
    const broken = await found([
      ...move,
      `insert into audit_entry values (${values.join(', ')})`,
      'insert into audit_content select 12, salt, content from audit_content where seq = 11',
    ]);
    // The forged entry itself follows the one before it; the first real one after it does not.
    expect(broken?.seq).toBe(13);
  });
});

describe('what only the memory outside the office can tell', () => {
  const cut = (seq: number) => [
    `delete from audit_entry where seq > ${seq}`,
    `delete from audit_content where seq > ${seq}`,
    `update audit_head set seq = ${seq}, hash = (select hash from audit_entry where seq = ${seq})`,
  ];

  test('a tail cut together with the head row, like an older copy of the office', async () => {
    expect(await found(cut(36))).toBeNull();
    expect(await found(cut(36), head)).toEqual({ seq: 37, problem: 'office_replaced' });
    await using older = await original.copy();
    older.tamper(...cut(36));
    expect(await older.database.read((db) => descendsFrom(db, head))).toBe(false);
  });

  test('an older copy that went on differently', async () => {
    await using other = await original.copy();
    other.tamper(...cut(36));
    await other.append(20);
    expect(await verify(other)).toMatchObject({ intact: true, entries: 56 });
    expect((await verify(other, head)).firstBroken).toMatchObject({ seq: last, problem: 'office_replaced' });
    expect(await other.database.read((db) => descendsFrom(db, head))).toBe(false);
  });
});

test('any change of any row at random is found, and nothing before it is blamed', { timeout: 300_000 }, async () => {
  const row = fc.integer({ min: 1, max: last });
  const columns = ['id', 'at', 'actor_kind', 'actor_id', 'event', 'subject_type', 'subject_id', 'outcome', 'digest'];
  const text = fc
    .string({ minLength: 1, maxLength: 20 })
    .map((value) => value.replaceAll(/['\0]/gu, '_'))
    .filter((value) => value !== '');
  const act = fc.oneof(
    fc.tuple(row, fc.constantFrom(...columns, 'prev_hash', 'hash'), text).map(([seq, column, value]) => ({
      first: seq,
      sql: [`update audit_entry set ${column} = ${column} || '${value}' where seq = ${seq}`],
    })),
    row.map((seq) => ({ first: seq, sql: [`delete from audit_entry where seq = ${seq}`] })),
    fc
      .tuple(row, fc.constantFrom('salt', 'content'), text)
      .filter(([seq]) => !erased.includes(seq))
      .map(([seq, column, value]) => ({
        first: seq,
        sql: [`update audit_content set ${column} = '${value}' where seq = ${seq}`],
      })),
    fc
      .tuple(row, row)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({
        first: Math.min(a, b),
        sql: [
          `update audit_entry set seq = -1 where seq = ${a}`,
          `update audit_entry set seq = ${a} where seq = ${b}`,
          `update audit_entry set seq = ${b} where seq = -1`,
        ],
      })),
    fc
      .shuffledSubarray(
        [...Array(last).keys()].map((index) => index + 1),
        { minLength: 2 },
      )
      .map((order) => ({
        first: Math.min(...order.filter((seq, index) => seq !== [...order].sort((a, b) => a - b)[index])),
        sql: [
          ...order.map((seq) => `update audit_entry set seq = ${-seq} where seq = ${seq}`),
          ...[...order]
            .sort((a, b) => a - b)
            .map((seq, index) => `update audit_entry set seq = ${seq} where seq = ${-(order[index] ?? 0)}`),
        ],
      }))
      .filter(({ first }) => Number.isFinite(first)),
    fc.integer({ min: 0, max: last - 1 }).map((seq) => ({
      first: seq + 1,
      sql: [`delete from audit_entry where seq > ${seq}`, `delete from audit_content where seq > ${seq}`],
    })),
  );
  await fc.assert(
    fc.asyncProperty(act, async ({ first, sql }) => {
      expect((await found(sql))?.seq).toBe(first);
    }),
    { numRuns: 150 },
  );
});

test('what is erased between two steps is not taken for damage, and what is broken is found all the same', async () => {
  await using trail = await Trail.begin(1_000);
  const inSteps = async (before: (step: number) => Promise<unknown>) => {
    let steps = 0;
    const step: Step = async (work) => {
      await before(steps);
      steps += 1;
      return trail.database.read(work);
    };
    return verifyInSteps({ step, areOne: false }, { signal: never, progress: () => undefined, witnessed: null });
  };
  const erase = (tx: Writing) =>
    eraseAudit(tx, {
      at: '2026-02-01T09:00:00.000Z',
      actor: { kind: 'system', id: 'retention' },
      deletionNumber: 17,
      entries: [4, 900],
    });
  const verdict = await inSteps(async (step) => (step === 2 ? trail.database.write(erase) : undefined));
  expect(verdict).toMatchObject({ intact: true, entries: 1_001, erased: 2, firstBroken: null });
  trail.tamper("update audit_content set content = replace(content, 'vor', 'VOR') where seq = 700");
  expect((await inSteps(() => trail.append(1))).firstBroken).toMatchObject({ seq: 700, problem: 'content_changed' });
});

describe('the work itself', () => {
  test('stops when it is given up', async () => {
    const given = new AbortController();
    given.abort();
    const work = original.database.read((db) =>
      verifyTrail(db, { signal: given.signal, progress: () => undefined, witnessed: null }),
    );
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('tells how far it is, and lets other work in between', async () => {
    await using trail = await Trail.begin(1_000);
    const steps: number[] = [];
    let others = 0;
    const other = () => {
      others += 1;
      timer = setImmediate(other);
    };
    let timer = setImmediate(other);
    const verdict = await trail.database.read((db) =>
      verifyTrail(db, { signal: never, progress: (done) => steps.push(done), witnessed: null }),
    );
    clearImmediate(timer);
    expect(verdict.intact).toBe(true);
    expect(steps.at(-1)).toBe(1_000);
    expect(steps.length).toBeGreaterThan(2);
    expect(others).toBeGreaterThanOrEqual(steps.length - 1);
  });
});
