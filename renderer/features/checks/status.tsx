import '../backups/backups.css';
import { CircleCheck } from 'lucide-react';
import { go } from '../../app/routes.ts';
import { useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, useFormats, useT } from '../../ui/index.ts';

/** How the last check of the office came out. On Today only what is wrong is said. */
export function CheckStatus({ onlyAlarm = false }: { onlyAlarm?: boolean }) {
  const t = useT();
  const format = useFormats();
  const { data, error } = useOperation('check.latest', {});
  if (error) return onlyAlarm ? null : <ErrorNotice error={error.error} />;
  if (!data) return null;
  const { latest } = data;
  if (latest && !latest.sound) {
    return (
      <Notice
        tone="caution"
        isAlert
        title={t('checks.damaged')}
        actions={
          onlyAlarm ? (
            <Button size="small" onPress={() => go('settings', { area: 'backups' })}>
              {t('checks.settings')}
            </Button>
          ) : undefined
        }
      >
        <p>{t('checks.damagedText', { when: format.dateTime(latest.at) })}</p>
      </Notice>
    );
  }
  if (onlyAlarm) return null;
  return latest ? (
    <div className="bk-line bk-good">
      <CircleCheck className="ui-icon" aria-hidden />
      <p>{t('checks.sound', { when: format.dateTime(latest.at) })}</p>
    </div>
  ) : (
    <p className="ui-muted">{t('checks.none')}</p>
  );
}
