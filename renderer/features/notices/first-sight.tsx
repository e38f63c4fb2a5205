import './notices.css';
import { DoorSheet } from '../../app/door-sheet.tsx';
import { signOut } from '../../app/leave.ts';
import { refreshSession, useCommand, useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Markdown, useFormats, useLanguage, useT } from '../../ui/index.ts';

/** The office's privacy notice, before the first use and after each change of it. */
export function NoticeFirstSight() {
  const t = useT();
  const language = useLanguage();
  const format = useFormats();
  const notice = useOperation('notice.get', {});
  const acknowledge = useCommand('notice.acknowledge');
  const { data } = notice;
  return (
    <DoorSheet
      wide
      focusHeading
      title={t('notices.title')}
      intro={t(data && data.version > 1 ? 'notices.changed' : 'notices.first')}
      onSubmit={() => {
        if (data) acknowledge.mutate({ version: data.version }, { onSuccess: () => void refreshSession() });
      }}
      footer={
        <>
          <Button onPress={() => void signOut()}>{t('notices.signOut')}</Button>
          <Button type="submit" variant="primary" isPending={acknowledge.isPending} isDisabled={!data}>
            {t('notices.acknowledge')}
          </Button>
        </>
      }
    >
      {notice.error && <ErrorNotice error={notice.error.error} onRetry={() => void notice.refetch()} />}
      {acknowledge.error && <ErrorNotice error={acknowledge.error.error} />}
      {data && (
        <>
          <section
            className="notice-text"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrollable by keyboard
            tabIndex={0}
            aria-label={t('notices.title')}
          >
            <Markdown>{data.texts[language]}</Markdown>
          </section>
          <p className="ui-muted">
            {t('notices.version', { version: data.version, date: format.date(data.changedAt) })}
          </p>
        </>
      )}
    </DoorSheet>
  );
}
