import { phaseOf } from '../../../shared/features/maintenance/closing.ts';
import type { Closing } from '../../../shared/features/maintenance/operations.ts';
import type { SessionState } from '../../../shared/features/session/operations.ts';
import { go } from '../../app/routes.ts';
import { type Inside, useMay, useOperation } from '../../client/index.ts';
import { Button, Notice, useFormats, useT } from '../../ui/index.ts';
import { useNow } from './now.ts';

/** Says above every screen that the office is being closed, by whom, and how much time is left. */
export function ClosingBanner({ session }: { session: Inside }) {
  const { data } = useOperation('maintenance.closing', {}, { enabled: session.state === 'signed_in' });
  const closing = data?.closing ?? null;
  return closing && <Banner closing={closing} isMine={closing.by.id === session.user.id} />;
}

function Banner({ closing, isMine }: { closing: Closing; isMine: boolean }) {
  const t = useT();
  const { duration, time } = useFormats();
  const mayManage = useMay('office.manage');
  const now = useNow(true);
  const phase = phaseOf(closing, now);
  if (phase === null) return null;
  const { name } = closing.by;
  const at = time(closing.readOnlyAt);
  const until = time(closing.endsAt);
  const seconds = (Date.parse(closing.readOnlyAt) - Date.parse(now)) / 1_000;
  const left = duration(seconds);
  const isSoon = seconds < 60;
  const theirs = closing.isMove
    ? t(isMine ? 'maintenance.banner.mineMoving' : 'errors.office_moving.what', { by: name })
    : phase === 'announced'
      ? t(isSoon ? 'maintenance.banner.soon' : 'maintenance.banner.announced', { name, left, at })
      : t('maintenance.banner.readOnly', { name });
  const mine =
    phase === 'announced'
      ? t(isSoon ? 'maintenance.banner.mineSoon' : 'maintenance.banner.mine', { left, at })
      : t('maintenance.banner.mineClosed', { until });
  const showsUntil = !closing.isMove && (!isMine || phase === 'announced');
  return (
    <div className="shell-banner" {...(isMine ? { role: 'status' } : {})}>
      <Notice
        tone="caution"
        isAlert={!isMine}
        title={isMine && !closing.isMove ? mine : theirs}
        actions={
          mayManage ? (
            <Button size="small" onPress={() => go('settings', { area: 'maintenance' })}>
              {t('maintenance.banner.manage')}
            </Button>
          ) : undefined
        }
      >
        {closing.note !== '' && <p>{closing.note}</p>}
        {closing.isMove && <p>{t('maintenance.banner.movingText')}</p>}
        {showsUntil && <p>{t('maintenance.banner.until', { until })}</p>}
      </Notice>
    </div>
  );
}

/** Says at the door that the office is closed, by whom and until when. */
export function ClosedNotice({ closed }: { closed: Extract<SessionState, { state: 'signed_out' }>['closed'] }) {
  const t = useT();
  const { dateTime } = useFormats();
  const now = useNow(closed !== null);
  if (!closed || now >= closed.until) return null;
  return (
    <Notice tone="caution" isAlert title={t('maintenance.door.title')}>
      <p>{t('maintenance.door.text', { by: closed.by, until: dateTime(closed.until) })}</p>
      {closed.note !== '' && <p>{closed.note}</p>}
    </Notice>
  );
}
