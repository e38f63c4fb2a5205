import { timingSafeEqual } from 'node:crypto';
import type { z } from 'zod';
import { approvalById, settleApproval } from '../../../db/queries/approvals/approvals.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import { whoSignedIn } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { canonicalAct } from '../../../shared/features/approvals/act.ts';
import type { ApprovableOperation, SecondPerson } from '../../../shared/features/approvals/operations.ts';
import { readRecoveryKey } from '../../../shared/features/office/recovery-key.ts';
import { permissionsOfActivePeople } from '../../core/access/people.ts';
import type { AuditFacts, CommandContext } from '../../core/dispatch/context.ts';
import { recipientOf } from '../../core/keys/age-keys.ts';
import { stateOf } from './approvals.ts';

export type Demand = {
  operation: ApprovableOperation;
  /** The operation's own input; version, secrets and second person do not count. */
  act: object;
  secondPerson: z.output<typeof SecondPerson>;
  /** The person whose account it is about; they cannot be the second person. */
  concerned?: string | null;
};

/**
 * Refuses with `second_person_needed` unless a second named person approved exactly this act within the last day. The approval is
 * used up in the same transaction. Where nobody else can decide yet, the recovery key stands in. Answers what the audit trail should say.
 */
export async function demandSecondPerson(
  context: CommandContext,
  demand: Demand,
): Promise<NonNullable<AuditFacts['facts']>> {
  const { secondPerson, operation } = demand;
  if (secondPerson === null) {
    // Tells the window what to offer: asking for an approval, or typing the recovery key.
    const alone = !(await someoneElseDecides(context, demand.concerned ?? null));
    // As long as nobody else was ever here, there is nothing of others to guard: people can be added. Made-up ones at any time.
    if (alone && operation === 'user.add' && !(await someoneElseCame(context))) return {};
    if (alone && (await officeRow(context.tx)).demo === 1) return {};
    throw new Refusal('second_person_needed', { operation, alone });
  }
  if ('approval' in secondPerson) return takeApproval(context, demand, secondPerson.approval);
  if (await someoneElseDecides(context, demand.concerned ?? null)) {
    throw new Refusal('second_person_needed', { operation });
  }
  if (!(await isRecoveryKey(secondPerson.recoveryKey, context.office.keys.recoveryRecipient))) {
    throw new Refusal('recovery_key_wrong');
  }
  return { recoveryKey: true };
}

async function takeApproval({ tx, actor, now, changed }: CommandContext, { operation, act }: Demand, id: string) {
  const row = await approvalById(tx, id);
  const fits =
    row !== undefined &&
    row.requested_by === actor.id &&
    row.operation === operation &&
    row.act === canonicalAct(act) &&
    row.decided_by !== null &&
    row.decided_by !== actor.id &&
    stateOf(row, now) === 'approved';
  if (!fits) throw new Refusal('second_person_needed', { operation });
  await settleApproval(tx, id, { state: 'used' });
  changed('approvals.changed');
  return { approvedBy: row.decider_name, reason: row.reason };
}

/** Whoever never signed in cannot decide: an office is set up by one person with the recovery key in their hand. */
async function someoneElseDecides({ tx, actor }: CommandContext, concerned: string | null): Promise<boolean> {
  const people = await permissionsOfActivePeople(tx);
  const others = [...people].filter(([id, held]) => id !== actor.id && id !== concerned && held.has('approval.decide'));
  const signedIn = await whoSignedIn(tx);
  return others.some(([id]) => signedIn.has(id));
}

async function someoneElseCame({ tx, actor }: CommandContext): Promise<boolean> {
  return [...(await whoSignedIn(tx))].some((id) => id !== actor.id);
}

/** Whether the text is the identity that belongs to the office's recovery recipient. Takes the same time for every wrong key. */
async function isRecoveryKey(text: string, recipient: string): Promise<boolean> {
  const identity = readRecoveryKey(text);
  const given = Buffer.from((identity && (await recipientOf(identity))) ?? '');
  const expected = Buffer.from(recipient);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
