import '../backups/backups.css';
import { UserCheck } from 'lucide-react';
import type { AccountsReview } from '../../../shared/features/damage/accounts.ts';
import { accountSentence } from '../../../shared/features/damage/sentence.ts';
import { go } from '../../app/routes.ts';
import { useCommand, useMay, useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, toast, useFormats, useLanguage, useT } from '../../ui/index.ts';

type Known = Pick<AccountsReview, 'readable' | 'acts' | 'ended' | 'back'>;

/** What going back to a backup did to accounts, in sentences. */
export function AccountsKnown({ readable, acts, ended, back }: Known) {
  const t = useT();
  const format = useFormats();
  const language = useLanguage();
  return (
    <>
      {back.length > 0 && (
        <p>
          <strong>{t('damage.accounts.back', { names: format.list(back) })}</strong>
        </p>
      )}
      {ended.length > 0 && <p>{t('damage.done.ended', { names: format.list(ended) })}</p>}
      {acts.length > 0 && <p>{t('damage.accounts.acts')}</p>}
      {acts.length > 0 && (
        <ul className="bk-acts">
          {acts.map((act) => (
            <li key={JSON.stringify(act)}>
              <span className="ui-muted">{format.dateTime(act.at)}</span> {accountSentence(act, language)}
            </li>
          ))}
        </ul>
      )}
      {readable === 'partly' && <p>{t('damage.accounts.partly')}</p>}
      {readable === 'nothing' && <p>{t('damage.accounts.unknown')}</p>}
    </>
  );
}

/** Stays above the people of the office until an administrator has gone through what a backup brought back. */
export function AccountsToReview() {
  const t = useT();
  const format = useFormats();
  const { data } = useOperation('damage.accounts', {});
  const reviewed = useCommand('damage.accountsReviewed');
  return data?.reviews.map((review) => (
    <Notice
      key={review.at}
      tone="caution"
      title={t('damage.accounts.title')}
      actions={
        <Button
          size="small"
          icon={UserCheck}
          isPending={reviewed.isPending}
          onPress={() =>
            reviewed.mutate(
              { until: review.at },
              { onSuccess: () => void toast({ text: t('damage.accounts.thanks') }) },
            )
          }
        >
          {t('damage.accounts.done')}
        </Button>
      }
    >
      <p>{t('damage.accounts.text', { at: format.dateTime(review.at), backup: format.dateTime(review.backupAt) })}</p>
      <AccountsKnown {...review} />
      {reviewed.error && <ErrorNotice error={reviewed.error.error} />}
    </Notice>
  ));
}

/** On Today, for administrators: that there is something to go through. */
export function AccountsAlarm() {
  const t = useT();
  const format = useFormats();
  const mayManage = useMay('user.manage');
  const { data } = useOperation('damage.accounts', {}, { enabled: mayManage });
  const [newest] = data?.reviews ?? [];
  if (!newest) return null;
  const { at, backupAt, back } = newest;
  return (
    <Notice
      tone="caution"
      isAlert
      title={t('damage.accounts.title')}
      actions={
        <Button size="small" onPress={() => go('settings', { area: 'people' })}>
          {t('damage.accounts.open')}
        </Button>
      }
    >
      <p>{t('damage.accounts.text', { at: format.dateTime(at), backup: format.dateTime(backupAt) })}</p>
      {back.length > 0 && <p>{t('damage.accounts.back', { names: format.list(back) })}</p>}
    </Notice>
  );
}
