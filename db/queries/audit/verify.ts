import type { Reading } from '../../connection/index.ts';

/** The next entries in order, each with its content and erasure as they lie in the tables. Values are not trusted to have their type. */
export async function entriesAfter(db: Reading, seq: number, limit: number) {
  return db
    .selectFrom('audit_entry as e')
    .leftJoin('audit_content as c', 'c.seq', 'e.seq')
    .leftJoin('audit_erasure as x', 'x.seq', 'e.seq')
    .selectAll('e')
    .select(['c.seq as content_seq', 'c.salt', 'c.content', 'x.deletion_number'])
    .where('e.seq', '>', seq)
    .orderBy('e.seq')
    .limit(limit)
    .execute();
}
export type StoredEntry = Awaited<ReturnType<typeof entriesAfter>>[number];

export async function hashesAfter(db: Reading, seq: number, limit: number) {
  return db
    .selectFrom('audit_entry')
    .select(['seq', 'hash'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

export async function hashAt(db: Reading, seq: number): Promise<string | undefined> {
  const row = await db.selectFrom('audit_entry').select('hash').where('seq', '=', seq).executeTakeFirst();
  return row?.hash;
}

/** All head rows; there must be one. */
export async function headRows(db: Reading) {
  return db.selectFrom('audit_head').selectAll().orderBy('id').limit(3).execute();
}

/** The newest entry's place and hash, whatever the head row says. */
export async function newestHead(db: Reading): Promise<{ seq: number; hash: string } | undefined> {
  return db.selectFrom('audit_entry').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
}

export async function newestSeq(db: Reading): Promise<number> {
  const row = await db.selectFrom('audit_entry').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return row?.seq ?? 0;
}

/** The first content or erasure that belongs to no entry, where the entries run from 1 to `last`. */
export async function strayAround(db: Reading, last: number): Promise<number | undefined> {
  const strays: number[] = [];
  for (const table of ['audit_content', 'audit_erasure'] as const) {
    const row = await db
      .selectFrom(table)
      .select('seq')
      .where((eb) => eb.or([eb('seq', '<', 1), eb('seq', '>', last)]))
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    if (row) strays.push(row.seq);
  }
  return strays.length > 0 ? Math.min(...strays) : undefined;
}
