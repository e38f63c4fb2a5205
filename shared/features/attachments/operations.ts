import { z } from 'zod';
import { AttachmentId, EntryId, StreamId, TicketId, UploadId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { AttachmentRef } from '../tickets/values.ts';

/** The largest file that is taken: 2 GiB. */
export const maxAttachmentBytes = 2 * 1024 ** 3;

export const uploadOperations = feature('upload', {
  /** Opens a stream for one file. Its bytes are encrypted as they come; nothing of it is kept unless a command takes it up. */
  open: query({
    input: z.strictObject({
      name: z.string().min(1).max(1_000),
      size: z.int().min(0).max(maxAttachmentBytes),
      mediaType: z.string().max(200),
    }),
    output: z.strictObject({ upload: UploadId, stream: StreamId }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: 'kept only by the command that takes the upload, which is audited' },
  }),
  discard: query({
    input: z.strictObject({ upload: UploadId }),
    output: z.strictObject({}),
    permission: 'signedIn',
    record: { upload: 'upload' },
    audit: { notAudited: 'nothing was kept yet' },
  }),
});

export const attachmentOperations = feature('attachment', {
  add: command({
    input: z.strictObject({
      ticket: TicketId,
      upload: UploadId,
      /** The attachment of the same ticket that this is a new version of. */
      replaces: AttachmentId.nullable().default(null),
    }),
    output: z.strictObject({ attachment: AttachmentRef, entry: EntryId }),
    permission: 'ticket.update',
    record: { ticket: 'ticket', upload: 'upload', attachment: 'replaces' },
    audit: 'attachment.added',
  }),
  /** Opens a stream of the decrypted bytes. */
  read: query({
    input: z.strictObject({ attachment: AttachmentId, purpose: z.enum(['preview', 'save', 'open']) }),
    output: z.strictObject({ stream: StreamId, name: z.string(), size: z.int(), mediaType: z.string() }),
    permission: 'ticket.read',
    record: { attachment: 'attachment' },
    audit: 'attachment.read',
  }),
});
