import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { OperationError } from '../../../shared/contract/errors.ts';
import type { DeadlineListState } from '../../../shared/features/deadline-lists/operations.ts';
import { call, errorOf, useCommand, useOperation } from '../../client/index.ts';
import { Button, ErrorNotice, Notice, TextField, toast, useFormats, useSayError, useT } from '../../ui/index.ts';
import { FolderField } from '../office/folder-field.tsx';
import { useDraft } from '../settings/draft.ts';
import { Block, SaveRow } from '../settings/layout.tsx';

const fields = ['at', 'folder'] as const;
const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** When and where the deadline lists are laid by themselves. */
export function DeadlineListsBlock() {
  const state = useOperation('deadlineList.state', {});
  return state.data ? <Plan state={state.data} /> : null;
}

function Plan({ state: { plan, madeAt, failure } }: { state: DeadlineListState }) {
  const t = useT();
  const { dateTime } = useFormats();
  const sayError = useSayError();
  const draft = useDraft(plan);
  const update = useCommand('deadlineList.updatePlan');
  const [error, setError] = useState<OperationError | null>(null);
  const [isWriting, setWriting] = useState(false);
  const { at, folder } = draft.value;
  const isRight = timeOfDay.test(at);
  const isDirty = draft.isDirty(...fields);

  function save() {
    if (!isRight) return;
    update.mutate(
      { version: draft.version, at, folder },
      {
        onSuccess: (next) => {
          draft.saved(next.plan, ...fields);
          toast({ text: t('settings.saved') });
        },
      },
    );
  }
  async function write() {
    setError(null);
    setWriting(true);
    try {
      const { failure: failed } = await call('deadlineList.write', {});
      if (failed === null) toast({ text: t('deadlinePaper.laid.done') });
    } catch (thrown) {
      setError(errorOf(thrown));
    }
    setWriting(false);
  }

  return (
    <Block title={t('deadlinePaper.laid.title')} explain={t('deadlinePaper.laid.explain')}>
      <div className="settings-form">
        <Notice tone="caution">{t('deadlinePaper.laid.open')}</Notice>
        {update.error && <ErrorNotice error={update.error.error} />}
        {error && <ErrorNotice error={error} />}
        {failure && (
          <Notice tone="caution" isAlert>
            {t('deadlinePaper.laid.failed', {
              when: dateTime(failure.at),
              why: sayError({ code: failure.code, params: {} }),
            })}
          </Notice>
        )}
        <TextField
          label={t('deadlinePaper.laid.at')}
          value={at}
          onChange={(next) => draft.set({ at: next })}
          maxLength={5}
          error={isRight ? undefined : t('deadlinePaper.laid.atHint')}
        />
        <FolderField
          purpose="found"
          label={t('deadlinePaper.laid.folder')}
          description={t('deadlinePaper.laid.folderHint')}
          value={folder ?? ''}
          onChange={(next) => draft.set({ folder: next.trim() === '' ? null : next })}
          isRequired={false}
        />
        {plan.folder !== null && (
          <div className="ui-row">
            <Button icon={FileDown} isPending={isWriting} isDisabled={isDirty} onPress={() => void write()}>
              {t('deadlinePaper.laid.now')}
            </Button>
            <span className="ui-muted">
              {madeAt === null
                ? t('deadlinePaper.laid.never')
                : t('deadlinePaper.laid.last', { when: dateTime(madeAt) })}
            </span>
          </div>
        )}
        <SaveRow
          isDirty={isDirty}
          isPending={update.isPending}
          onDiscard={() => {
            draft.discard(...fields);
            update.reset();
          }}
          onSave={save}
        />
      </div>
    </Block>
  );
}
