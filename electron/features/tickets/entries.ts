import { indexEntry, indexTicket } from '../../../db/queries/search/document.ts';
import { insertEntry, updateTicket } from '../../../db/queries/tickets/write.ts';
import type { EntryId } from '../../../shared/contract/ids.ts';
import type { FieldChange, TimelineEntry } from '../../../shared/features/tickets/values.ts';
import type { CommandContext } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';

type NewEntry = {
  ticket: { id: string; number: number };
  kind: TimelineEntry['kind'];
  body?: string;
  html?: string | null;
  direction?: 'in' | 'out';
  mail?: TimelineEntry['mail'];
  questionTo?: string;
  answers?: string;
  mentions?: readonly string[];
  changeSet?: string;
  changes?: readonly FieldChange[];
  /** The columns before and after, for undo. */
  undo?: object;
};

/** Adds one entry to a ticket's timeline. Entries are never changed, but for an answer's mark on its question. */
export async function addEntry(context: CommandContext, entry: NewEntry): Promise<EntryId> {
  const id = newId<EntryId>(context.now);
  await insertEntry(context.tx, {
    id,
    ticket_id: entry.ticket.id,
    kind: entry.kind,
    at: context.now,
    actor_id: context.actor.id,
    body: entry.body ?? '',
    html: entry.html ?? null,
    direction: entry.direction ?? null,
    mail: entry.mail ? JSON.stringify(entry.mail) : null,
    question_to: entry.questionTo ?? null,
    answered_at: null,
    answer_entry_id: null,
    answers_entry_id: entry.answers ?? null,
    mentions: JSON.stringify(entry.mentions ?? []),
    change_set_id: entry.changeSet ?? null,
    changes: JSON.stringify(entry.changes ?? []),
    undo: entry.undo ? JSON.stringify(entry.undo) : null,
    undone: 0,
  });
  await indexEntry(context.tx, entry.ticket.number, { id, body: entry.body ?? '', mail: entry.mail ?? null });
  return id;
}

/** Makes a received upload an attachment, with the commit; its id becomes the attachment's. */
export async function keepUpload(
  context: CommandContext,
  upload: string,
  place: { ticket_id: string | null; entry_id: string | null },
): Promise<void> {
  const file = context.office.attachments.received(upload);
  await context.tx
    .insertInto('attachment')
    .values({
      id: file.id,
      ...place,
      name: file.name,
      size: file.size,
      media_type: file.mediaType,
      sha256: file.sha256,
      revision: 1,
      replaced_by: null,
      added_by: context.actor.id,
      added_at: context.now,
    })
    .execute();
  context.afterCommit(async () => context.office.attachments.keep(upload));
}

/** Attaches received uploads to a ticket and one of its entries; the uploads' ids become the attachments'. */
export async function attachUploads(
  context: CommandContext,
  ticketId: string,
  entryId: string,
  uploads: readonly string[],
): Promise<void> {
  const place = { ticket_id: ticketId, entry_id: entryId };
  for (const upload of new Set(uploads)) await keepUpload(context, upload, place);
  await context.tx
    .updateTable('ticket')
    .set((eb) => ({ attachment_count: eb('attachment_count', '+', new Set(uploads).size) }))
    .where('id', '=', ticketId)
    .execute();
}

/** After anything was added to a ticket: it counts as touched, is found by the names of new files, and windows hear of it. */
export async function touchTicket(
  context: CommandContext,
  ticket: { id: string; number: number },
  added: { files: boolean },
): Promise<void> {
  await updateTicket(context.tx, { id: ticket.id, updated_at: context.now, updated_by: context.actor.id });
  if (added.files) await indexTicket(context.tx, ticket.number);
  context.ticketChanged(ticket.id);
}
