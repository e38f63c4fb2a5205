import { randomBytes } from 'node:crypto';
import type { Reading, Writing } from '../../../db/connection/index.ts';
import { type ChainHead, headRow, writeEntry } from '../../../db/queries/audit/append.ts';
import type { AuditEvent, AuditOutcome } from '../../../shared/features/audit/events.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import { newId } from '../ids.ts';
import { canonicalJson, digestOf, fingerprintOf, genesis, hashOf } from './chain.ts';

export type AuditActor = {
  kind: 'user' | 'system' | 'nobody';
  /** The person's id, the job's name, or empty for nobody. */
  id: string;
};
export type NewAuditEntry = {
  at: string;
  actor: AuditActor;
  event: AuditEvent;
  outcome: AuditOutcome;
  subject: { type: string; id: string; label: string } | null;
  changes: readonly AuditChange[];
  facts: Readonly<Record<string, unknown>>;
};
/** What can be erased later: everything that may be about a person. */
export type AuditContent = { label: string; changes: readonly AuditChange[]; facts: Readonly<Record<string, unknown>> };

/**
 * Appends an entry in the transaction of the act it tells of, and answers the head it makes.
 *
 * The entry's content (the subject's label, changes, facts) is canonical JSON and lies in a row of its own with a salt of 16 random
 * bytes (hex). The entry holds `digest`, SHA-256 over salt ‖ content (see `digestOf`), and `hash`, SHA-256 over a length-prefixed
 * encoding of seq, id, at, actor_kind, actor_id, event, subject_type, subject_id, outcome, digest and prev_hash (see `hashOf`);
 * prev_hash is the hash of the entry before, 64 zeros for the first. Entries count from 1 without gaps.
 */
export async function appendAudit(tx: Writing, entry: NewAuditEntry): Promise<ChainHead> {
  const before = await headRow(tx);
  const salt = randomBytes(16).toString('hex');
  const content: AuditContent = { label: entry.subject?.label ?? '', changes: entry.changes, facts: entry.facts };
  const text = canonicalJson(content);
  const row = {
    seq: (before?.seq ?? 0) + 1,
    id: newId(entry.at),
    at: entry.at,
    actor_kind: entry.actor.kind,
    actor_id: entry.actor.id,
    event: entry.event,
    subject_type: entry.subject?.type ?? '',
    subject_id: entry.subject?.id ?? '',
    outcome: entry.outcome,
    digest: digestOf(salt, text),
    prev_hash: before?.hash ?? genesis,
  };
  const hash = hashOf(row);
  await writeEntry(tx, { ...row, hash }, { salt, content: text }, before === undefined);
  return { seq: row.seq, hash };
}

export type AuditHead = ChainHead & { fingerprint: string };

/** Where the trail ends now; null before the first entry. */
export async function auditHead(db: Reading): Promise<AuditHead | null> {
  const row = await headRow(db);
  return row ? { ...row, fingerprint: fingerprintOf(row.hash) } : null;
}
