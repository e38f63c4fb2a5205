import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { type Language, languages } from '../../../shared/contract/values.ts';
import { languageNames } from '../../../shared/i18n/speak.ts';
import { useCommand, useOperation } from '../../client/index.ts';
import {
  ConfirmDialog,
  ErrorNotice,
  Markdown,
  Notice,
  RadioGroup,
  Tabs,
  TextArea,
  toast,
  useFormats,
  useLanguage,
  useT,
} from '../../ui/index.ts';
import { useDraft } from '../settings/draft.ts';
import { Area, SaveRow } from '../settings/layout.tsx';

/** The office's privacy notice: read it, change it, publish a new version. */
export function NoticeArea() {
  const t = useT();
  const notice = useOperation('notice.get', {});
  return (
    <Area title={t('settings.section.notice')} intro={t('settings.notice.intro')}>
      {notice.error && <ErrorNotice error={notice.error.error} />}
      {notice.data && <NoticeForm notice={notice.data} />}
    </Area>
  );
}

function NoticeForm({ notice }: { notice: OutputOf<'notice.get'> }) {
  const t = useT();
  const format = useFormats();
  const draft = useDraft(notice);
  const update = useCommand('notice.update');
  const [shown, setShown] = useState<Language>(useLanguage());
  const [view, setView] = useState<'preview' | 'edit'>('preview');
  const [isAsking, setAsking] = useState(false);
  const { texts } = draft.value;
  const missing = languages.filter((language) => !texts[language].trim());

  function publish() {
    update.mutate(
      { version: draft.version, texts },
      {
        onSuccess: (next) => {
          draft.saved(next, 'texts');
          toast({ text: t('settings.notice.published', { version: next.version }) });
        },
        onSettled: () => setAsking(false),
      },
    );
  }

  return (
    <>
      <p className="ui-muted">
        {t('settings.notice.version', { version: notice.version, date: format.dateTime(notice.changedAt) })}
      </p>
      {update.error && <ErrorNotice error={update.error.error} />}
      <Tabs<Language>
        label={t('settings.section.notice')}
        selected={shown}
        onSelect={setShown}
        tabs={languages.map((language) => ({
          id: language,
          label: languageNames[language],
          content: (
            <div className="ui-stack">
              <RadioGroup
                className="settings-inline"
                label={t('settings.notice.text')}
                options={[
                  { id: 'preview' as const, label: t('settings.notice.preview') },
                  { id: 'edit' as const, label: t('settings.notice.edit') },
                ]}
                value={view}
                onChange={setView}
              />
              {view === 'edit' ? (
                <TextArea
                  label={languageNames[language]}
                  description={t('settings.notice.textExplain')}
                  value={texts[language]}
                  onChange={(text) => draft.set({ texts: { ...texts, [language]: text } })}
                  maxLength={100_000}
                  rows={20}
                />
              ) : (
                // Read by the reader in its own language.
                <div className="settings-paper" lang={language}>
                  <Markdown>{texts[language]}</Markdown>
                </div>
              )}
            </div>
          ),
        }))}
      />
      {missing.length > 0 && (
        <Notice tone="caution">
          {t('settings.notice.empty', { languages: format.list(missing.map((language) => languageNames[language])) })}
        </Notice>
      )}
      <SaveRow
        label={t('settings.notice.save')}
        isDirty={draft.isDirty('texts') && missing.length === 0}
        isPending={update.isPending}
        onSave={() => setAsking(true)}
        onDiscard={() => {
          draft.discard('texts');
          update.reset();
        }}
      />
      <ConfirmDialog
        title={t('settings.notice.save')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirm={t('settings.notice.save')}
        onConfirm={publish}
        isPending={update.isPending}
      >
        <p>{t('settings.notice.confirm', { version: notice.version + 1 })}</p>
      </ConfirmDialog>
    </>
  );
}
