import { z } from 'zod';
import { TicketId, UploadId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { Instant } from '../../contract/values.ts';

const TicketNumber = z.strictObject({ id: TicketId, number: z.int(), title: z.string() });

/** A file that could not be read as a mail; it is kept, encrypted, until someone settles it. */
export const MailRejection = z.strictObject({
  id: z.uuid(),
  fileName: z.string(),
  size: z.int(),
  reason: z.string(),
  at: Instant,
});

export const MailOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('created'), ticket: TicketNumber }),
  z.strictObject({ outcome: z.literal('joined'), ticket: TicketNumber }),
  z.strictObject({ outcome: z.literal('duplicate'), ticket: TicketNumber }),
  z.strictObject({ outcome: z.literal('rejected'), rejection: MailRejection }),
]);
export type MailOutcome = z.infer<typeof MailOutcome>;

export const mailOperations = feature('mail', {
  /** Makes a ticket of one .eml or .msg file, or adds it to the ticket it answers. */
  intake: command({
    input: z.strictObject({ upload: UploadId }),
    output: MailOutcome,
    permission: 'mail.intake',
    record: { upload: 'upload' },
    audit: 'mail.taken_in',
  }),
  /** The caller's own kept rejections. */
  rejections: query({
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(MailRejection) }),
    permission: 'mail.intake',
    record: 'none',
    audit: { notAudited: "the caller's own files" },
  }),
  /** Makes a ticket with the rejected file as it is attached, or discards it. */
  settleRejection: command({
    input: z.strictObject({ rejection: z.uuid(), how: z.enum(['ticket', 'discard']) }),
    output: z.strictObject({ ticket: TicketNumber.nullable() }),
    permission: 'mail.intake',
    record: 'none',
    audit: 'mail.rejection_settled',
  }),
});
