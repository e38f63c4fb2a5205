import { type CalendarDate, parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import type { CivilDate } from '../../shared/contract/values.ts';
import { dayOf, weekdayOf } from '../../shared/features/deadlines/civil.ts';
import { useFormats, useT } from './language.tsx';
import { todayHere } from './today.ts';

/** What is special about a day: the name of a holiday, and how many deadlines are open on it. */
export type DayMark = { readonly holiday?: string; readonly load?: number };
export type DayMarks = {
  readonly of: (date: CivilDate) => DayMark;
  /** Which month is looked at, as its first day, so that what is known of it can be asked for. */
  readonly onMonth: (first: CivilDate) => void;
};

const none: DayMark = {};
const isWeekend = (date: CivilDate) => [0, 6].includes(weekdayOf(dayOf(date) ?? 0));
const monthOf = (date: CivilDate) => `${date.slice(0, 7)}-01`;

/** A month to choose a day from. Weekends and holidays are shaded; dots count what is due on a day. */
export function DateCalendar({
  value,
  onChange,
  minValue,
  maxValue,
  marks,
}: {
  value: CivilDate | null;
  onChange: (value: CivilDate) => void;
  minValue?: CivilDate;
  maxValue?: CivilDate;
  marks?: DayMarks;
}) {
  const t = useT();
  const { civilDateLong } = useFormats();
  const [looked, setLooked] = useState<CivilDate>(value ?? todayHere());
  const of = marks?.of ?? (() => none);
  const { holiday, load } = of(looked);
  const said = [
    civilDateLong(looked),
    ...(holiday === undefined ? [] : [holiday]),
    ...(load === undefined || load === 0 ? [] : [t('common.date.deadlines', { count: load })]),
  ];
  const look = (date: CalendarDate) => {
    const next = date.toString();
    if (monthOf(next) !== monthOf(looked)) marks?.onMonth(monthOf(next));
    setLooked(next);
  };
  return (
    <>
      <Calendar
        autoFocus
        value={value === null ? null : parseDate(value)}
        onChange={(date) => onChange(date.toString())}
        onFocusChange={look}
        {...(minValue === undefined ? {} : { minValue: parseDate(minValue) })}
        {...(maxValue === undefined ? {} : { maxValue: parseDate(maxValue) })}
      >
        <div className="ui-calendar-head">
          <Button slot="previous" className="ui-icon-button">
            <ChevronLeft className="ui-icon" aria-hidden />
          </Button>
          <Heading level={3} />
          <Button slot="next" className="ui-icon-button">
            <ChevronRight className="ui-icon" aria-hidden />
          </Button>
        </div>
        <CalendarGrid>
          <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => {
              const mark = of(date.toString());
              const rests = isWeekend(date.toString()) || mark.holiday !== undefined;
              return (
                <CalendarCell date={date} className={`ui-calendar-cell ${rests ? 'ui-calendar-rest' : ''}`}>
                  {({ formattedDate }) => (
                    <>
                      {formattedDate}
                      {mark.holiday !== undefined && <span className="ui-calendar-holiday" />}
                      <Load count={mark.load ?? 0} />
                    </>
                  )}
                </CalendarCell>
              );
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      {marks !== undefined && (
        <>
          <p className="ui-calendar-said" aria-live="polite">
            {said.join(' · ')}
          </p>
          <p className="ui-calendar-legend">
            <span className="ui-calendar-dots" aria-hidden>
              <i />
            </span>
            {t('common.date.load')}
            <span className="ui-calendar-holiday" aria-hidden />
            {t('common.date.holiday')}
          </p>
        </>
      )}
    </>
  );
}

const mostDots = 3;

/** One dot for each, and a bar where there are more than fit. */
function Load({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="ui-calendar-dots" data-many={count > mostDots || undefined}>
      {Array.from({ length: Math.min(count, mostDots) }, (_, dot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are alike
        <i key={dot} />
      ))}
    </span>
  );
}
