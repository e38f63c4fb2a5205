import type { ApprovalRow } from '../../../db/queries/approvals/approvals.ts';
import type { ApprovalId, UserId } from '../../../shared/contract/ids.ts';
import type { Language } from '../../../shared/contract/values.ts';
import { ApprovableOperation, type Approval } from '../../../shared/features/approvals/operations.ts';
import type { QueryContext } from '../../core/dispatch/context.ts';
import { readableFacts, type StoredFact } from './facts.ts';

const hour = 3_600_000;
/** A request waits a week for its decision; an approval holds for a day. */
const waits = 7 * 24 * hour;
const holds = 24 * hour;

type Times = Pick<ApprovalRow, 'state' | 'requested_at' | 'decided_at' | 'decider_active'>;

/** The instant before which pending requests have expired. */
export function pendingSince(now: string): string {
  return new Date(Date.parse(now) - waits).toISOString();
}

/** The state of now: what nobody decided or used in time has expired, without anyone writing it down. */
export function stateOf(row: Times, now: string): Approval['state'] {
  const age = (since: string | null) => Date.parse(now) - Date.parse(since ?? row.requested_at);
  if (row.state === 'pending' && age(row.requested_at) > waits) return 'expired';
  // The word of someone who is gone counts no longer.
  if (row.state === 'approved' && (age(row.decided_at) > holds || row.decider_active !== 1)) return 'expired';
  return row.state as Approval['state'];
}

/** Nobody decides on their own request, nor on one that is about their own account. */
export function mayDecide(row: Pick<ApprovalRow, 'requested_by' | 'concerned_id'>, user: string): boolean {
  return row.requested_by !== user && row.concerned_id !== user;
}

const ref = (id: string | null, name: string | null) => (id === null ? null : { id: id as UserId, name: name ?? '' });

/** A request as the reader sees it; only the requester gets the act itself back, to complete it. */
export async function approvalFor(
  db: QueryContext['db'],
  row: ApprovalRow,
  now: string,
  reader: { id: string; language: Language },
): Promise<Approval> {
  return {
    id: row.id as ApprovalId,
    operation: ApprovableOperation.parse(row.operation),
    facts: await readableFacts(db, JSON.parse(row.facts) as StoredFact[], reader.language),
    act: row.requested_by === reader.id ? (JSON.parse(row.act) as Approval['act']) : null,
    reason: row.reason,
    requestedBy: { id: row.requested_by as UserId, name: row.requester_name },
    requestedAt: row.requested_at,
    concerned: ref(row.concerned_id, row.concerned_name),
    state: stateOf(row, now),
    decidedBy: ref(row.decided_by, row.decider_name),
    decidedAt: row.decided_at,
  };
}
