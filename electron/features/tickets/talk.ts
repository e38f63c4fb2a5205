import { createHash } from 'node:crypto';
import { seesTicket } from '../../../db/queries/access/records.ts';
import { ticketRow, ticketSummary } from '../../../db/queries/tickets/ticket.ts';
import type { TicketRow } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { EntryId } from '../../../shared/contract/ids.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { ticketAudit } from './change.ts';
import { addEntry, attachUploads, touchTicket } from './entries.ts';

type NewTalk = Parameters<typeof addEntry>[1] & { uploads: readonly string[] };

/** An entry people wrote. The trail holds a digest of its text, so that a changed text contradicts it without being there twice. */
async function said(context: CommandContext, row: TicketRow, entry: NewTalk, facts: Record<string, string> = {}) {
  const id = await addEntry(context, entry);
  if (entry.uploads.length > 0) await attachUploads(context, row.id, id, entry.uploads);
  await touchTicket(context, row, { files: entry.uploads.length > 0 });
  const ticket = await ticketSummary(context.tx, context.scope, context.actor.language, row.id);
  if (!ticket) throw new Refusal('not_found', { record: 'ticket' });
  const textDigest = createHash('sha256')
    .update(entry.body ?? '')
    .digest('hex');
  return { value: { ticket, entry: id }, audit: ticketAudit(row, [], { entry: id, textDigest, ...facts }) };
}

/** Someone who is spoken to must be there and see the ticket; to add them as a watcher first is the speaker's own decision. */
async function demandSight(context: CommandContext, ticketId: string, people: readonly string[]): Promise<void> {
  for (const person of people) {
    const access = await context.accessOf(person);
    if (!access) throw new Refusal('person_inactive', { person });
    if (!(await seesTicket(context.tx, access.scope, ticketId)))
      throw new Refusal('person_cannot_see_ticket', { person });
  }
}

export const addNote: CommandHandler<'ticket.addNote'> = async (context, { id, body, mentions, uploads }) => {
  const row = await ticketRow(context.tx, id);
  const mentioned = [...new Set<string>(mentions)];
  await demandSight(context, id, mentioned);
  const done = await said(context, row, { ticket: row, kind: 'note', body, mentions: mentioned, uploads });
  for (const to of mentioned) await context.notify({ to, kind: 'mention', ticket: id, entry: done.value.entry });
  return done;
};

export const addMessage: CommandHandler<'ticket.addMessage'> = async (context, { id, direction, body, uploads }) => {
  const row = await ticketRow(context.tx, id);
  const done = await said(context, row, { ticket: row, kind: 'message', body, direction, uploads }, { direction });
  if (direction === 'in' && row.assignee_id) {
    await context.notify({ to: row.assignee_id, kind: 'message', ticket: id, entry: done.value.entry });
  }
  return done;
};

async function countOpenQuestions(context: CommandContext, ticketId: string, by: 1 | -1): Promise<void> {
  await context.tx
    .updateTable('ticket')
    .set((eb) => ({ open_question_count: eb('open_question_count', '+', by) }))
    .where('id', '=', ticketId)
    .execute();
}

export const ask: CommandHandler<'ticket.ask'> = async (context, { id, to, body, uploads }) => {
  const row = await ticketRow(context.tx, id);
  await demandSight(context, id, [to]);
  await countOpenQuestions(context, id, 1);
  const done = await said(context, row, { ticket: row, kind: 'question', body, questionTo: to, uploads }, { to });
  await context.notify({ to, kind: 'question', ticket: id, entry: done.value.entry });
  return done;
};

/** Anyone who sees the ticket may answer; the trail shows who did. */
export const answer: CommandHandler<'ticket.answer'> = async (context, { question, body, uploads }) => {
  const asked = await context.tx
    .selectFrom('ticket_entry')
    .selectAll()
    .where('id', '=', question)
    .executeTakeFirstOrThrow();
  if (asked.kind !== 'question') throw new Refusal('not_found', { record: 'entry' });
  if (asked.answered_at) throw new Refusal('question_already_answered');
  const row = await ticketRow(context.tx, asked.ticket_id);
  await countOpenQuestions(context, row.id, -1);
  const done = await said(
    context,
    row,
    { ticket: row, kind: 'answer', body, answers: question, uploads },
    { question },
  );
  await context.tx
    .updateTable('ticket_entry')
    .set({ answered_at: context.now, answer_entry_id: done.value.entry as EntryId })
    .where('id', '=', question)
    .execute();
  if (asked.actor_id)
    await context.notify({ to: asked.actor_id, kind: 'answer', ticket: row.id, entry: done.value.entry });
  return done;
};
