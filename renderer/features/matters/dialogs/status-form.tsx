import { useState } from 'react';
import { type MatterDetail, type MatterStatus, matterStatuses } from '../../../../shared/features/matters/values.ts';
import { call, errorOf } from '../../../client/index.ts';
import { DatePicker, Notice, RadioGroup, toast, useFormats, useT } from '../../../ui/index.ts';
import { civilToday } from '../../tickets/dates.ts';
import { useSayError } from '../../tickets/say-error.ts';
import { atNewest, useActing } from './acting.ts';
import { FormDialog } from './form-dialog.tsx';

/** Opens a matter again, makes it dormant, or closes it on a day; with a way back. */
export function StatusForm({ matter, onClose }: { matter: MatterDetail; onClose: () => void }) {
  const t = useT();
  const { civilDate } = useFormats();
  const sayError = useSayError();
  const [status, setStatus] = useState<MatterStatus>(matter.status);
  const [on, setOn] = useState<string | null>(matter.closedOn ?? civilToday());
  const acting = useActing();
  const { id, number } = matter;
  const tooEarly =
    on !== null && on < matter.openedOn
      ? t('matters.status.tooEarly', { date: civilDate(matter.openedOn) })
      : undefined;
  const dayProblem = on === null ? t('common.required') : tooEarly;
  const undo = async (version: number) => {
    const back = { id, version, status: matter.status, on: matter.closedOn ?? civilToday() };
    await call('matter.setStatus', back);
  };
  const submit = async () => {
    if (status === matter.status) {
      onClose();
      return;
    }
    if (status === 'closed' && dayProblem !== undefined) return;
    await acting.run(async () => {
      const act = (version: number) => call('matter.setStatus', { id, version, status, on: on ?? civilToday() });
      const done = await atNewest(matter, ({ status: now }) => now, act);
      onClose();
      toast({
        text: t('matters.status.done', { number, status: t(`words.matterStatus.${status}`) }),
        action: {
          label: t('common.undo'),
          keys: 'Mod+Z',
          run: () =>
            void undo(done.version).catch((thrown: unknown) =>
              toast({ text: sayError(errorOf(thrown)), tone: 'caution' }),
            ),
        },
      });
    });
  };
  return (
    <FormDialog
      title={t('matters.status.title', { number })}
      submit={t('matters.status.apply')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={false}
      isPending={acting.isPending}
      error={acting.error}
      size="normal"
    >
      <RadioGroup<MatterStatus>
        label={t('matters.field.status')}
        options={matterStatuses.map((each) => ({
          id: each,
          label: t(`words.matterStatus.${each}`),
          detail: t(`matters.status.${each}`),
        }))}
        value={status}
        onChange={setStatus}
        autoFocus
      />
      {status === 'closed' && (
        <>
          {matter.status !== 'closed' && matter.tickets.open > 0 && (
            <Notice>
              <p>{t('matters.status.openTickets', { count: matter.tickets.open })}</p>
            </Notice>
          )}
          <DatePicker
            label={t('matters.status.on')}
            value={on}
            onChange={setOn}
            lean="past"
            isRequired
            isDisabled={matter.status === 'closed'}
            error={dayProblem}
          />
        </>
      )}
    </FormDialog>
  );
}
