import type { Reading, Writing } from '../../connection/index.ts';
import type { ApprovalTable } from '../../schema/index.ts';

export type ApprovalRow = ApprovalTable & {
  requester_name: string;
  concerned_name: string | null;
  decider_name: string | null;
  decider_active: number | null;
};

function approvals(db: Reading) {
  return db
    .selectFrom('approval')
    .innerJoin('user_account as requester', 'requester.id', 'approval.requested_by')
    .leftJoin('user_account as concerned', 'concerned.id', 'approval.concerned_id')
    .leftJoin('user_account as decider', 'decider.id', 'approval.decided_by')
    .selectAll('approval')
    .select(['requester.name as requester_name', 'concerned.name as concerned_name', 'decider.name as decider_name'])
    .select('decider.active as decider_active');
}

export async function approvalById(db: Reading, id: string): Promise<ApprovalRow | undefined> {
  return approvals(db).where('approval.id', '=', id).executeTakeFirst();
}

/** Requests of others that wait for a decision and were made since the given instant, oldest first. */
export async function pendingOfOthers(db: Reading, user: string, since: string): Promise<ApprovalRow[]> {
  return approvals(db)
    .where('approval.state', '=', 'pending')
    .where('approval.requested_by', '!=', user)
    .where((eb) => eb.or([eb('approval.concerned_id', 'is', null), eb('approval.concerned_id', '!=', user)]))
    .where('approval.requested_at', '>=', since)
    .orderBy('approval.requested_at')
    .orderBy('approval.id')
    .execute();
}

/** Someone's own requests, newest first. */
export async function requestsOf(db: Reading, user: string, limit: number): Promise<ApprovalRow[]> {
  return approvals(db)
    .where('approval.requested_by', '=', user)
    .orderBy('approval.requested_at', 'desc')
    .orderBy('approval.id', 'desc')
    .limit(limit)
    .execute();
}

export async function insertApproval(tx: Writing, row: ApprovalTable): Promise<void> {
  await tx.insertInto('approval').values(row).execute();
}

export async function settleApproval(
  tx: Writing,
  id: string,
  change: { state: string; decided_by?: string; decided_at?: string },
): Promise<void> {
  await tx.updateTable('approval').set(change).where('id', '=', id).execute();
}
