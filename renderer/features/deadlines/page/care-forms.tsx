import { useState } from 'react';
import { type DeadlineDetail, deadlineNumber } from '../../../../shared/features/deadlines/values.ts';
import { call, errorOf, operationKey, queryClient } from '../../../client/index.ts';
import { Notice, TextArea, TextField, toast, useT } from '../../../ui/index.ts';
import { useActing } from '../../matters/dialogs/acting.ts';
import { FormDialog } from '../../matters/dialogs/form-dialog.tsx';
import { PersonField } from '../../tickets/people-field.tsx';
import { NoticeFields } from '../enter/notice-fields.tsx';
import { useSayEnd } from '../marks.tsx';

type FormProps = { deadline: DeadlineDetail; onClose: () => void };

/** A second person confirms that the entry agrees with the paper. */
export function CheckForm({ deadline, onClose }: FormProps) {
  const t = useT();
  const sayEnd = useSayEnd();
  const number = deadlineNumber(deadline.number);
  const acting = useActing();
  const submit = () =>
    acting.run(async () => {
      await call('deadline.check', { id: deadline.id, version: deadline.version });
      onClose();
      toast({ text: t('deadlineBook.check.done', { number }) });
    });
  return (
    <FormDialog
      title={t('deadlineBook.check.title', { number })}
      submit={t('deadlineBook.check.confirm')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={false}
      isOnlyAsking
      isPending={acting.isPending}
      error={acting.error}
      size="normal"
    >
      <p>{t('deadlineBook.check.text')}</p>
      <p>{deadline.title}</p>
      <p className="dl-end">{sayEnd(deadline)}</p>
    </FormDialog>
  );
}

/** Changes what does not touch the reckoning: who looks after it, when it is recalled, what is noted. */
export function ChangeForm({ deadline, onClose }: FormProps) {
  const t = useT();
  const number = deadlineNumber(deadline.number);
  const start = {
    title: deadline.title,
    responsible: deadline.responsible.id,
    deputy: deadline.deputy?.id ?? null,
    notices: deadline.notices as readonly string[],
    note: deadline.note,
  };
  const [seen, setSeen] = useState(deadline.version);
  const [value, setValue] = useState(start);
  const [isLate, setLate] = useState(false);
  const acting = useActing();
  const set = (part: Partial<typeof start>) => setValue((old) => ({ ...old, ...part }));
  const submit = async () => {
    if (value.title.trim() === '') return;
    await acting.run(async () => {
      const { id, team } = deadline;
      try {
        await call('deadline.change', {
          ...value,
          notices: [...value.notices],
          id,
          version: seen,
          team: team?.id ?? null,
        });
        onClose();
        toast({ text: t('deadlineBook.change.done', { number }) });
      } catch (thrown) {
        if (errorOf(thrown).code !== 'conflict') throw thrown;
        // What was typed stays; what a colleague did is shown behind it, and the next saving is meant.
        const now = await call('deadline.get', { id });
        queryClient.setQueryData(operationKey('deadline.get', { id }), now);
        setSeen(now.version);
        setLate(true);
      }
    });
  };
  return (
    <FormDialog
      title={t('deadlineBook.change.title', { number })}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={JSON.stringify(value) !== JSON.stringify(start)}
      isPending={acting.isPending}
      error={acting.error}
    >
      {isLate && (
        <Notice tone="caution" isAlert>
          <p>{t('deadlineBook.change.late')}</p>
        </Notice>
      )}
      <TextField
        label={t('deadlineBook.field.title')}
        value={value.title}
        onChange={(title) => set({ title })}
        maxLength={300}
        isRequired
        autoFocus
        error={value.title.trim() === '' ? t('common.required') : undefined}
      />
      <div className="ui-columns">
        <PersonField
          label={t('deadlineBook.field.responsible')}
          value={value.responsible}
          onChange={(responsible) => responsible !== null && set({ responsible })}
        />
        <PersonField
          label={t('deadlineBook.field.deputy')}
          value={value.deputy}
          onChange={(deputy) => set({ deputy })}
          placeholder={t('deadlineBook.page.nobody')}
        />
      </div>
      <NoticeFields value={value.notices} end={deadline.end} onChange={(notices) => set({ notices })} />
      <TextArea
        label={t('deadlineBook.field.note')}
        value={value.note}
        onChange={(note) => set({ note })}
        rows={3}
        maxLength={10_000}
        optional
      />
    </FormDialog>
  );
}
