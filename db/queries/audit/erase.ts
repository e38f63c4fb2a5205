import type { Writing } from '../../connection/index.ts';

/** Erases the contents of entries under a deletion number; the entries stay. `never` are the events whose content must stay. */
export async function eraseContents(
  tx: Writing,
  seqs: readonly number[],
  deletionNumber: number,
  never: readonly string[],
): Promise<number[]> {
  const erased: number[] = [];
  // SQLite takes a limited number of values in one statement.
  for (let start = 0; start < seqs.length; start += 500) {
    const rows = await tx
      .selectFrom('audit_entry as e')
      .innerJoin('audit_content as c', 'c.seq', 'e.seq')
      .select('e.seq')
      .where('e.seq', 'in', seqs.slice(start, start + 500))
      .where('e.event', 'not in', never)
      .execute();
    const part = rows.map((row) => row.seq);
    if (part.length === 0) continue;
    await tx
      .insertInto('audit_erasure')
      .values(part.map((seq) => ({ seq, deletion_number: deletionNumber })))
      .execute();
    await tx.deleteFrom('audit_content').where('seq', 'in', part).execute();
    erased.push(...part);
  }
  return erased;
}
