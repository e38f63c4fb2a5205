import { CalendarPlus } from 'lucide-react';
import type { MatterId, TicketId } from '../../../shared/contract/ids.ts';
import { useMay, useOperation } from '../../client/index.ts';
import { Button, Count, KeyHint, useT } from '../../ui/index.ts';
import { civilToday } from '../tickets/dates.ts';
import { DeadlineRow } from './book/deadline-row.tsx';
import { type About, openNewDeadline } from './new-deadline.ts';

/** The deadlines of a ticket or a matter, the nearest first, and the way to enter one there. */
export function DeadlinesOf({ of, about }: { of: { ticket: TicketId } | { matter: MatterId }; about: About }) {
  const t = useT();
  const mayRead = useMay('deadline.read');
  const mayEnter = useMay('deadline.enter');
  const { data } = useOperation('deadline.list', { ...of, cursor: null, limit: 100 }, { enabled: mayRead });
  const rows = data?.rows ?? [];
  if (!mayRead || data === undefined || (rows.length === 0 && !mayEnter)) return null;
  const open = rows.filter(({ status }) => status === 'open');
  return (
    <section className="dl-of" aria-label={t('deadlineBook.on.heading')}>
      <div className="dl-of-head">
        <h2>
          {t('deadlineBook.on.heading')} <Count value={open.length} />
        </h2>
        {mayEnter && (
          <Button size="small" variant="quiet" icon={CalendarPlus} onPress={() => openNewDeadline(about)}>
            {t('deadlineBook.key.new')} <KeyHint keys="Shift+F" />
          </Button>
        )}
      </div>
      {rows.length > 0 && (
        <ul>
          {[...open, ...rows.filter(({ status }) => status !== 'open')].map((deadline) => (
            <DeadlineRow key={deadline.id} deadline={deadline} today={civilToday()} showsDay isShort />
          ))}
        </ul>
      )}
    </section>
  );
}
