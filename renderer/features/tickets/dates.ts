import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { isWeekend } from 'date-fns/isWeekend';
import { nextMonday } from 'date-fns/nextMonday';
import { useFormats, useT } from '../../ui/index.ts';

/** Today's civil date by this computer's clock and time zone. */
export function civilToday(now = new Date()): string {
  return format(now, 'yyyy-MM-dd');
}

const sameYear = (left: string, right: string) => left.slice(0, 4) === right.slice(0, 4);

/** The day itself, or the Monday after it where nobody is at work. */
const workday = (day: Date) => civilToday(isWeekend(day) ? nextMonday(day) : day);

/** Dates people often mean; never on a weekend. */
export function commonDates(now = new Date()) {
  return {
    nextWorkday: workday(addDays(now, 1)),
    nextWeek: workday(addDays(now, 7)),
    twoWeeks: workday(addDays(now, 14)),
    nextMonth: workday(addMonths(now, 1)),
  };
}

/** A civil date as people say it: today, tomorrow, or the date. */
export function useSayDate(): (date: string) => string {
  const t = useT();
  const { civilDateShort, dayAndMonth } = useFormats();
  return (date) => {
    const today = civilToday();
    if (date === today) return t('tickets.today');
    if (date === civilToday(addDays(new Date(), 1))) return t('tickets.tomorrow');
    return sameYear(date, today) ? dayAndMonth(date) : civilDateShort(date);
  };
}

/** An instant in a list: the time today, otherwise the date. */
export function useSayInstant(): (instant: string) => string {
  const t = useT();
  const { civilDateShort, dayAndMonth, time } = useFormats();
  return (instant) => {
    const day = civilToday(new Date(instant));
    const now = new Date();
    if (day === civilToday(now)) return time(instant);
    if (day === civilToday(addDays(now, -1))) return t('tickets.yesterday');
    return sameYear(day, civilToday(now)) ? dayAndMonth(day) : civilDateShort(day);
  };
}
