import { z } from 'zod';
import type { Scope } from '../../../db/queries/access/scope.ts';
import { type AuditPageRow, visibleNumbers } from '../../../db/queries/audit/list.ts';
import { AuditChange, type AuditRow } from '../../../shared/features/audit/operations.ts';
import type { Reading } from '../../core/dispatch/context.ts';

const Content = z.object({
  label: z.string(),
  changes: z.array(AuditChange),
  facts: z.record(z.string(), z.json()),
});
const nothing = { label: '', changes: [], facts: {} };

/** An entry about many tickets names each in the field of its change: `T-12 status`. */
const numbered = /^T-(\d+) /u;
const numberOf = (change: AuditChange) => {
  const match = numbered.exec(change.field);
  return match ? Number(match[1]) : null;
};

/** Stored entries as the reader may see them. What an entry about many tickets says of those that are none of theirs is left out. */
export async function auditRows(db: Reading, scope: Scope, stored: readonly AuditPageRow[]): Promise<AuditRow[]> {
  const read = stored.map((row) => ({
    row,
    content: row.content === null ? nothing : (Content.safeParse(JSON.parse(row.content)).data ?? nothing),
  }));
  const numbers = read.flatMap(({ content }) => content.changes.map(numberOf)).filter((number) => number !== null);
  const visible = await visibleNumbers(db, scope, [...new Set(numbers)]);
  const rows: AuditRow[] = [];
  for (const { row, content } of read) {
    const changes = content.changes.filter((change) => {
      const number = numberOf(change);
      return number === null || visible.has(number);
    });
    // Nothing of it is theirs: then they don't learn that it happened either.
    if (changes.length === 0 && content.changes.length > 0) continue;
    const whole = changes.length === content.changes.length;
    rows.push({
      id: row.id,
      at: row.at,
      event: row.event as AuditRow['event'],
      outcome: row.outcome as AuditRow['outcome'],
      actor: {
        id: row.actor_id,
        name: row.actor_name ?? '',
        kind: row.actor_kind as AuditRow['actor']['kind'],
      },
      subject:
        row.subject_type === '' ? null : { type: row.subject_type, id: row.subject_id || null, label: content.label },
      changes,
      // Its numbers count what is left out, too.
      facts: whole ? content.facts : {},
      erased: row.deletion_number,
    });
  }
  return rows;
}
