import { type Event, events } from '../../../../shared/features/deadlines/catalogue/model.ts';
import { jurisdictions, type Unit, units } from '../../../../shared/features/deadlines/model.ts';
import { lands } from '../../../../shared/features/deadlines/regions.ts';
import { eventName } from '../../../../shared/features/deadlines/sentences.ts';
import { DatePicker, type Option, Select, TextField } from '../../../ui/index.ts';
import { regionsOf } from '../../office/regions.ts';
import { useDayMarks } from '../load.ts';
import type { DeadlineDraft } from '../new-deadline.ts';
import { useWords } from '../reckoning.tsx';
import type { CatalogueRow } from './what-field.tsx';

export type FieldsProps = {
  draft: DeadlineDraft;
  change: (part: Partial<DeadlineDraft>) => void;
  /** What is missing or wrong, by field. */
  problems: { readonly [field in keyof DeadlineDraft]?: string };
};

const nowhere = 'nowhere';
const unitNames = {
  hour: 'hour',
  day: 'day',
  'working-day': 'workingDay',
  week: 'week',
  month: 'month',
  year: 'year',
} as const satisfies Record<Unit, string>;

/** Where the act is done, if the law's holidays depend on it. */
function PlaceField({
  jurisdiction,
  region,
  onChange,
}: {
  jurisdiction: CatalogueRow['jurisdiction'];
  region: string | null;
  onChange: (region: string) => void;
}) {
  const { t } = useWords();
  const german = regionsOf('DE').filter(({ id }) => lands.some((land) => id === `DE-${land}`));
  const states: Option[] = (['NL', 'DK', 'DE'] as const).map((id) => ({ id, label: t(`deadlineBook.law.${id}`) }));
  const places = jurisdiction === 'DE' ? german : [...states, ...german];
  return (
    <Select
      label={t(jurisdiction === 'DE' ? 'deadlineBook.field.land' : 'deadlineBook.field.place')}
      options={[{ id: nowhere, label: t('deadlineBook.own.unknownPlace') }, ...places]}
      value={region ?? nowhere}
      onChange={(id) => onChange(id === nowhere ? '' : id)}
    />
  );
}

/** From what the end is computed: the day of the event, how it came about, and where. */
export function EventFields({
  draft,
  change,
  problems,
  entry,
  region,
  needsTime,
}: FieldsProps & { entry: CatalogueRow | undefined; region: string | null; needsTime: boolean }) {
  const words = useWords();
  const { t } = words;
  const isOwn = draft.what === 'own';
  const jurisdiction = entry?.jurisdiction ?? draft.law;
  return (
    <>
      {isOwn && (
        <div className="ui-columns">
          <TextField
            label={t('deadlineBook.field.count')}
            value={draft.count}
            onChange={(count) => change({ count })}
            inputMode="numeric"
            placeholder={t('deadlineBook.own.count')}
            isRequired
            error={problems.count}
          />
          <Select
            label={t('deadlineBook.field.unit')}
            options={units.map((id) => ({ id, label: t(`deadlineBook.unit.${unitNames[id]}`) }))}
            value={draft.unit}
            onChange={(unit) => change({ unit })}
          />
          <Select
            label={t('deadlineBook.field.law')}
            options={jurisdictions.map((id) => ({ id, label: t(`deadlineBook.law.${id}`) }))}
            value={draft.law}
            onChange={(law) => change({ law, region: null })}
          />
          <Select
            label={t('deadlineBook.field.event')}
            options={events.map((id) => ({ id, label: eventName(id, words) }))}
            value={draft.event}
            onChange={(event: Event) => change({ event })}
          />
        </div>
      )}
      <div className="ui-columns">
        <DatePicker
          label={entry ? eventName(entry.event, words) : t('deadlineBook.field.trigger')}
          value={draft.date}
          onChange={(date) => change({ date, notices: null })}
          lean={entry?.event === 'hearing' || entry?.event === 'meeting' ? 'future' : 'past'}
          isRequired
          error={problems.date}
        />
        {(jurisdiction === 'DE' || jurisdiction === 'EU') && (
          <PlaceField jurisdiction={jurisdiction} region={region} onChange={(next) => change({ region: next })} />
        )}
        {needsTime && (
          <TextField
            label={t('deadlineBook.field.time')}
            value={draft.time}
            onChange={(time) => change({ time })}
            placeholder={t('deadlineBook.hint.time')}
            maxLength={5}
            error={problems.time}
          />
        )}
      </div>
      <TextField
        label={t('deadlineBook.field.how')}
        value={draft.how}
        onChange={(how) => change({ how })}
        placeholder={t('deadlineBook.hint.how')}
        maxLength={300}
        optional
      />
    </>
  );
}

/** A date that nobody computes. */
export function ByHandFields({ draft, change, problems }: FieldsProps) {
  const { t } = useWords();
  const marks = useDayMarks();
  const isFollowUp = draft.what === 'followUp';
  return (
    <>
      <div className="ui-columns">
        <DatePicker
          label={t(isFollowUp ? 'deadlineBook.what.followUp' : 'deadlineBook.field.end')}
          value={draft.end}
          onChange={(end) => change({ end, notices: null })}
          lean="future"
          marks={marks}
          isRequired
          error={problems.end}
        />
        {!isFollowUp && (
          <TextField
            label={t('deadlineBook.field.endTime')}
            value={draft.endTime}
            onChange={(endTime) => change({ endTime })}
            placeholder="HH:MM"
            maxLength={5}
            optional
            error={problems.endTime}
          />
        )}
      </div>
      {!isFollowUp && (
        <TextField
          label={t('deadlineBook.field.reason')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          placeholder={t('deadlineBook.hint.manual')}
          maxLength={1_000}
          isRequired
          error={problems.reason}
        />
      )}
    </>
  );
}
