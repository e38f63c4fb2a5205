import type { Kysely } from 'kysely';
import { indexTicket } from '../../../db/queries/search/document.ts';
import { activeMembers, ticketRow, ticketSummary } from '../../../db/queries/tickets/ticket.ts';
import { updateTicket } from '../../../db/queries/tickets/write.ts';
import type { Schema, TicketRow } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { ChangeSetId } from '../../../shared/contract/ids.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import { inLanguage } from '../../../shared/features/categories/in-language.ts';
import { fold } from '../../../shared/features/search/fold.ts';
import { isOpen } from '../../../shared/features/tickets/status.ts';
import {
  type ChangedField,
  type FieldChange,
  type Priority,
  priorities,
  type TicketStatus,
  ticketStatuses,
} from '../../../shared/features/tickets/values.ts';
import type { AuditFacts, CommandContext } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { addEntry } from './entries.ts';

/** The columns that people change; what follows from them is computed here. */
export type TicketPatch = Partial<
  Pick<
    TicketRow,
    | 'title'
    | 'description'
    | 'status'
    | 'waiting_reason'
    | 'waiting_until'
    | 'priority'
    | 'category_id'
    | 'team_id'
    | 'assignee_id'
    | 'requester_user_id'
    | 'requester_party_id'
    | 'matter_id'
    | 'follow_up'
  >
>;
type Column = keyof TicketPatch;

const fields: { readonly [column in Column]: ChangedField } = {
  title: 'title',
  description: 'description',
  status: 'status',
  waiting_reason: 'waitingReason',
  waiting_until: 'waitingUntil',
  priority: 'priority',
  category_id: 'category',
  team_id: 'team',
  assignee_id: 'assignee',
  requester_user_id: 'requester',
  requester_party_id: 'requester',
  matter_id: 'matter',
  follow_up: 'followUp',
};

export function newChangeSet(context: { now: string }): ChangeSetId {
  return newId<ChangeSetId>(context.now);
}

/** The columns that follow from the status and priority, for sorting and quick lists. */
export function derived(row: { status: string; priority: string; title: string }) {
  return {
    is_open: isOpen(row.status as TicketStatus) ? (1 as const) : (0 as const),
    status_rank: ticketStatuses.indexOf(row.status as TicketStatus),
    priority_rank: priorities.indexOf(row.priority as Priority),
    title_key: fold(row.title),
  };
}

/** Reads the ticket for a change; refuses with `conflict` when it is not the version that the caller saw. */
export async function ticketAt(context: CommandContext, id: string, version: number): Promise<TicketRow> {
  const row = await ticketRow(context.tx, id);
  if (row.version === version) return row;
  const by = row.updated_by
    ? await context.tx.selectFrom('user_account').select('name').where('id', '=', row.updated_by).executeTakeFirst()
    : undefined;
  throw new Refusal('conflict', {
    current: await ticketSummary(context.tx, context.scope, context.actor.language, id),
    description: row.description,
    changedBy: by?.name ?? null,
    changedAt: row.updated_at,
  });
}

/** Applies a patch: new version, timeline entry with the exact before and after, search index, notifications. */
export async function changeTicket(
  context: CommandContext,
  row: TicketRow,
  patch: TicketPatch,
  changeSet: ChangeSetId,
  note = '',
): Promise<{ changes: FieldChange[] }> {
  const changed = (Object.keys(patch) as Column[]).filter((column) => patch[column] !== row[column]);
  if (changed.length === 0) throw new Refusal('no_change');
  const after: TicketRow = { ...row, ...patch };
  const changes = await describeChanges(context.tx, context, row, after, changed);
  const following = Object.entries(derived(after)).filter(
    ([column, value]) => row[column as keyof TicketRow] !== value,
  );
  await updateTicket(context.tx, {
    id: row.id,
    ...Object.fromEntries(changed.map((column) => [column, after[column]])),
    ...Object.fromEntries(following),
    version: row.version + 1,
    updated_at: context.now,
    updated_by: context.actor.id,
  });
  const pick = (source: TicketRow) => Object.fromEntries(changed.map((column) => [column, source[column]]));
  await addEntry(context, {
    ticket: row,
    kind: 'changed',
    body: note,
    changeSet,
    changes,
    undo: { version: row.version + 1, before: pick(row), after: pick(after) },
  });
  const worded: readonly Column[] = ['title', 'description', 'requester_user_id', 'requester_party_id', 'matter_id'];
  if (changed.some((column) => worded.includes(column))) await indexTicket(context.tx, row.number);
  if (changed.includes('assignee_id') || changed.includes('team_id')) await tellOfAssignment(context, row, after);
  context.ticketChanged(row.id);
  return { changes };
}

