import { z } from 'zod';
import { ApprovalId, UserId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Instant, Reason } from '../../contract/values.ts';
import { UserRef } from '../tickets/values.ts';

/** The acts that widen someone's own sight or power and therefore need a second named person. */
export const approvableOperations = [
  'user.add',
  'user.resetPassphrase',
  'user.setRoles',
  'user.setTeams',
  'team.setMembers',
  'role.update',
  'category.update',
] as const;
export const ApprovableOperation = z.enum(approvableOperations);
export type ApprovableOperation = z.infer<typeof ApprovableOperation>;

/**
 * Stands in the input of such an act: an approval that a second person gave to the caller for exactly this act, or, in an office of
 * one person, the recovery key.
 */
export const SecondPerson = z
  .union([z.strictObject({ approval: ApprovalId }), z.strictObject({ recoveryKey: z.string().max(500) })])
  .nullable()
  .default(null);

export const Approval = z.strictObject({
  id: ApprovalId,
  operation: ApprovableOperation,
  /** What is asked for, as names a person can judge: `{field, value}` in the reader's language. */
  facts: z.array(z.strictObject({ field: z.string(), value: z.string() })),
  /** For the requester alone: what was asked for, as it was given, so that they can complete it. null for everyone else. */
  act: z.record(z.string(), z.json()).nullable(),
  reason: z.string(),
  requestedBy: UserRef,
  requestedAt: Instant,
  /** The person whose account or sight is concerned, if it is one. */
  concerned: UserRef.nullable(),
  state: z.enum(['pending', 'approved', 'rejected', 'used', 'withdrawn', 'expired']),
  decidedBy: UserRef.nullable(),
  decidedAt: Instant.nullable(),
});
export type Approval = z.infer<typeof Approval>;

export const approvalOperations = feature('approval', {
  /** Pending ones the caller may decide, and the caller's own. */
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(Approval) }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'the requests and decisions themselves are audited' },
  }),
  /** `act` is the input of the operation without version, secrets and second person. An approval holds for a day and for one act. */
  request: command({
    input: z.strictObject({
      operation: ApprovableOperation,
      act: z.record(z.string().max(50), z.json()),
      concerned: UserId.nullable().default(null),
      reason: Reason,
    }),
    output: Approval,
    permission: 'signedIn',
    record: { user: 'concerned' },
    audit: 'approval.requested',
  }),
  decide: command({
    input: z.strictObject({
      approval: ApprovalId,
      approve: z.boolean(),
      note: z.string().trim().max(1_000).default(''),
    }),
    output: Approval,
    permission: 'approval.decide',
    record: { approval: 'approval' },
    audit: 'approval.decided',
  }),
  withdraw: command({
    input: z.strictObject({ approval: ApprovalId }),
    output: Approval,
    permission: 'signedIn',
    record: { approval: 'approval' },
    audit: 'approval.withdrawn',
  }),
});
