import { deleteRejection, moveToTicket, openRejection, openRejections } from '../../../db/queries/mail/rejections.ts';
import { indexTicket } from '../../../db/queries/search/document.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { TicketId } from '../../../shared/contract/ids.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { createTicket, ticketSubject } from '../tickets/index.ts';
import { titleOfFile } from './texts.ts';

export const rejections: QueryHandler<'mail.rejections'> = async ({ db, actor }) => ({
  rows: (await openRejections(db, actor.id)).map(({ id, name, size, reason, at }) => ({
    id,
    fileName: name,
    size,
    reason,
    at,
  })),
});

export const settleRejection: CommandHandler<'mail.settleRejection'> = async (context, { rejection, how }) => {
  const { tx, actor, now, office } = context;
  const kept = await openRejection(tx, actor.id, rejection);
  if (!kept) throw new Refusal('not_found', { record: 'mail' });
  const facts = { file: kept.name, sha256: kept.sha256, mail: how };
  if (how === 'discard') {
    await deleteRejection(tx, kept);
    context.afterCommit(() => office.attachments.remove(kept.attachment_id));
    return { value: { ticket: null }, audit: { subject: { type: 'mail', id: kept.id, label: kept.name }, facts } };
  }
  const { row, entry } = await createTicket(context, {
    title: titleOfFile(kept.name),
    description: '',
    category: null,
    priority: null,
    requester: null,
    team: null,
    assignee: null,
    matter: null,
    followUp: null,
    watchers: [],
  });
  await moveToTicket(tx, kept, { ticket: row.id, entry, at: now });
  await indexTicket(tx, row.number);
  return {
    value: { ticket: { id: row.id as TicketId, number: row.number, title: row.title } },
    audit: { subject: ticketSubject(row), facts },
  };
};
