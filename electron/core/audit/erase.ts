import { z } from 'zod';
import type { Writing } from '../../../db/connection/index.ts';
import { eraseContents } from '../../../db/queries/audit/erase.ts';
import { type AuditActor, appendAudit } from './append.ts';

/** Runs of entries `[from, to]`, both included; written as `4-6` or `20`. */
type Runs = [number, number][];
const Announcement = z.object({
  facts: z.object({ deletionNumber: z.int(), erased: z.array(z.string().regex(/^\d+(-\d+)?$/u)) }),
});

/**
 * Erases what entries say, with their salt, and keeps the entries. The erasure is an entry of its own that names the deletion
 * number and every entry concerned; that is how the trail proves later that nobody else took the content away.
 */
export async function eraseAudit(
  tx: Writing,
  erasure: { at: string; actor: AuditActor; deletionNumber: number; entries: readonly number[] },
): Promise<void> {
  const wanted = [...new Set(erasure.entries)].sort((a, b) => a - b);
  const erased = await eraseContents(tx, wanted, erasure.deletionNumber, ['audit.erased']);
  if (erased.length === 0) return;
  const runs: Runs = [];
  for (const seq of erased.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === seq - 1) run[1] = seq;
    else runs.push([seq, seq]);
  }
  await appendAudit(tx, {
    at: erasure.at,
    actor: erasure.actor,
    event: 'audit.erased',
    outcome: 'done',
    subject: { type: 'deletion', id: String(erasure.deletionNumber), label: String(erasure.deletionNumber) },
    changes: [],
    facts: {
      deletionNumber: erasure.deletionNumber,
      erased: runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)),
    },
  });
}

/** What an `audit.erased` entry announces, read back from its content. */
export function announcedErasure(content: string): { deletionNumber: number; runs: Runs } | null {
  const parsed = Announcement.safeParse(JSON.parse(content));
  if (!parsed.success) return null;
  const { deletionNumber, erased } = parsed.data.facts;
  const runs = erased.map((run): [number, number] => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return [from, to];
  });
  return { deletionNumber, runs };
}
