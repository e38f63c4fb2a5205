import { z } from 'zod';
import { DeadlineId, NotificationId, TicketId } from '../../contract/ids.ts';
import { command, feature, query } from '../../contract/operation.ts';
import { CivilDate, Instant } from '../../contract/values.ts';
import { UserRef } from '../tickets/values.ts';

export const notificationKinds = [
  'assigned',
  'unassigned',
  'team_assigned',
  'question',
  'answer',
  'mention',
  'message',
  'passphrase_reset',
  'roles_changed',
  'deputy_named',
  'absence_entered',
  'approval_requested',
  'approval_decided',
  'damage_found',
  'files_broken',
  'lists_failed',
  'deadline_given',
  'deadline_notice',
  'deadline_due',
  'deadline_unanswered',
  'deadline_overdue',
] as const;
export const NotificationKind = z.enum(notificationKinds);
export type NotificationKind = z.infer<typeof NotificationKind>;

export const Notification = z.strictObject({
  id: NotificationId,
  kind: NotificationKind,
  at: Instant,
  readAt: Instant.nullable(),
  actor: UserRef.nullable(),
  /** null where it is about an account. `title` is null for confidential tickets: content stays inside the ticket. */
  ticket: z.strictObject({ id: TicketId, number: z.int(), title: z.string().nullable() }).nullable(),
  /** `title` is null on a confidential ticket. */
  deadline: z
    .strictObject({ id: DeadlineId, number: z.int(), title: z.string().nullable(), end: CivilDate })
    .nullable(),
  /** How many of the same kind about the same ticket stand behind this one. */
  count: z.int(),
});
export type Notification = z.infer<typeof Notification>;

export const notificationOperations = feature('notification', {
  list: query({
    input: z.strictObject({ limit: z.int().min(1).max(200) }),
    output: z.strictObject({ rows: z.array(Notification), unread: z.int() }),
    permission: 'signedIn',
    record: 'none',
    audit: { notAudited: "the caller's own" },
  }),
  /** Marks the given notifications read, with all they are grouped with; an empty list marks all. */
  markRead: command({
    input: z.strictObject({ notifications: z.array(NotificationId).max(200) }),
    output: z.strictObject({ unread: z.int() }),
    permission: 'signedIn',
    record: { notification: 'notifications.*' },
    audit: 'notification.read',
  }),
});
