import { useFormats } from '../../ui/index.ts';
import { civilToday } from '../tickets/dates.ts';

/** When a text was kept: the time alone today, otherwise the date with it. */
export function useSayWhen(): (instant: string) => string {
  const { time, dateTime } = useFormats();
  return (instant) => (civilToday(new Date(instant)) === civilToday() ? time(instant) : dateTime(instant));
}
