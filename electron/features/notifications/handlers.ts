import {
  markShownRead,
  notificationGroups,
  shownAmong,
  unreadGroups,
} from '../../../db/queries/notifications/notifications.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { DeadlineId, NotificationId, TicketId, UserId } from '../../../shared/contract/ids.ts';
import { type Notification, NotificationKind } from '../../../shared/features/notifications/operations.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';

type Row = Awaited<ReturnType<typeof notificationGroups>>[number];

function read(row: Row): Notification {
  const open = row.confidentiality === null || row.confidentiality === 'office';
  return {
    id: row.id as NotificationId,
    kind: NotificationKind.parse(row.kind),
    at: row.at,
    readAt: row.read_at,
    actor: row.actor_id === null ? null : { id: row.actor_id as UserId, name: row.actor_name ?? '' },
    ticket:
      row.ticket_id === null || row.number === null
        ? null
        : { id: row.ticket_id as TicketId, number: row.number, title: open ? row.title : null },
    deadline:
      row.deadline_id === null || row.deadline_number === null || row.deadline_end === null
        ? null
        : {
            id: row.deadline_id as DeadlineId,
            number: row.deadline_number,
            title: open ? row.deadline_title : null,
            end: row.deadline_end,
          },
    count: Number(row.count),
  };
}

const list: QueryHandler<'notification.list'> = async ({ db, scope }, input) => ({
  rows: (await notificationGroups(db, scope, input.limit)).map(read),
  unread: await unreadGroups(db, scope),
});

const markRead: CommandHandler<'notification.markRead'> = async ({ tx, scope, actor, now }, input) => {
  const wanted = [...new Set(input.notifications)];
  const named = wanted.length === 0 ? null : await shownAmong(tx, scope, wanted);
  // One about a ticket that is out of sight now is as if it were not there.
  if (named !== null && named.length < wanted.length) throw new Refusal('not_found', { record: 'notification' });
  const count = await markShownRead(tx, scope, named, now);
  return {
    value: { unread: await unreadGroups(tx, scope) },
    audit: { subject: { type: 'user', id: actor.id, label: actor.name }, facts: { count } },
  };
};

export const notificationHandlers = { 'notification.list': list, 'notification.markRead': markRead };
