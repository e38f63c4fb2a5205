import type { readOnlyReasons } from '../../shared/features/session/operations.ts';
import { useMay } from '../client/index.ts';
import { Button, Notice, useT } from '../ui/index.ts';
import { go } from './routes.ts';

/** Says above every screen why nothing can be saved, what is safe, and what to do. */
export function ReadOnlyBanner({ reason }: { reason: (typeof readOnlyReasons)[number] | null }) {
  const t = useT();
  const mayRead = useMay('audit.read');
  const mayVerify = useMay('audit.verify');
  if (reason === null) return null;
  return (
    <div className="shell-banner">
      {reason === 'audit_rewritten' ? (
        <Notice
          tone="caution"
          isAlert
          title={t('shell.readOnly.audit')}
          actions={
            mayRead || mayVerify ? (
              <Button size="small" onPress={() => go('settings', { area: 'audit' })}>
                {t('shell.readOnly.auditShow')}
              </Button>
            ) : undefined
          }
        >
          <p>{t('shell.readOnly.auditText')}</p>
        </Notice>
      ) : (
        <Notice tone="caution" isAlert title={t('shell.readOnly.folder')}>
          <p>
            {t('shell.readOnly.folderText')} {t('shell.readOnly.folderNext')}
          </p>
        </Notice>
      )}
    </div>
  );
}
