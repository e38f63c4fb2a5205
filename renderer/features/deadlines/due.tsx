import { OctagonAlert } from 'lucide-react';
import { go } from '../../app/routes.ts';
import { useMay, useMe, useOperation } from '../../client/index.ts';
import { Button, Count, useT } from '../../ui/index.ts';
import { civilToday } from '../tickets/dates.ts';
import { DeadlineRow } from './book/deadline-row.tsx';

const most = 12;

/** What of the deadlines cannot wait: overdue or ending today, and entries that this person may check. */
export function useDue() {
  const me = useMe();
  const mayRead = useMay('deadline.read');
  const mayCheck = useMay('deadline.check');
  const today = civilToday();
  const overdue = useOperation('deadline.overdue', { today }, { keepPrevious: true, enabled: mayRead }).data;
  const due = useOperation(
    'deadline.list',
    { from: today, until: today, cursor: null, limit: 100 },
    { keepPrevious: true, enabled: mayRead },
  ).data;
  const waiting = useOperation(
    'deadline.list',
    { unchecked: true, cursor: null, limit: 100 },
    { keepPrevious: true, enabled: mayCheck },
  ).data;
  const late = overdue?.rows ?? [];
  const now = [...late, ...(due?.rows ?? [])];
  // Nobody checks their own reckoning.
  const unchecked = (waiting?.rows ?? []).filter(({ reckonedBy }) => reckonedBy?.id !== me.id);
  return { late, now, unchecked, total: (overdue?.total ?? 0) + (due?.rows.length ?? 0), today };
}

/** On Today: every deadline that is overdue or ends today comes first; whoever checks entries sees which wait for it. */
export function DueDeadlines({ due: { late, now, unchecked, total, today } }: { due: ReturnType<typeof useDue> }) {
  const t = useT();
  return (
    <>
      {now.length > 0 && (
        <section
          className={`td-part dl-group ${late.length > 0 ? 'dl-overdue' : ''}`}
          aria-label={t('deadlineBook.today.due')}
        >
          <h2>
            {late.length > 0 && <OctagonAlert className="ui-icon" aria-hidden />}
            {t('deadlineBook.today.due')} <Count value={total} />
          </h2>
          <ul>
            {now.map((deadline) => (
              <DeadlineRow key={deadline.id} deadline={deadline} today={today} showsDay />
            ))}
          </ul>
          {total > now.length && (
            <Button variant="quiet" size="small" onPress={() => go('deadlines')}>
              {t('today.moreThere', { count: total - now.length })}
            </Button>
          )}
        </section>
      )}
      {unchecked.length > 0 && (
        <section className="td-part" aria-label={t('deadlineBook.today.unchecked')}>
          <h2>
            {t('deadlineBook.today.unchecked')} <Count value={unchecked.length} />
          </h2>
          <ul>
            {unchecked.slice(0, most).map((deadline) => (
              <DeadlineRow key={deadline.id} deadline={deadline} today={today} showsDay />
            ))}
          </ul>
          {unchecked.length > most && (
            <Button variant="quiet" size="small" onPress={() => go('deadlines', { unchecked: 'yes' })}>
              {t('today.moreThere', { count: unchecked.length - most })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
