import { ticketSummary } from '../../../db/queries/tickets/ticket.ts';
import type { TicketRow } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { nextStatuses } from '../../../shared/features/tickets/status.ts';
import type { TicketStatus, WaitingReason } from '../../../shared/features/tickets/values.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { changeTicket, newChangeSet, type TicketPatch, ticketAt, ticketAudit } from './change.ts';
import { demandActive, requesterColumns } from './create.ts';

type Versioned = { id: string; version: number };

/** One change of one ticket, as all the commands on single fields make it. */
async function changed(
  context: CommandContext,
  { id, version }: Versioned,
  patchOf: (row: TicketRow) => TicketPatch | Promise<TicketPatch>,
  note = '',
) {
  const row = await ticketAt(context, id, version);
  const changeSet = newChangeSet(context);
  const { changes } = await changeTicket(context, row, await patchOf(row), changeSet, note);
  const ticket = await ticketSummary(context.tx, context.scope, context.actor.language, id);
  return { value: { ticket, changeSet }, audit: ticketAudit(row, changes, note === '' ? {} : { note }) };
}

export const edit: CommandHandler<'ticket.edit'> = (context, input) =>
  changed(context, input, (row) => ({
    title: input.title ?? row.title,
    description: input.description ?? row.description,
  }));

export const setCategory: CommandHandler<'ticket.setCategory'> = (context, input) =>
  changed(context, input, async () => {
    if (input.category) {
      const category = await context.tx
        .selectFrom('category')
        .select('retired')
        .where('id', '=', input.category)
        .executeTakeFirst();
      if (category?.retired) throw new Refusal('category_retired');
    }
    return { category_id: input.category };
  });

export const setPriority: CommandHandler<'ticket.setPriority'> = (context, input) =>
  changed(context, input, () => ({ priority: input.priority }));

type StatusInput = { status: TicketStatus; waitingReason: WaitingReason | null; waitingUntil: string | null };

/** The columns of a status step; refuses steps that the table does not allow. Leaving `waiting` clears its reason. */
export function statusPatch(row: TicketRow, input: StatusInput): TicketPatch {
  const from = row.status as TicketStatus;
  const reasonChanges = from === 'waiting' && input.status === 'waiting';
  if (from === input.status && !reasonChanges) throw new Refusal('no_change');
  if (!reasonChanges && !nextStatuses[from].includes(input.status)) {
    throw new Refusal('status_step_not_allowed', { from, to: input.status });
  }
  if (input.status !== 'waiting') return { status: input.status, waiting_reason: null, waiting_until: null };
  if (!input.waitingReason || (input.waitingReason === 'date' && !input.waitingUntil)) {
    throw new Refusal('waiting_reason_required');
  }
  return { status: 'waiting', waiting_reason: input.waitingReason, waiting_until: input.waitingUntil };
}

export const setStatus: CommandHandler<'ticket.setStatus'> = (context, input) =>
  changed(context, input, (row) => statusPatch(row, input));

export const setFollowUp: CommandHandler<'ticket.setFollowUp'> = (context, input) =>
  changed(context, input, () => ({ follow_up: input.followUp }));

export const setRequester: CommandHandler<'ticket.setRequester'> = (context, input) =>
  changed(context, input, () => requesterColumns(context, input.requester));

export const setMatter: CommandHandler<'ticket.setMatter'> = (context, input) =>
  changed(context, input, () => ({ matter_id: input.matter }));

export const assign: CommandHandler<'ticket.assign'> = (context, input) =>
  changed(
    context,
    input,
    async () => {
      await demandActive(context, input.assignee);
      return { team_id: input.team, assignee_id: input.assignee };
    },
    input.note,
  );

/** Taking new work also opens it. */
export const take: CommandHandler<'ticket.take'> = (context, input) =>
  changed(context, input, (row) => ({
    assignee_id: context.actor.id,
    ...(row.status === 'new' ? { status: 'open' } : {}),
  }));

export const handBack: CommandHandler<'ticket.handBack'> = (context, input) =>
  changed(
    context,
    input,
    (row) => {
      if (row.assignee_id !== context.actor.id) throw new Refusal('no_change');
      return { assignee_id: null };
    },
    input.note,
  );
