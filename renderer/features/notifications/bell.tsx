import './notifications.css';
import { Bell } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Notification } from '../../../shared/features/notifications/operations.ts';
import type { Formats, Translate } from '../../../shared/i18n/speak.ts';
import { go } from '../../app/routes.ts';
import { call, host, onCoreEvent, operationKey, queryClient, useOperation } from '../../client/index.ts';
import { Button, Count, EmptyState, Popover, useFormats, useT } from '../../ui/index.ts';
import { useSayInstant } from '../tickets/dates.ts';

const most = 50;
const listKey = operationKey('notification.list', { limit: most });

/** The sentence of a notification. */
export function sayNotification({ kind, actor }: Notification, t: Translate): string {
  return t(`notifications.kind.${kind}`, { name: actor?.name ?? t('tickets.griffel') });
}

/** The ticket's or deadline's name as far as it may be said outside of it. */
export function sayTicket({ ticket, deadline }: Notification, t: Translate, formats: Formats): string {
  if (deadline !== null) {
    const said = { number: deadline.number, date: formats.civilDate(deadline.end) };
    return deadline.title === null
      ? t('notifications.deadline.confidential', said)
      : t('notifications.deadline.plain', { ...said, title: deadline.title });
  }
  if (ticket === null) return '';
  const number = t('tickets.number', { number: ticket.number });
  return ticket.title === null
    ? t('notifications.system.confidential', { ticket: number })
    : t('notifications.system.plain', { ticket: number, title: ticket.title });
}

async function markRead(ids: Notification['id'][]): Promise<void> {
  try {
    await call('notification.markRead', { notifications: ids });
  } finally {
    await queryClient.invalidateQueries({ queryKey: listKey });
  }
}

/** What leads to the backups and checks. */
const aboutSafety: ReadonlySet<string> = new Set(['damage_found', 'files_broken', 'lists_failed']);

/** What one has been told, behind a bell that counts what is unread. */
export function NotificationBell() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { data } = useOperation('notification.list', { limit: most }, { keepPrevious: true });
  useSystemNotifications();
  const unread = data?.unread ?? 0;
  const rows = data?.rows ?? [];
  const open = (notification: Notification) => {
    setOpen(false);
    if (notification.readAt === null) void markRead([notification.id]);
    if (notification.ticket) go('ticket', { id: notification.ticket.id });
    else if (notification.deadline) go('deadline', { id: notification.deadline.id });
    else if (aboutSafety.has(notification.kind)) go('settings', { area: 'backups' });
    else if (notification.kind.startsWith('approval')) go('settings', { area: 'approvals' });
  };
  const name = unread > 0 ? t('notifications.bellUnread', { count: unread }) : t('notifications.bell');
  return (
    <Popover
      label={t('notifications.title')}
      placement="right top"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <AriaButton className="shell-place nt-bell" aria-label={name}>
          <Bell className="ui-icon" aria-hidden />
          <span className="shell-word">{t('notifications.title')}</span>
          <Count value={unread} />
        </AriaButton>
      }
    >
      <div className="nt-panel">
        <div className="ui-spread">
          <h2>{t('notifications.title')}</h2>
          {unread > 0 && (
            <Button variant="quiet" size="small" onPress={() => void markRead([])}>
              {t('notifications.markAll')}
            </Button>
          )}
        </div>
        {data && rows.length === 0 ? (
          <EmptyState icon={Bell} title={t('notifications.empty')}>
            {t('notifications.emptyHint')}
          </EmptyState>
        ) : (
          <ul>
            {rows.map((notification) => (
              <Row key={notification.id} notification={notification} onOpen={() => open(notification)} />
            ))}
          </ul>
        )}
      </div>
    </Popover>
  );
}

function Row({ notification, onOpen }: { notification: Notification; onOpen: () => void }) {
  const t = useT();
  const formats = useFormats();
  const about = sayTicket(notification, t, formats);
  const sayInstant = useSayInstant();
  const isUnread = notification.readAt === null;
  return (
    <li>
      <button type="button" className={`nt-row ${isUnread ? 'nt-unread' : ''}`} onClick={onOpen}>
        <span className="nt-dot" aria-hidden />
        <span className="nt-text">
          <span>
            {sayNotification(notification, t)}
            {isUnread && <span className="ui-hidden"> ({t('notifications.unread')})</span>}
          </span>
          {about !== '' && <span className="ui-muted ui-ellipsis">{about}</span>}
          {notification.count > 1 && (
            <span className="ui-muted">{t('notifications.more', { count: notification.count - 1 })}</span>
          )}
        </span>
        <time className="ui-muted" dateTime={notification.at} title={formats.dateTime(notification.at)}>
          {sayInstant(notification.at)}
        </time>
      </button>
    </li>
  );
}

/** Tells by the operating system too, while one is looking at something else. */
function useSystemNotifications(): void {
  const t = useT();
  const formats = useFormats();
  useEffect(
    () =>
      onCoreEvent((event) => {
        if (event.type !== 'notification' || document.hasFocus()) return;
        const { notification } = event;
        void host('notify', {
          title: sayNotification(notification, t).slice(0, 200),
          body: sayTicket(notification, t, formats).slice(0, 500),
          ticket: notification.ticket?.number ?? null,
        }).catch(() => undefined);
      }),
    [t, formats],
  );
}
