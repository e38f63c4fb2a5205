import {
  type ApprovalRow,
  approvalById,
  insertApproval,
  pendingOfOthers,
  requestsOf,
  settleApproval,
} from '../../../db/queries/approvals/approvals.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { ApprovalId } from '../../../shared/contract/ids.ts';
import { canonicalAct, concernedBy, parseAct } from '../../../shared/features/approvals/act.ts';
import type { Approval } from '../../../shared/features/approvals/operations.ts';
import { permissionsOfActivePeople } from '../../core/access/people.ts';
import type { AuditFacts, CommandContext, CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { approvalFor, mayDecide, pendingSince, stateOf } from './approvals.ts';
import { factsOf } from './facts.ts';

/** How many of one's own requests are listed. */
const shown = 50;

const list: QueryHandler<'approval.list'> = async ({ db, actor, now }) => {
  const toDecide = actor.permissions.has('approval.decide')
    ? await pendingOfOthers(db, actor.id, pendingSince(now))
    : [];
  const rows: Approval[] = [];
  for (const row of [...toDecide, ...(await requestsOf(db, actor.id, shown))]) {
    rows.push(await approvalFor(db, row, now, actor));
  }
  return { rows };
};

const request: CommandHandler<'approval.request'> = async (context, input) => {
  const { tx, actor, now } = context;
  const act = parseAct(input.operation, input.act);
  if (!act) throw new Refusal('invalid_input', { fields: [{ field: 'act', problem: 'invalid' }] });
  const { permission } = contract[input.operation];
  if (!actor.permissions.has(permission)) throw new Refusal('forbidden', { permission });
  const facts = await factsOf(tx, act);
  // Whom it concerns follows from the act; what the caller says cannot change who may decide.
  const concerned = concernedBy(act);
  const id = newId<ApprovalId>(now);
  await insertApproval(tx, {
    id,
    operation: input.operation,
    act: canonicalAct(act.act),
    facts: JSON.stringify(facts),
    reason: input.reason,
    requested_by: actor.id,
    requested_at: now,
    concerned_id: concerned,
    state: 'pending',
    decided_by: null,
    decided_at: null,
  });
  for (const [person, held] of await permissionsOfActivePeople(tx)) {
    if (!held.has('approval.decide') || !mayDecide({ requested_by: actor.id, concerned_id: concerned }, person))
      continue;
    await context.notify({ to: person, kind: 'approval_requested' });
  }
  return settled(context, id, {});
};

const decide: CommandHandler<'approval.decide'> = async (context, input) => {
  const { tx, actor, now } = context;
  const row = await waiting(context, input.approval);
  if (!mayDecide(row, actor.id)) throw new Refusal('approval_own_request');
  await settleApproval(tx, row.id, {
    state: input.approve ? 'approved' : 'rejected',
    decided_by: actor.id,
    decided_at: now,
  });
  await context.notify({ to: row.requested_by, kind: 'approval_decided' });
  return settled(context, row.id, { approve: input.approve, ...(input.note === '' ? {} : { note: input.note }) });
};

const withdraw: CommandHandler<'approval.withdraw'> = async (context, input) => {
  const row = await approvalById(context.tx, input.approval);
  if (row?.requested_by !== context.actor.id) throw new Refusal('not_found', { record: 'approval' });
  const state = stateOf(row, context.now);
  if (state !== 'pending' && state !== 'approved') throw new Refusal('approval_settled', { state });
  await settleApproval(context.tx, row.id, { state: 'withdrawn' });
  return settled(context, row.id, {});
};

/** A request that can still be decided on. */
async function waiting({ tx, now }: CommandContext, id: string): Promise<ApprovalRow> {
  const row = await approvalById(tx, id);
  if (!row) throw new Refusal('not_found', { record: 'approval' });
  const state = stateOf(row, now);
  if (state !== 'pending') throw new Refusal('approval_settled', { state });
  return row;
}

/** The request as it stands now, and what the trail says of it. */
async function settled(context: CommandContext, id: string, said: NonNullable<AuditFacts['facts']>) {
  const { tx, now, actor } = context;
  const row = await approvalById(tx, id);
  if (!row) throw new Refusal('not_found', { record: 'approval' });
  context.changed('approvals.changed');
  const value = await approvalFor(tx, row, now, actor);
  return {
    value,
    audit: {
      subject: { type: 'approval', id, label: value.facts[0]?.value ?? '' },
      facts: {
        operation: value.operation,
        reason: value.reason,
        ...(value.concerned === null ? {} : { concerned: value.concerned.name }),
        ...said,
      },
    },
  };
}

export const approvalHandlers = {
  'approval.list': list,
  'approval.request': request,
  'approval.decide': decide,
  'approval.withdraw': withdraw,
};
