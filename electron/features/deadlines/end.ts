import { attachmentById } from '../../../db/queries/attachments/attachments.ts';
import { ticketRow } from '../../../db/queries/tickets/ticket.ts';
import type { DeadlineTable } from '../../../db/schema/index.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { addEntry, attachUploads, keepUpload, touchTicket } from '../tickets/index.ts';
import { changeDeadline, deadlineSubject, openDeadline } from './row.ts';
import { answered } from './summary.ts';

type Proof = ParsedOf<'deadline.signOff'>['proof'];

/** A file that is sent up with the proof goes onto the deadline's ticket; without one it belongs to the deadline alone. */
async function takeUp(context: CommandContext, row: DeadlineTable, upload: string): Promise<string> {
  if (row.ticket_id === null) {
    await keepUpload(context, upload, { ticket_id: null, entry_id: null });
    return upload;
  }
  const ticket = await ticketRow(context.tx, row.ticket_id);
  const entry = await addEntry(context, { ticket, kind: 'attachment' });
  await attachUploads(context, ticket.id, entry, [upload]);
  await touchTicket(context, ticket, { files: true });
  return upload;
}

/** The file that proves it, and what is written beside it. */
async function proofOf(
  context: CommandContext,
  row: DeadlineTable,
  proof: Proof,
): Promise<{ file: string | null; name: string | null; reason: string }> {
  if (proof.kind === 'reason') return { file: null, name: null, reason: proof.reason };
  const id = proof.kind === 'upload' ? await takeUp(context, row, proof.upload) : proof.attachment;
  const file = await attachmentById(context.tx, id);
  // A file of another ticket would be seen by other people than the deadline; one of no ticket is somebody's rejected mail.
  if (!file || file.ticket_id !== row.ticket_id || (proof.kind === 'attachment' && file.ticket_id === null))
    throw new Refusal('not_found', { record: 'attachment' });
  return { file: id, name: file.name, reason: proof.note ?? '' };
}

async function end(
  context: CommandContext,
  row: DeadlineTable,
  how: { status: 'signed_off' | 'struck'; reason: string; proof: string | null },
): Promise<void> {
  const { status, reason, proof } = how;
  const patch = { status, is_open: 0, ended_by: context.actor.id, ended_at: context.now } as const;
  await changeDeadline(context, row, { ...patch, end_reason: reason, proof_id: proof }, { act: status, reason });
}

/** Only after the act itself is done, and with what shows it. */
export const signOff: CommandHandler<'deadline.signOff'> = async (context, { proof, ...wanted }) => {
  const row = await openDeadline(context, wanted);
  const { file, name, reason } = await proofOf(context, row, proof);
  await end(context, row, { status: 'signed_off', reason, proof: file });
  return {
    value: await answered(context, row.id),
    audit: { subject: deadlineSubject(row), facts: { file: name, attachment: file, reason } },
  };
};

export const strike: CommandHandler<'deadline.strike'> = async (context, { reason, ...wanted }) => {
  const row = await openDeadline(context, wanted);
  await end(context, row, { status: 'struck', reason, proof: null });
  return { value: await answered(context, row.id), audit: { subject: deadlineSubject(row), facts: { reason } } };
};
