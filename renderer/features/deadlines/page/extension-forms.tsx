import { useState } from 'react';
import type { Extension } from '../../../../shared/features/deadlines/operations.ts';
import { type DeadlineDetail, deadlineNumber } from '../../../../shared/features/deadlines/values.ts';
import { call, useOperation } from '../../../client/index.ts';
import { DatePicker, RadioGroup, Select, TextField, toast } from '../../../ui/index.ts';
import { useActing } from '../../matters/dialogs/acting.ts';
import { FormDialog } from '../../matters/dialogs/form-dialog.tsx';
import { Outcomes } from '../enter/outcomes.tsx';
import { useDayMarks } from '../load.ts';
import { readCount } from '../new-deadline.ts';
import { useWords } from '../reckoning.tsx';
import { ReasonField } from './reason-field.tsx';

type FormProps = { deadline: DeadlineDetail; onClose: () => void };
type PeriodUnit = Extract<Extension, { kind: 'period' }>['unit'];
const unitNames = { day: 'day', week: 'week', month: 'month' } as const;

function useLacking() {
  const { t } = useWords();
  return (until: string | null) => t(until === null ? 'common.required' : 'deadlineBook.extend.tooEarly');
}

/** Notes that an extension was asked for; the old end holds until it is granted. */
export function ExtendForm({ deadline, onClose }: FormProps) {
  const { t } = useWords();
  const lacking = useLacking();
  const marks = useDayMarks();
  const { id, version, end } = deadline;
  const number = deadlineNumber(deadline.number);
  const [kind, setKind] = useState<Extension['kind']>('day');
  const [count, setCount] = useState('1');
  const [unit, setUnit] = useState<PeriodUnit>('month');
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const days = until !== null && until > end ? ({ kind: 'day', end: until } as const) : null;
  const length = readCount(count);
  const period = length === null || length > 1_000 ? null : ({ kind: 'period', count: length, unit } as const);
  const extension: Extension | null = kind === 'day' ? days : period;
  const preview = useOperation(
    'deadline.previewExtension',
    { id, extension: extension ?? { kind: 'period', count: 1, unit: 'day' } },
    { enabled: extension !== null },
  );
  const outcome = extension === null ? undefined : preview.data;
  const refusal = acting.error ?? preview.error?.error;
  const submit = async () => {
    setTried(true);
    if (extension === null || reason.trim() === '' || outcome?.ok === false) return;
    await acting.run(async () => {
      await call('deadline.extend', { id, version, extension, reason });
      onClose();
      toast({ text: t('deadlineBook.extend.done', { number }) });
    });
  };
  return (
    <FormDialog
      title={t('deadlineBook.extend.title', { number })}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={until !== null || reason !== ''}
      isPending={acting.isPending}
      error={refusal}
    >
      <p>{t('deadlineBook.extend.text')}</p>
      <RadioGroup<Extension['kind']>
        label={t('deadlineBook.extend.act')}
        options={(['day', 'period'] as const).map((each) => ({ id: each, label: t(`deadlineBook.extend.${each}`) }))}
        value={kind}
        onChange={setKind}
        autoFocus
      />
      {kind === 'day' ? (
        <DatePicker
          label={t('deadlineBook.extend.until')}
          value={until}
          onChange={setUntil}
          lean="future"
          marks={marks}
          isRequired
          error={wasTried && days === null ? lacking(until) : undefined}
        />
      ) : (
        <div className="ui-columns">
          <TextField
            label={t('deadlineBook.field.count')}
            value={count}
            onChange={setCount}
            inputMode="numeric"
            isRequired
            error={period === null ? t('deadlineBook.form.count') : undefined}
          />
          <Select<PeriodUnit>
            label={t('deadlineBook.field.unit')}
            options={(['day', 'week', 'month'] as const).map((each) => ({
              id: each,
              label: t(`deadlineBook.unit.${unitNames[each]}`),
            }))}
            value={unit}
            onChange={setUnit}
          />
        </div>
      )}
      <ReasonField
        placeholder={t('deadlineBook.extend.reasonHint')}
        value={reason}
        onChange={setReason}
        wasTried={wasTried}
      />
      {outcome !== undefined && <Outcomes outcomes={[outcome]} names={[deadline.title]} />}
    </FormDialog>
  );
}

/** Notes how a request for an extension was decided. */
export function GrantForm({ deadline, onClose }: FormProps) {
  const { t } = useWords();
  const lacking = useLacking();
  const { id, version, end, extension } = deadline;
  const number = deadlineNumber(deadline.number);
  const [answer, setAnswer] = useState<'granted' | 'refused'>('granted');
  const [until, setUntil] = useState<string | null>(extension?.end ?? null);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const acting = useActing();
  const isGranted = answer === 'granted';
  const lacksDay = isGranted && (until === null || until <= end);
  const submit = async () => {
    setTried(true);
    if (lacksDay || reason.trim() === '') return;
    await acting.run(async () => {
      const other = isGranted && until !== extension?.end ? until : null;
      await call('deadline.grant', { id, version, granted: isGranted, end: other, reason });
      onClose();
      toast({ text: t('deadlineBook.grant.done', { number }) });
    });
  };
  return (
    <FormDialog
      title={t('deadlineBook.extend.title', { number })}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      isTouched={reason !== ''}
      isPending={acting.isPending}
      error={acting.error}
      size="normal"
    >
      <RadioGroup<'granted' | 'refused'>
        label={t('deadlineBook.grant.title')}
        options={(['granted', 'refused'] as const).map((each) => ({
          id: each,
          label: t(`deadlineBook.grant.${each}`),
          detail: t(`deadlineBook.grant.${each}Detail`),
        }))}
        value={answer}
        onChange={setAnswer}
        autoFocus
      />
      {isGranted && (
        <DatePicker
          label={t('deadlineBook.grant.until')}
          value={until}
          onChange={setUntil}
          lean="future"
          isRequired
          error={wasTried && lacksDay ? lacking(until) : undefined}
        />
      )}
      <ReasonField
        placeholder={t('deadlineBook.grant.reasonHint')}
        value={reason}
        onChange={setReason}
        wasTried={wasTried}
      />
    </FormDialog>
  );
}