/** A client's answer to a resolved or closed ticket, or one that waits for the client, opens it again. */
export async function reopenForAnswer(context: CommandContext, row: TicketRow): Promise<void> {
  const waitsForClient = row.status === 'waiting' && row.waiting_reason === 'client';
  if (isOpen(row.status as TicketStatus) && !waitsForClient) return;
  const patch = { status: 'open', waiting_reason: null, waiting_until: null };
  await changeTicket(context, row, patch, newChangeSet(context));
}

/** Old and new assignee and team are told. */
async function tellOfAssignment(context: CommandContext, before: TicketRow, after: TicketRow): Promise<void> {
  const told = new Set<string>();
  const tell = async (to: string | null, kind: 'assigned' | 'unassigned' | 'team_assigned') => {
    if (!to || told.has(to)) return;
    told.add(to);
    await context.notify({ to, kind, ticket: after.id });
  };
  if (before.assignee_id !== after.assignee_id) {
    await tell(after.assignee_id, 'assigned');
    await tell(before.assignee_id, 'unassigned');
  }
  if (before.team_id !== after.team_id) {
    if (after.team_id)
      for (const member of await activeMembers(context.tx, after.team_id)) await tell(member, 'team_assigned');
    if (before.team_id)
      for (const member of await activeMembers(context.tx, before.team_id)) await tell(member, 'unassigned');
  }
}

/** Before and after in words of this moment: names rather than ids, so that the trail stays readable. */
export async function describeChanges(
  db: Kysely<Schema>,
  context: CommandContext,
  before: TicketRow,
  after: TicketRow,
  columns: readonly Column[],
): Promise<FieldChange[]> {
  const said = new Map<ChangedField, FieldChange>();
  for (const column of columns) {
    const field = fields[column];
    const change = {
      field,
      before: await word(db, context, column, before),
      after: await word(db, context, column, after),
    };
    const earlier = said.get(field);
    // The requester is one field in two columns.
    said.set(
      field,
      earlier ? { field, before: earlier.before ?? change.before, after: earlier.after ?? change.after } : change,
    );
  }
  return [...said.values()];
}

async function word(
  db: Kysely<Schema>,
  context: CommandContext,
  column: Column,
  row: TicketRow,
): Promise<string | null> {
  const value = row[column];
  if (value === null) return null;
  switch (column) {
    case 'category_id': {
      const category = await db.selectFrom('category').select('names').where('id', '=', value).executeTakeFirst();
      return inLanguage(category?.names ?? null, context.actor.language);
    }
    case 'team_id':
      return (await db.selectFrom('team').select('name').where('id', '=', value).executeTakeFirst())?.name ?? value;
    case 'assignee_id':
    case 'requester_user_id':
      return (
        (await db.selectFrom('user_account').select('name').where('id', '=', value).executeTakeFirst())?.name ?? value
      );
    case 'requester_party_id':
      return (await db.selectFrom('party').select('name').where('id', '=', value).executeTakeFirst())?.name ?? value;
    case 'matter_id': {
      const matter = await db
        .selectFrom('matter')
        .select(['number', 'title'])
        .where('id', '=', value)
        .executeTakeFirst();
      return matter ? `${matter.number} ${matter.title}` : value;
    }
    default:
      return value;
  }
}

/** What the audit trail says of a ticket. */
export function ticketSubject(row: { id: string; number: number }) {
  return { type: 'ticket', id: row.id, label: `T-${row.number}` };
}
export function ticketAudit(
  row: { id: string; number: number },
  changes: readonly AuditChange[] = [],
  facts: AuditFacts['facts'] = {},
): AuditFacts {
  return { subject: ticketSubject(row), changes: [...changes], facts };
}
