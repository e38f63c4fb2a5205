import '../book/book.css';
import './evening.css';
import { CalendarPlus, Trash2 } from 'lucide-react';
import type { EveningState } from '../../../../shared/features/deadlines/evening.ts';
import { useCommand } from '../../../client/index.ts';
import { Button, DatePicker, ErrorNotice, IconButton, toast, useFormats, useT } from '../../../ui/index.ts';
import { useDraft } from '../../settings/draft.ts';
import { Area, Block, SaveRow } from '../../settings/layout.tsx';
import { PersonField } from '../../tickets/people-field.tsx';
import { useEvening } from './alarm.tsx';

const fields = ['person', 'deputy', 'closings'] as const;

/** Deadlines in the settings: who controls the book in the evening, and when the office is closed. */
export function DeadlinesArea() {
  const t = useT();
  const state = useEvening();
  return <Area title={t('settings.section.deadlines')}>{state && <EveningForm state={state} />}</Area>;
}

type Form = Pick<EveningState, 'version' | 'closings'> & {
  person: NonNullable<EveningState['person']>['id'] | null;
  deputy: NonNullable<EveningState['person']>['id'] | null;
};
const formOf = ({ version, person, deputy, closings }: EveningState): Form => ({
  version,
  person: person?.id ?? null,
  deputy: deputy?.id ?? null,
  closings,
});

function EveningForm({ state }: { state: EveningState }) {
  const t = useT();
  const { civilDateLong } = useFormats();
  const draft = useDraft(formOf(state));
  const update = useCommand('deadline.setEvening');
  const { person, deputy, closings } = draft.value;
  const isRight = closings.every(({ from, until }) => from <= until);
  const setClosing = (at: number, part: Partial<EveningState['closings'][number]>) =>
    draft.set({ closings: closings.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const save = () => {
    if (!isRight) return;
    const input = { version: draft.version, person, deputy: person === null ? null : deputy, closings };
    update.mutate(input, {
      onSuccess: (next) => {
        draft.saved(formOf(next), ...fields);
        toast({ text: t('settings.saved') });
      },
    });
  };
  return (
    <Block title={t('evening.settings.title')} explain={t('evening.settings.explain')}>
      <div className="settings-form">
        {update.error && <ErrorNotice error={update.error.error} />}
        <PersonField
          label={t('evening.settings.person')}
          value={person}
          onChange={(next) => draft.set({ person: next })}
          placeholder={t('evening.settings.nobody')}
          {...(state.since === null
            ? {}
            : { description: t('evening.settings.since', { date: civilDateLong(state.since) }) })}
        />
        <PersonField
          label={t('evening.settings.deputy')}
          value={deputy}
          onChange={(next) => draft.set({ deputy: next })}
          placeholder={t('evening.settings.nobody')}
        />
        <fieldset className="settings-fieldset">
          <legend>{t('evening.settings.closings')}</legend>
          <p className="ui-muted">{t('evening.settings.closingsText')}</p>
          <div className="ev-closings">
            {closings.map(({ from, until }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of days have no name but their place
              <div key={index} className="ev-closing">
                <DatePicker
                  label={t('evening.settings.from')}
                  value={from}
                  onChange={(next) => next !== null && setClosing(index, { from: next })}
                  lean="future"
                />
                <DatePicker
                  label={t('evening.settings.to')}
                  value={until}
                  onChange={(next) => next !== null && setClosing(index, { until: next })}
                  lean="future"
                  error={from <= until ? undefined : t('evening.settings.order')}
                />
                <IconButton
                  icon={Trash2}
                  label={t('evening.settings.remove')}
                  onPress={() => draft.set({ closings: closings.filter((_, at) => at !== index) })}
                />
              </div>
            ))}
            <div>
              <Button
                icon={CalendarPlus}
                onPress={() => draft.set({ closings: [...closings, { from: state.today, until: state.today }] })}
              >
                {t('evening.settings.add')}
              </Button>
            </div>
          </div>
        </fieldset>
        <SaveRow
          isDirty={draft.isDirty(...fields)}
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
