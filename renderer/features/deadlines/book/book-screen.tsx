import '../../tickets/list/list.css';
import './book.css';
import { CalendarPlus, EyeOff, OctagonAlert, User, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { MatterId, TeamId, UserId } from '../../../../shared/contract/ids.ts';
import { dateOf, dayOf } from '../../../../shared/features/deadlines/civil.ts';
import {
  type DeadlineStatus,
  type DeadlineSummary,
  deadlineStatuses,
} from '../../../../shared/features/deadlines/values.ts';
import { runAction } from '../../../app/actions.ts';
import { go, type Route } from '../../../app/routes.ts';
import { useMay, useMe, useOperation, usePages } from '../../../client/index.ts';
import { Button, Count, DatePicker, EmptyState, ErrorNotice, KeyHint, useFormats, useT } from '../../../ui/index.ts';
import { civilToday } from '../../tickets/dates.ts';
import { FilterFacet } from '../../tickets/list/filter-facet.tsx';
import { matterName } from '../../tickets/matter-field.tsx';
import { usePersonOptions, useTeamOptions } from '../../tickets/office.ts';
import { EveningButton } from '../evening/alarm.tsx';
import { useDayMarks } from '../load.ts';
import { ListMenu } from '../print.tsx';
import { DeadlineRow } from './deadline-row.tsx';
import { MatterFacet } from './matter-facet.tsx';
import { useStepping } from './stepping.ts';
import { type BookView, byDay, fromParams, standardBook, toParams } from './view.ts';

const page = 100;
const noRows: readonly DeadlineSummary[] = [];

/** The deadline book: what is overdue above everything, then today, then day by day. */
export function DeadlineBook({ params }: { params: Route['params'] }) {
  const t = useT();
  const view = fromParams(params);
  const mayEnter = useMay('deadline.enter');
  const today = civilToday();
  const { from, person, team, matter, status, unchecked } = view;
  const where = {
    ...(person === null ? {} : { person }),
    ...(team === null ? {} : { team }),
    ...(matter === null ? {} : { matter }),
  };
  const narrowed = { from, where, only: useNarrowedTo(view) };
  const overdue = useOperation('deadline.overdue', { today }, { keepPrevious: true });
  const query = usePages(
    'deadline.list',
    {
      from: from ?? today,
      unchecked,
      limit: page,
      ...where,
      ...(status.length === 0 ? {} : { status: [...status] }),
    },
    { keepPrevious: true },
  );
  const rows = query.rows ?? noRows;
  const late = overdue.data?.rows ?? noRows;
  // What is overdue stands above already.
  const lateIds = new Set(late.map(({ id }) => id));
  const days = byDay(rows.filter(({ id }) => !lateIds.has(id)));
  const list = useRef<HTMLDivElement>(null);
  const change = (part: Partial<BookView>) => go('deadlines', toParams({ ...view, ...part }), { replace: true });
  useStepping(list);
  const error = query.error ?? overdue.error;
  const isLoaded = query.data !== undefined && overdue.data !== undefined;
  const isFiltered = JSON.stringify(view) !== JSON.stringify(standardBook);
  const showsToday = from === null && (days[0]?.day ?? '') !== today;
  return (
    <section className="tk-screen" aria-labelledby="dl-title">
      <div className="tk-bar">
        <h1 id="dl-title">{t('words.deadlineBook')}</h1>
        <span className="tk-bar-gap" />
        <EveningButton />
        <ListMenu narrowed={narrowed} />
        {mayEnter && (
          <Button icon={CalendarPlus} onPress={() => runAction('deadline.enter')}>
            {t('deadlineBook.key.new')} <KeyHint keys="Shift+F" />
          </Button>
        )}
      </div>
      <Filters view={view} change={change} isFiltered={isFiltered} />
      <div className="dl-book" ref={list}>
        {error !== null && !isLoaded && (
          <div className="tk-detail-problem">
            <ErrorNotice error={error.error} onRetry={() => void Promise.all([query.refetch(), overdue.refetch()])} />
          </div>
        )}
        {late.length > 0 && (
          <Day
            isLate
            title={t('deadlineBook.book.overdue')}
            total={overdue.data?.total ?? late.length}
            {...(isFiltered ? { note: t('deadlineBook.book.filtered') } : {})}
          >
            {late.map((deadline) => (
              <DeadlineRow key={deadline.id} deadline={deadline} today={today} showsDay />
            ))}
          </Day>
        )}
        {isLoaded && showsToday && !isFiltered && (
          <Day title={<DayName day={today} today={today} />} total={0}>
            <li className="dl-nothing ui-muted">{t('deadlineBook.book.todayNone')}</li>
          </Day>
        )}
        {days.map(({ day, rows: due }) => (
          <Day key={day} title={<DayName day={day} today={today} />} total={due.length}>
            {due.map((deadline) => (
              <DeadlineRow key={deadline.id} deadline={deadline} today={today} />
            ))}
          </Day>
        ))}
        {query.hasNextPage && (
          <Button variant="quiet" onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
            {t('deadlineBook.book.more')}
          </Button>
        )}
        {isLoaded && days.length === 0 && <Nothing isFiltered={isFiltered} hasLate={late.length > 0} />}
      </div>
    </section>
  );
}

/** Whom and what the book is narrowed to, in words for paper; null where it is whole. */
function useNarrowedTo({ person, team, matter }: BookView): string | null {
  const { list } = useFormats();
  const persons = usePersonOptions<UserId>();
  const teams = useTeamOptions<TeamId>();
  const found = useOperation('matter.get', { id: matter as MatterId }, { enabled: matter !== null });
  const names = [
    ...persons.filter(({ id }) => id === person).map(({ label }) => label),
    ...teams.filter(({ id }) => id === team).map(({ label }) => label),
    ...(matter !== null && found.data ? [matterName(found.data)] : []),
  ];
  return names.length === 0 ? null : list(names);
}

function DayName({ day, today }: { day: string; today: string }) {
  const t = useT();
  const { civilDateLong } = useFormats();
  const date = civilDateLong(day);
  if (day === today) return t('deadlineBook.book.today', { date });
  return day === dateOf((dayOf(today) ?? 0) + 1) ? t('deadlineBook.book.tomorrow', { date }) : date;
}

function Day({
  title,
  total,
  note,
  isLate = false,
  children,
}: {
  title: ReactNode;
  total: number;
  note?: string;
  isLate?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={`dl-group ${isLate ? 'dl-overdue' : ''}`}>
      <h2>
        {isLate && <OctagonAlert className="ui-icon" aria-hidden />}
        {title} <Count value={total} />
        {note !== undefined && <span className="dl-note">{note}</span>}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

function Filters({
  view: { from, person, team, matter, status, unchecked },
  change,
  isFiltered,
}: {
  view: BookView;
  change: (part: Partial<BookView>) => void;
  isFiltered: boolean;
}) {
  const t = useT();
  const me = useMe();
  const marks = useDayMarks();
  const persons = usePersonOptions<UserId>();
  const teams = useTeamOptions<TeamId>();
  return (
    <div role="toolbar" aria-label={t('tickets.filter.label')} className="tk-bar tk-filters">
      <DatePicker
        className="dl-from"
        label={t('deadlineBook.book.from')}
        hideLabel
        placeholder={t('deadlineBook.book.from')}
        value={from}
        onChange={(next) => change({ from: next })}
        marks={marks}
      />
      <FilterFacet
        name={t('deadlineBook.book.person')}
        options={persons}
        value={person === null ? [] : [person]}
        onChange={(next) => change({ person: next.findLast((id) => id !== person) ?? null })}
      />
      <FilterFacet
        name={t('deadlineBook.field.team')}
        options={teams}
        value={team === null ? [] : [team]}
        onChange={(next) => change({ team: next.findLast((id) => id !== team) ?? null })}
      />
      <MatterFacet value={matter} onChange={(next) => change({ matter: next })} />
      <FilterFacet<DeadlineStatus>
        name={t('deadlineBook.field.status')}
        options={deadlineStatuses.map((id) => ({ id, label: t(`words.deadlineStatus.${id}`) }))}
        value={status}
        onChange={(next) => change({ status: deadlineStatuses.filter((each) => next.includes(each)) })}
      />
      <Toggle
        icon={User}
        name={t('deadlineBook.book.mine')}
        isOn={person === me.id}
        onChange={(on) => change({ person: on ? me.id : null })}
      />
      <Toggle
        icon={EyeOff}
        name={t('deadlineBook.book.unchecked')}
        isOn={unchecked}
        onChange={(on) => change({ unchecked: on })}
      />
      {isFiltered && (
        <Button variant="quiet" size="small" icon={X} onPress={() => change(standardBook)}>
          {t('deadlineBook.book.clear')}
        </Button>
      )}
    </div>
  );
}

function Toggle({
  icon,
  name,
  isOn,
  onChange,
}: {
  icon: typeof User;
  name: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <Button
      variant="quiet"
      size="small"
      icon={icon}
      aria-pressed={isOn}
      className={isOn ? 'tk-filter-on' : ''}
      onPress={() => onChange(!isOn)}
    >
      {name}
    </Button>
  );
}

function Nothing({ isFiltered, hasLate }: { isFiltered: boolean; hasLate: boolean }) {
  const t = useT();
  const mayEnter = useMay('deadline.enter');
  const any = useOperation('deadline.list', { cursor: null, limit: 1 });
  if (isFiltered) return <p className="dl-nothing ui-muted">{t('deadlineBook.book.noneFound')}</p>;
  if (hasLate || !any.data || any.data.rows.length > 0) {
    return <p className="dl-nothing ui-muted">{t('deadlineBook.book.none')}</p>;
  }
  return (
    <EmptyState icon={CalendarPlus} title={t('deadlineBook.book.empty')}>
      {t(mayEnter ? 'deadlineBook.book.emptyHint' : 'deadlineBook.book.emptyReader')}
    </EmptyState>
  );
}
