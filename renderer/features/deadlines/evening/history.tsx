import '../book/book.css';
import './evening.css';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { closedDaysPaper, sayClosed } from '../../../../shared/features/deadlines/paper/evening.ts';
import { go } from '../../../app/routes.ts';
import { useOperation } from '../../../client/index.ts';
import { ErrorNotice, IconButton } from '../../../ui/index.ts';
import { PaperButtons } from '../print.tsx';
import { useWords } from '../reckoning.tsx';

/** The month so many months away from another. */
function monthAt(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Which days were closed, by whom and when: a month at a time. */
export function ClosedDays({ today }: { today: string }) {
  const words = useWords();
  const {
    t,
    formats: { civilDateLong, civilMonth },
  } = words;
  const [month, setMonth] = useState(today.slice(0, 7));
  const { data, error } = useOperation('deadline.closedDays', { month }, { keepPrevious: true });
  const days = data?.rows ?? [];
  return (
    <section className="tk-screen" aria-labelledby="ev-title">
      <div className="tk-bar">
        <h1 id="ev-title">{t('evening.history.title')}</h1>
        <span className="ev-month">
          <IconButton
            size="small"
            icon={ChevronLeft}
            label={t('evening.history.earlier')}
            onPress={() => setMonth(monthAt(month, -1))}
          />
          <span aria-live="polite">{civilMonth(month)}</span>
          <IconButton
            size="small"
            icon={ChevronRight}
            label={t('evening.history.later')}
            onPress={() => setMonth(monthAt(month, 1))}
          />
        </span>
        <span className="tk-bar-gap" />
        <PaperButtons
          name={t('evening.history.sheet', { month: civilMonth(month) })}
          make={(about) => closedDaysPaper(about, month, days, words)}
        />
      </div>
      <div className="dl-book">
        {error && <ErrorNotice error={error.error} />}
        {data && days.length === 0 && <p className="dl-nothing ui-muted">{t('evening.history.none')}</p>}
        <ul className="ev-history">
          {days.map((closed) => (
            <li key={closed.day}>
              <button type="button" className="ev-open" onClick={() => go('evening', { day: closed.day })}>
                <strong>{civilDateLong(closed.day)}</strong>
                <span>{sayClosed(closed, words)}</span>
                <span className="ui-muted">{t('evening.counts', closed.counts)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
