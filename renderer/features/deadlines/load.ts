import { useMemo, useState } from 'react';
import { dateOf, dayOf } from '../../../shared/features/deadlines/civil.ts';
import { holidaysOf } from '../../../shared/features/deadlines/holidays.ts';
import { useOperation, useSignedIn } from '../../client/index.ts';
import type { DayMarks } from '../../ui/index.ts';
import { civilToday } from '../tickets/dates.ts';

const noDays: readonly { day: string; open: number }[] = [];

/** For a calendar: how many deadlines are open on each day, and the holidays of the office's place. */
export function useDayMarks(): DayMarks {
  const office = useSignedIn()?.office;
  const [month, setMonth] = useState(`${civilToday().slice(0, 7)}-01`);
  const first = dayOf(month) ?? 0;
  const range = { from: dateOf(first - 7), until: dateOf(first + 45) };
  const days = useOperation('deadline.load', range, { keepPrevious: true }).data?.days ?? noDays;
  return useMemo(() => {
    const { country = '', region = '' } = office ?? {};
    const load = new Map(days.map(({ day, open }) => [day, open]));
    const known = country === 'DE' || country === 'NL' || country === 'DK' ? country : null;
    const land = region.startsWith('DE-') ? region.slice(3) : null;
    const years = new Set([range.from.slice(0, 4), range.until.slice(0, 4)]);
    const holidays = new Map(
      known === null
        ? []
        : [...years].flatMap((year) => holidaysOf(known, land, Number(year)).map(({ date, name }) => [date, name])),
    );
    return {
      of: (date) => {
        const holiday = holidays.get(date);
        const open = load.get(date);
        return { ...(holiday === undefined ? {} : { holiday }), ...(open === undefined ? {} : { load: open }) };
      },
      onMonth: setMonth,
    };
  }, [days, office, range.from, range.until]);
}
