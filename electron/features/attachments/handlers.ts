import { attachmentById, markReplaced } from '../../../db/queries/attachments/attachments.ts';
import { attachmentsOfEntries, ticketRow } from '../../../db/queries/tickets/ticket.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { StreamId, UploadId } from '../../../shared/contract/ids.ts';
import { safeFileName } from '../../../shared/features/attachments/filename.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { addEntry, attachUploads, ticketAudit, ticketSubject, touchTicket } from '../tickets/index.ts';

const open: QueryHandler<'upload.open'> = async ({ office }, { name, size, mediaType }) => {
  const { upload, stream } = office.attachments.open({ name: safeFileName(name), size, mediaType });
  return { upload: upload as UploadId, stream: stream as StreamId };
};

const discard: QueryHandler<'upload.discard'> = async ({ office }, { upload }) => {
  await office.attachments.discard(upload);
  return {};
};

const add: CommandHandler<'attachment.add'> = async (context, { ticket, upload, replaces }) => {
  const { tx } = context;
  const row = await ticketRow(tx, ticket);
  const replaced = replaces === null ? null : await attachmentById(tx, replaces);
  if (replaced && replaced.ticket_id !== row.id) throw new Refusal('not_found', { record: 'attachment' });
  // Someone else was quicker with a newer version: both are kept, one after the other, and people see it.
  if (replaced && replaced.replaced_by !== null) throw new Refusal('conflict', { current: replaced.replaced_by });
  const entry = await addEntry(context, { ticket: row, kind: 'attachment' });
  await attachUploads(context, row.id, entry, [upload]);
  if (replaced) await markReplaced(tx, replaced.id, { by: upload, revision: replaced.revision + 1 });
  await touchTicket(context, row, { files: true });
  const attachment = (await attachmentsOfEntries(tx, [entry])).get(entry)?.[0];
  if (!attachment) throw new Refusal('not_found', { record: 'upload' });
  const facts = { entry, file: attachment.name, size: attachment.size, revision: attachment.revision };
  return { value: { attachment, entry }, audit: ticketAudit(row, [], facts) };
};

const read: QueryHandler<'attachment.read'> = async (context, { attachment, purpose }) => {
  const file = await attachmentById(context.db, attachment);
  if (!file) throw new Refusal('not_found', { record: 'attachment' });
  const stream = await context.office.attachments.read(file.id, { size: file.size, sha256: file.sha256 });
  const row = file.ticket_id === null ? null : await ticketRow(context.db, file.ticket_id);
  context.audit({
    subject: row ? ticketSubject(row) : { type: 'attachment', id: file.id, label: file.name },
    facts: { attachment: file.id, file: file.name, purpose },
  });
  return { stream: stream as StreamId, name: file.name, size: file.size, mediaType: file.media_type };
};

export const attachmentHandlers = {
  'upload.open': open,
  'upload.discard': discard,
  'attachment.add': add,
  'attachment.read': read,
};
