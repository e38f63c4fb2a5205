import type { readOnlyReasons } from '../../shared/features/session/operations.ts';
import { type Inside, useMay, useSession } from '../client/index.ts';
import { leaveForRepair } from '../features/damage/told.tsx';
import { Button, Notice, useT } from '../ui/index.ts';
import { AcceptTrail } from './accept-trail.tsx';
import { go } from './routes.ts';

/** Says above every screen why nothing can be saved, what is safe, and what to do. */
export function ReadOnlyBanner({ reason }: { reason: (typeof readOnlyReasons)[number] | null }) {
  const t = useT();
  const mayRead = useMay('audit.read');
  const mayVerify = useMay('audit.verify');
  const mayAccept = useMay('backup.manage');
  if (reason === null) return null;
  if (reason === 'damaged') {
    return (
      <div className="shell-banner">
        <Notice
          tone="caution"
          isAlert
          title={t('damage.banner')}
          actions={
            mayAccept ? (
              <Button size="small" onPress={() => void leaveForRepair()}>
                {t('damage.leave')}
              </Button>
            ) : undefined
          }
        >
          <p>{t('damage.bannerText')}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className="shell-banner">
      {reason === 'audit_rewritten' ? (
        <Notice
          tone="caution"
          isAlert
          title={t('shell.readOnly.audit')}
          actions={
            mayRead || mayVerify || mayAccept ? (
              <>
                {(mayRead || mayVerify) && (
                  <Button size="small" onPress={() => go('settings', { area: 'audit' })}>
                    {t('shell.readOnly.auditShow')}
                  </Button>
                )}
                {mayAccept && <AcceptTrail />}
              </>
            ) : undefined
          }
        >
          <p>{t('shell.readOnly.auditText')}</p>
        </Notice>
      ) : (
        <Notice
          tone="caution"
          isAlert
          title={t(reason === 'folder' ? 'shell.readOnly.folder' : 'shell.readOnly.share')}
        >
          <p>
            {reason === 'folder'
              ? `${t('shell.readOnly.folderText')} ${t('shell.readOnly.folderNext')}`
              : `${t('shell.readOnly.shareText')} ${t('shell.readOnly.shareNext')}`}
          </p>
        </Notice>
      )}
    </div>
  );
}

/** Says that a computer was turned away because the share's locks do not reach it. */
export function ShareBanner({ share }: { share: Inside['share'] }) {
  const t = useT();
  if (!share?.warned) return null;
  return (
    <div className="shell-banner">
      <Notice tone="caution" isAlert title={t('shell.share.warned')}>
        <p>{t('shell.share.warnedText')}</p>
      </Notice>
    </div>
  );
}

/** Says that what is sent waits for some seconds, and why. */
export function PauseBanner({ share }: { share: Inside['share'] }) {
  const t = useT();
  if (!share?.paused) return null;
  return (
    <div className="shell-banner" role="status">
      <Notice title={t('shell.pause.title')}>
        <p>{t('shell.pause.text')}</p>
      </Notice>
    </div>
  );
}

/** Says that the office's folder is away, that nothing typed is lost, and that work goes on by itself. */
export function AwayBanner() {
  const t = useT();
  const away = useSession((session) => session.away);
  if (!away) return null;
  return (
    <div className="shell-banner">
      <Notice tone="caution" isAlert title={t('shell.away.title')}>
        <p>{t('shell.away.text')}</p>
      </Notice>
    </div>
  );
}
