import { insertMessage } from '../../../db/queries/mail/mail.ts';
import { insertRejection } from '../../../db/queries/mail/rejections.ts';
import { activeMembers, ticketRow } from '../../../db/queries/tickets/ticket.ts';
import type { TicketId } from '../../../shared/contract/ids.ts';
import type { MailOutcome } from '../../../shared/features/mail/operations.ts';
import type { ReceivedFile } from '../../core/attachments/attachments.ts';
import type { AuditFacts, CommandContext, Done, PrepareContext } from '../../core/dispatch/context.ts';
import { prepared } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { MAIL_LIMITS, MailRejected, type MailRejectionCode, type ParsedMail } from '../../core/ports/mail-parser.ts';
import { addEntry, attachUploads, createTicket, reopenForAnswer, ticketAudit, touchTicket } from '../tickets/index.ts';
import { identityOf, ticketAnswered, ticketWithSame } from './placing.ts';
import { directionOf, requesterOf } from './sender.ts';
import { bodyOf, headOf, titleOf } from './texts.ts';

type TicketRow = Awaited<ReturnType<typeof ticketRow>>;
type Read = { mail: ParsedMail; files: ReceivedFile[] };
type Prepared = Read | { rejected: MailRejectionCode };

/** Reads the file in its thread and encrypts its attachments; nothing of that may wait inside a transaction. */
async function read(context: PrepareContext, upload: string): Promise<Prepared> {
  const { attachments } = context.office;
  const original = attachments.received(upload);
  if (original.size > MAIL_LIMITS.fileBytes) return { rejected: 'file_too_large' };
  let mail: ParsedMail;
  try {
    mail = await context.ports.mailParser.parse(await attachments.bytes(upload, MAIL_LIMITS.fileBytes), original.name);
  } catch (error) {
    if (error instanceof MailRejected) return { rejected: error.code };
    throw error;
  }
  const files: ReceivedFile[] = [];
  for (const { name, mediaType, bytes } of mail.attachments) {
    const file = await attachments.receive({ name, mediaType, bytes });
    context.onRollback(() => attachments.discard(file.id));
    files.push(file);
  }
  return { mail, files };
}

export const intake = prepared<'mail.intake', Prepared>({
  prepare: (context, { upload }) => read(context, upload),
  async run(context, { upload }, file) {
    const original = context.office.attachments.received(upload);
    if ('rejected' in file) return reject(context, original, file.rejected);
    const { tx, actor } = context;
    const identity = identityOf(file.mail, original.sha256);
    const body = bodyOf(file.mail, actor.language);
    const head = headOf(file.mail);
    const same = await ticketWithSame(context, identity, {
      original: original.sha256,
      head,
      body,
      files: file.files.map(({ sha256 }) => sha256),
    });
    if (same !== null) return duplicate(context, original, file, same);

    const answered = await ticketAnswered(context, file.mail, identity);
    const row = answered === null ? await create(context, file.mail, original) : await ticketRow(tx, answered);
    const direction = await directionOf(context, file.mail);
    const entry = await addEntry(context, {
      ticket: row,
      kind: 'message',
      body,
      html: file.mail.html ?? null,
      direction,
      mail: head,
    });
    await attachUploads(context, row.id, entry, [...file.files.map(({ id }) => id), upload]);
    await insertMessage(tx, identity, row.id, entry);
    if (answered !== null && direction === 'in') await tellOfAnswer(context, row, entry);
    await touchTicket(context, row, { files: true });
    const outcome = answered === null ? 'created' : 'joined';
    return done({ outcome, ticket: numberOf(await ticketRow(tx, row.id)) }, row, original);
  },
});

async function create(context: CommandContext, mail: ParsedMail, original: ReceivedFile): Promise<TicketRow> {
  const { row } = await createTicket(context, {
    title: titleOf(mail, original.name),
    description: '',
    category: null,
    priority: null,
    requester: await requesterOf(context, mail),
    team: null,
    assignee: null,
    matter: null,
    followUp: null,
    watchers: [],
  });
  return row;
}

/** An answer to a closed file must not lie there unseen: it is reopened, and whoever works on it is told. */
async function tellOfAnswer(context: CommandContext, row: TicketRow, entry: string): Promise<void> {
  await reopenForAnswer(context, row);
  const people = row.assignee_id ? [row.assignee_id] : row.team_id ? await activeMembers(context.tx, row.team_id) : [];
  for (const to of people) await context.notify({ to, kind: 'message', ticket: row.id, entry });
}

/** Nothing new: what was received for it goes again. */
async function duplicate(context: CommandContext, original: ReceivedFile, file: Read, ticket: string) {
  const { attachments } = context.office;
  context.afterCommit(async () => {
    for (const { id } of [original, ...file.files]) await attachments.discard(id);
  });
  const row = await ticketRow(context.tx, ticket);
  return done({ outcome: 'duplicate', ticket: numberOf(row) }, row, original);
}

/** No mail, or none that can be read: the file is kept, encrypted, until its owner settles it. */
async function reject(
  context: CommandContext,
  original: ReceivedFile,
  reason: MailRejectionCode,
): Promise<Done<MailOutcome>> {
  const { tx, now, actor } = context;
  const rejection = { id: newId(now), fileName: original.name, size: original.size, reason, at: now };
  await insertRejection(tx, { id: rejection.id, owner: actor.id, reason, at: now, file: original });
  context.afterCommit(async () => context.office.attachments.keep(original.id));
  return {
    value: { outcome: 'rejected', rejection },
    audit: {
      event: 'mail.rejected',
      subject: { type: 'mail', id: rejection.id, label: original.name },
      facts: { reason, file: original.name, size: original.size, sha256: original.sha256 },
    },
  };
}

function numberOf(row: TicketRow) {
  return { id: row.id as TicketId, number: row.number, title: row.title };
}

function done(value: MailOutcome, row: TicketRow, original: ReceivedFile): Done<MailOutcome> {
  const facts: AuditFacts['facts'] = { mail: value.outcome, file: original.name, sha256: original.sha256 };
  return { value, audit: ticketAudit(row, [], facts) };
}
