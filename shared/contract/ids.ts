import { z } from 'zod';

/** The kinds of record an operation can name; the gate checks each id of an input against the caller's rights. */
export const recordTypes = [
  'ticket',
  'entry',
  'attachment',
  'upload',
  'user',
  'team',
  'role',
  'category',
  'party',
  'matter',
  'import',
  'deadline',
  'view',
  'notification',
  'approval',
  'changeSet',
] as const;
export type RecordType = (typeof recordTypes)[number];

/** An id is UUIDv7 text. The record type stands in the schema's metadata, so that the contract sweep can find every id. */
function id<T extends RecordType>(record: T) {
  return z.uuid().meta({ record }).brand<T>();
}

export const TicketId = id('ticket');
export type TicketId = z.infer<typeof TicketId>;
export const EntryId = id('entry');
export type EntryId = z.infer<typeof EntryId>;
export const AttachmentId = id('attachment');
export type AttachmentId = z.infer<typeof AttachmentId>;
export const UploadId = id('upload');
export type UploadId = z.infer<typeof UploadId>;
export const UserId = id('user');
export type UserId = z.infer<typeof UserId>;
export const TeamId = id('team');
export type TeamId = z.infer<typeof TeamId>;
export const RoleId = id('role');
export type RoleId = z.infer<typeof RoleId>;
export const CategoryId = id('category');
export type CategoryId = z.infer<typeof CategoryId>;
export const PartyId = id('party');
export type PartyId = z.infer<typeof PartyId>;
export const MatterId = id('matter');
export type MatterId = z.infer<typeof MatterId>;
export const DeadlineId = id('deadline');
export type DeadlineId = z.infer<typeof DeadlineId>;
export const ImportId = id('import');
export type ImportId = z.infer<typeof ImportId>;
export const ViewId = id('view');
export type ViewId = z.infer<typeof ViewId>;
export const NotificationId = id('notification');
export type NotificationId = z.infer<typeof NotificationId>;
export const ApprovalId = id('approval');
export type ApprovalId = z.infer<typeof ApprovalId>;
/** The changes one command made together; what undo takes back. */
export const ChangeSetId = id('changeSet');
export type ChangeSetId = z.infer<typeof ChangeSetId>;

/** A byte stream that an operation opened; see wire.ts. Not a record: it belongs to the session that opened it. */
export const StreamId = z.uuid().brand<'stream'>();
export type StreamId = z.infer<typeof StreamId>;
