import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { call, errorOf } from '../../../client/index.ts';
import { ErrorNotice, Notice, TextArea, toast, useFormats, useT } from '../../../ui/index.ts';
import { useActing } from '../../matters/dialogs/acting.ts';
import { FormDialog } from '../../matters/dialogs/form-dialog.tsx';

export type EveningList = OutputOf<'deadline.eveningList'>;

/** Closes a day: with open deadlines only when something is written about them. */
export function CloseForm({
  list: { day, seen, counts },
  onChanged,
  onClose,
}: {
  list: EveningList;
  /** A colleague has changed something on the list. */
  onChanged: () => void;
  onClose: () => void;
}) {
  const t = useT();
  const { civilDateLong } = useFormats();
  const [remark, setRemark] = useState('');
  const [isSent, setSent] = useState(false);
  const acting = useActing();
  const date = civilDateLong(day);
  const open = counts.open + counts.overdue;
  const isMissing = open > 0 && remark.trim() === '';
  const submit = async () => {
    setSent(true);
    if (isMissing) return;
    await acting.run(async () => {
      try {
        await call('deadline.closeDay', { day, remark, seen });
      } catch (thrown) {
        if (errorOf(thrown).code === 'evening_list_changed') onChanged();
        throw thrown;
      }
      onClose();
      toast({ text: t('evening.form.done', { date }) });
    });
  };
  return (
    <FormDialog
      title={t('evening.form.title', { date })}
      submit={t('evening.form.act')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={remark !== ''}
      isPending={acting.isPending}
      size="normal"
    >
      {acting.error && <ErrorNotice error={acting.error} />}
      <p>{t('evening.form.text')}</p>
      <p>{t('evening.counts', counts)}</p>
      {open > 0 && (
        <Notice tone="caution">
          <p>{t('evening.form.open', { count: open })}</p>
        </Notice>
      )}
      <TextArea
        label={t('evening.remark')}
        description={t('evening.form.remarkHint')}
        value={remark}
        onChange={setRemark}
        rows={3}
        maxLength={2_000}
        autoFocus
        {...(open > 0 ? { isRequired: true } : { optional: true })}
        error={isSent && isMissing ? t('evening.form.needed') : undefined}
      />
    </FormDialog>
  );
}
