import { useState } from 'react';
import { eventName } from '../../../../shared/features/deadlines/sentences.ts';
import { type DeadlineDetail, deadlineNumber } from '../../../../shared/features/deadlines/values.ts';
import { call, useOperation } from '../../../client/index.ts';
import { DatePicker, TextField, toast } from '../../../ui/index.ts';
import { useActing } from '../../matters/dialogs/acting.ts';
import { FormDialog } from '../../matters/dialogs/form-dialog.tsx';
import { readTime } from '../new-deadline.ts';
import { useWords } from '../reckoning.tsx';
import { ReasonField } from './reason-field.tsx';

/** Another day of the event: what it makes of every deadline of the chain is shown before anything is stored. */
export function EventForm({ deadline, onClose }: { deadline: DeadlineDetail; onClose: () => void }) {
  const words = useWords();
  const { t, formats } = words;
  const { id, trigger } = deadline;
  const number = deadlineNumber(deadline.number);
  const [date, setDate] = useState<string | null>(trigger?.date ?? null);
  const [time, setTime] = useState(trigger?.time ?? '');
  const [how, setHow] = useState(trigger?.note ?? '');
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const event = trigger?.event ?? 'service';
  const next = date === null ? null : { date, time: readTime(time), event, note: how.trim() };
  const isBadTime = time.trim() !== '' && readTime(time) === null;
  const preview = useOperation(
    'deadline.previewTrigger',
    { id, trigger: next ?? { date: '2000-01-01', event } },
    { enabled: next !== null && !isBadTime, keepPrevious: true },
  );
  const rows = next === null ? [] : (preview.data?.rows ?? []);
  const moving = rows.filter(({ outcome }) => outcome !== null);
  const isComputed = moving.length > 0 && moving.every(({ outcome }) => outcome?.ok === true);
  const refusal = acting.error ?? preview.error?.error;
  const submit = async () => {
    setTried(true);
    if (next === null || isBadTime || reason.trim() === '' || !isComputed) return;
    await acting.run(async () => {
      const expected = moving.map((row) => ({ id: row.id, version: row.version }));
      await call('deadline.changeTrigger', { id, trigger: next, reason, expected });
      onClose();
      toast({ text: t('deadlineBook.event.done', { number }) });
    });
  };
  return (
    <FormDialog
      title={t('deadlineBook.event.title', { number })}
      submit={t('deadlineBook.event.act')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={reason !== '' || date !== (trigger?.date ?? null)}
      isPending={acting.isPending}
      error={refusal}
    >
      <p>{t('deadlineBook.event.text')}</p>
      <div className="ui-columns">
        <DatePicker
          label={eventName(event, words)}
          value={date}
          onChange={setDate}
          lean="past"
          isRequired
          autoFocus
          error={wasTried && date === null ? t('common.required') : undefined}
        />
        {trigger?.time != null && (
          <TextField
            label={t('deadlineBook.field.time')}
            value={time}
            onChange={setTime}
            maxLength={5}
            error={isBadTime ? t('deadlineBook.form.time') : undefined}
          />
        )}
      </div>
      <TextField label={t('deadlineBook.field.how')} value={how} onChange={setHow} maxLength={300} optional />
      <ReasonField value={reason} onChange={setReason} wasTried={wasTried} />
      {rows.length > 0 && (
        <section className="dl-outcomes" aria-label={t('deadlineBook.event.changes')} aria-live="polite">
          <h3>{t('deadlineBook.event.changes')}</h3>
          <ul className="ui-stack-tight">
            {rows.map((row) => {
              const from = formats.civilDateDay(row.end);
              const to = row.outcome?.ok ? row.outcome.end : null;
              return (
                <li key={row.id}>
                  <span className="ui-muted">{deadlineNumber(row.number)}</span> {row.title}:{' '}
                  {to === null || to === row.end ? (
                    t('deadlineBook.event.stays', { date: from })
                  ) : (
                    <strong>{t('deadlineBook.event.fromTo', { from, to: formats.civilDateDay(to) })}</strong>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </FormDialog>
  );
}
