import '../../tickets/list/list.css';
import '../book/book.css';
import './evening.css';
import { CircleCheck, History, ListChecks, OctagonAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import type { EveningRow, EveningState } from '../../../../shared/features/deadlines/evening.ts';
import { eveningPaper, sayClosed, sayEnded } from '../../../../shared/features/deadlines/paper/evening.ts';
import { go, type Route } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useOperation } from '../../../client/index.ts';
import {
  Button,
  Count,
  DatePicker,
  EmptyState,
  ErrorNotice,
  IconButton,
  KeyHint,
  Notice,
  useFormats,
  useT,
} from '../../../ui/index.ts';
import { DeadlineRow } from '../book/deadline-row.tsx';
import { useStepping } from '../book/stepping.ts';
import { PaperButtons } from '../print.tsx';
import { useWords } from '../reckoning.tsx';
import { EveningAlarm, useEvening } from './alarm.tsx';
import { CloseForm, type EveningList } from './close-form.tsx';
import { ClosedDays } from './history.tsx';

/** The evening check: the list of a day, and what was closed. */
export function EveningScreen({ params }: { params: Route['params'] }) {
  const t = useT();
  const state = useEvening();
  if (!state) return null;
  if (params['view'] === 'closed') return <ClosedDays today={state.today} />;
  const day = params['day'] ?? state.today;
  if (state.person === null && params['day'] === undefined) {
    return (
      <EmptyState icon={ListChecks} title={t('evening.title')} isWhole>
        {t('evening.off')}
      </EmptyState>
    );
  }
  return <Day key={day} day={day} state={state} />;
}

function Day({ day, state }: { day: string; state: EveningState }) {
  const t = useT();
  const { civilDateLong } = useFormats();
  const [isClosing, setClosing] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useOperation('deadline.eveningList', { day }, { keepPrevious: true });
  const mayClose = data?.mayClose ?? false;
  useStepping(list);
  useShortcut({
    keys: 'X',
    label: t('evening.key.close'),
    group: t('words.deadlines'),
    run: () => setClosing(true),
    enabled: mayClose,
  });
  return (
    <section className="tk-screen" aria-labelledby="ev-title">
      <div className="tk-bar">
        <h1 id="ev-title">{t('evening.heading', { date: civilDateLong(day) })}</h1>
        <span className="tk-bar-gap" />
        <DatePicker
          className="ev-day"
          label={t('evening.day')}
          hideLabel
          value={day}
          onChange={(next) => next !== null && go('evening', { day: next }, { replace: true })}
          maxValue={state.today}
        />
        <IconButton
          size="small"
          icon={History}
          label={t('evening.history.title')}
          onPress={() => go('evening', { view: 'closed' })}
        />
        {data && (
          <PaperButtons
            name={`${t('evening.title')} ${day}`}
            make={(about, words) => eveningPaper(about, data, words)}
          />
        )}
        {mayClose && (
          <Button variant="primary" icon={CircleCheck} onPress={() => setClosing(true)}>
            {t('evening.form.act')} <KeyHint keys="X" />
          </Button>
        )}
      </div>
      <div className="dl-book" ref={list}>
        {error && <ErrorNotice error={error.error} onRetry={() => void refetch()} />}
        {state.unclosed.some((each) => each !== day) && <EveningAlarm onDay={day} />}
        {data && <Standing list={data} state={state} />}
        {data && <Rows list={data} today={state.today} />}
      </div>
      {isClosing && data && (
        <CloseForm list={data} onChanged={() => void refetch()} onClose={() => setClosing(false)} />
      )}
    </section>
  );
}

/** Whether the day is closed, by whom, and who may close it. */
function Standing({ list, state }: { list: EveningList; state: EveningState }) {
  const words = useWords();
  const {
    t,
    formats: { civilDateLong },
  } = words;
  const { closed, counts, mayClose, day, until } = list;
  if (closed) {
    return (
      <Notice tone={closed.late ? 'caution' : 'proof'} title={sayClosed(closed, words)}>
        <div className="ev-record">
          <p>{t('evening.counts', counts)}</p>
          {closed.remark !== '' && (
            <p>
              {t('evening.remark')}: {closed.remark}
            </p>
          )}
        </div>
      </Notice>
    );
  }
  const names = [state.person?.name, state.deputy?.name].filter((name) => name !== undefined).join(' / ');
  return (
    <div className="ev-record ui-muted">
      <p>{t('evening.counts', counts)}</p>
      {until > day && <p>{t('evening.until', { date: civilDateLong(until) })}</p>}
      {!mayClose && <p>{state.mine || names === '' ? t('evening.noSuchDay') : t('evening.notMine', { names })}</p>}
      <p>{t('evening.visible')}</p>
    </div>
  );
}

function Rows({ list: { rows, day, closed }, today }: { list: EveningList; today: string }) {
  const t = useT();
  // On a day that is closed they stand as they did then.
  const seenOn = closed ? day : today;
  const late = rows.filter(({ overdue }) => overdue);
  const due = rows.filter(({ overdue }) => !overdue);
  if (rows.length === 0) return <p className="dl-nothing ui-muted">{t('evening.nothing')}</p>;
  return (
    <>
      {late.length > 0 && (
        <section className="dl-group dl-overdue">
          <h2>
            <OctagonAlert className="ui-icon" aria-hidden />
            {t('evening.overdue')} <Count value={late.length} />
          </h2>
          <Lines rows={late} today={seenOn} />
        </section>
      )}
      {due.length > 0 && (
        <section className="dl-group">
          <h2>
            {t('evening.due')} <Count value={due.length} />
          </h2>
          <Lines rows={due} today={seenOn} />
        </section>
      )}
    </>
  );
}

function Lines({ rows, today }: { rows: readonly EveningRow[]; today: string }) {
  const words = useWords();
  return (
    <ul>
      {rows.map((row) => (
        <DeadlineRow
          key={row.deadline.id}
          deadline={{ ...row.deadline, status: row.status, end: row.end }}
          today={today}
          showsDay
          detail={sayEnded(row, words)}
        />
      ))}
    </ul>
  );
}
