import { seesTicket } from '../../../db/queries/access/records.ts';
import { categoryById } from '../../../db/queries/categories/categories.ts';
import { indexTicket } from '../../../db/queries/search/document.ts';
import {
  activeMembers,
  isActive,
  nextTicketNumber,
  ticketRow,
  ticketSummary,
} from '../../../db/queries/tickets/ticket.ts';
import { insertTicket } from '../../../db/queries/tickets/write.ts';
import type { TicketRow } from '../../../db/schema/index.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { TicketId } from '../../../shared/contract/ids.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { newParty } from '../parties/index.ts';
import { derived, ticketAudit } from './change.ts';
import { addEntry, attachUploads } from './entries.ts';

type CreateInput = ParsedOf<'ticket.create'>;
type RequesterInput = CreateInput['requester'];

/** The two columns of a requester. */
export async function requesterColumns(context: CommandContext, requester: RequesterInput) {
  if (requester?.kind === 'user') return { requester_user_id: requester.user as string, requester_party_id: null };
  if (requester?.kind === 'party') return { requester_user_id: null, requester_party_id: requester.party as string };
  if (requester?.kind === 'newParty') {
    return {
      requester_user_id: null,
      requester_party_id: (await newParty(context, requester, { ofTicket: true })) as string,
    };
  }
  return { requester_user_id: null, requester_party_id: null };
}

export async function demandActive(context: CommandContext, userId: string | null): Promise<void> {
  if (userId && !(await isActive(context.tx, userId))) throw new Refusal('person_inactive');
}

/** Makes a ticket with what its category gives by default. Also for mail intake. */
export async function createTicket(
  context: CommandContext,
  input: Omit<CreateInput, 'uploads'>,
): Promise<{ row: TicketRow; entry: string }> {
  // Whoever reads no tickets at all could not be shown what they made.
  if (!context.scope.reads) throw new Refusal('forbidden', { permission: 'ticket.read' });
  await demandActive(context, input.assignee);
  const category = input.category ? await categoryById(context.tx, input.category) : undefined;
  if (category?.retired) throw new Refusal('category_retired');
  const id = newId<TicketId>(context.now);
  const number = await nextTicketNumber(context.tx);
  const requester = await requesterColumns(context, input.requester ?? { kind: 'user', user: context.actor.id });
  const core = {
    title: input.title,
    status: input.assignee === context.actor.id ? 'open' : 'new',
    priority: input.priority ?? category?.default_priority ?? 'normal',
  };
  await insertTicket(context.tx, {
    ...core,
    ...derived(core),
    ...requester,
    number,
    id,
    description: input.description,
    waiting_reason: null,
    waiting_until: null,
    category_id: input.category,
    team_id: input.team ?? category?.default_team_id ?? null,
    assignee_id: input.assignee,
    matter_id: input.matter,
    follow_up: input.followUp,
    created_by: context.actor.id,
    created_at: context.now,
    updated_at: context.now,
    updated_by: context.actor.id,
    attachment_count: 0,
    open_question_count: 0,
    version: 1,
  });
  for (const watcher of new Set(input.watchers)) {
    await demandActive(context, watcher);
    await context.tx.insertInto('ticket_watcher').values({ ticket_id: id, user_id: watcher }).execute();
  }
  // Whoever files a confidential request for someone else goes on seeing what they filed.
  if (!(await seesTicket(context.tx, context.scope, id))) {
    await context.tx.insertInto('ticket_watcher').values({ ticket_id: id, user_id: context.actor.id }).execute();
  }
  const entry = await addEntry(context, { ticket: { id, number }, kind: 'created' });
  const row = await ticketRow(context.tx, id);
  await tellOfNew(context, row, input.watchers);
  context.ticketChanged(id);
  return { row, entry };
}

async function tellOfNew(context: CommandContext, row: TicketRow, watchers: readonly string[]): Promise<void> {
  if (row.assignee_id) await context.notify({ to: row.assignee_id, kind: 'assigned', ticket: row.id });
  else if (row.team_id) {
    for (const member of await activeMembers(context.tx, row.team_id)) {
      await context.notify({ to: member, kind: 'team_assigned', ticket: row.id });
    }
  }
  for (const watcher of watchers) {
    if (watcher !== row.assignee_id) await context.notify({ to: watcher, kind: 'mention', ticket: row.id });
  }
}

export const create: CommandHandler<'ticket.create'> = async (context, input) => {
  const { row, entry } = await createTicket(context, input);
  if (input.uploads.length > 0) await attachUploads(context, row.id, entry, input.uploads);
  await indexTicket(context.tx, row.number);
  const value = await ticketSummary(context.tx, context.scope, context.actor.language, row.id);
  if (!value) throw new Error('a ticket is visible to whoever made it');
  return {
    value,
    audit: ticketAudit(row, [{ field: 'title', before: null, after: row.title }], {
      attachments: input.uploads.length,
    }),
  };
};
