import { ticketRow, ticketSummary } from '../../../db/queries/tickets/ticket.ts';
import type { TicketRow } from '../../../db/schema/index.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import type { BulkChange } from '../../../shared/features/tickets/operations.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { changeTicket, newChangeSet, type TicketPatch } from './change.ts';
import { demandActive } from './create.ts';
import { statusPatch } from './fields.ts';

type Skipped = OutputOf<'ticket.bulk'>['skipped'][number];

function patchOf(row: TicketRow, change: BulkChange): TicketPatch {
  if (change.kind === 'assign')
    return { assignee_id: change.assignee, ...(change.team === undefined ? {} : { team_id: change.team }) };
  if (change.kind === 'priority') return { priority: change.priority };
  return statusPatch(row, change);
}

const skippable = ['status_step_not_allowed', 'no_change'] as const satisfies readonly Skipped['why'][];

/** Changes what can be changed and says what was left as it was, and why. */
export const bulk: CommandHandler<'ticket.bulk'> = async (context, { tickets, change }) => {
  if (change.kind === 'assign') await demandActive(context, change.assignee);
  const changeSet = newChangeSet(context);
  const skipped: Skipped[] = [];
  const changes: AuditChange[] = [];
  for (const { id, version } of new Map(tickets.map((ticket) => [ticket.id, ticket])).values()) {
    const row = await ticketRow(context.tx, id);
    if (row.version !== version) {
      skipped.push({ number: row.number, why: 'conflict' });
      continue;
    }
    try {
      const made = await changeTicket(context, row, patchOf(row, change), changeSet);
      changes.push(...made.changes.map((one) => ({ ...one, field: `T-${row.number} ${one.field}` })));
    } catch (error) {
      const why = error instanceof Refusal ? skippable.find((code) => code === error.code) : undefined;
      if (!why) throw error;
      skipped.push({ number: row.number, why });
    }
  }
  const changed = new Set(tickets.map((ticket) => ticket.id)).size - skipped.length;
  return {
    value: { changed, skipped, changeSet: changed > 0 ? changeSet : null },
    audit: { changes, facts: { changed, skipped: skipped.length } },
  };
};

type UndoRecord = { version: number; before: TicketPatch; after: TicketPatch };

async function undoneEntry(context: CommandContext, entryId: string): Promise<void> {
  await context.tx.updateTable('ticket_entry').set({ undone: 1 }).where('id', '=', entryId).execute();
}

/** Takes back all that a change set did, or nothing: when any of its tickets was changed since, it refuses. */
export const undo: CommandHandler<'ticket.undo'> = async (context, { changeSet }) => {
  const entries = await context.tx
    .selectFrom('ticket_entry')
    .select(['id', 'ticket_id', 'undo', 'undone'])
    .where('change_set_id', '=', changeSet)
    .orderBy('id')
    .execute();
  const backwards = newChangeSet(context);
  const changes: AuditChange[] = [];
  const tickets: TicketSummary[] = [];
  let label: { type: string; id: string; label: string } | undefined;
  for (const entry of entries) {
    const row = await ticketRow(context.tx, entry.ticket_id);
    const record = entry.undo ? (JSON.parse(entry.undo) as UndoRecord) : null;
    if (!record || entry.undone === 1 || row.version !== record.version) throw new Refusal('undo_no_longer_possible');
    const made = await changeTicket(context, row, record.before, backwards);
    await undoneEntry(context, entry.id);
    changes.push(
      ...made.changes.map((one) => (entries.length === 1 ? one : { ...one, field: `T-${row.number} ${one.field}` })),
    );
    label = { type: 'ticket', id: row.id, label: `T-${row.number}` };
    const summary = await ticketSummary(context.tx, context.scope, context.actor.language, row.id);
    if (summary) tickets.push(summary);
  }
  return {
    value: { tickets },
    audit: { subject: entries.length === 1 ? label : undefined, changes, facts: { tickets: entries.length } },
  };
};
