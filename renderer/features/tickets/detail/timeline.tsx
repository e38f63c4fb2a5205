import './timeline.css';
import { useEffect, useMemo, useState } from 'react';
import type { EntryId } from '../../../../shared/contract/ids.ts';
import type { TicketDetail as Detail } from '../../../../shared/features/tickets/values.ts';
import { usePages } from '../../../client/index.ts';
import { Button, Notice, Select, useT } from '../../../ui/index.ts';
import { useSayError } from '../say-error.ts';
import { TimelineItem } from './timeline-item.tsx';

type Order = 'newest' | 'oldest';
const preference = 'griffel.timeline';
const page = 100;

/** Everything that happened, in one column. */
export function Timeline({ ticket, entry: wanted }: { ticket: Detail; entry?: string }) {
  const t = useT();
  const sayError = useSayError();
  const [order, setOrder] = useState<Order>(() =>
    localStorage.getItem(preference) === 'oldest' ? 'oldest' : 'newest',
  );
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage, error, refetch } = usePages('ticket.timeline', {
    id: ticket.id,
    limit: page,
  });
  // The core answers the newest first; to begin with the oldest everything has to be there.
  useEffect(() => {
    if (order === 'oldest' && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [order, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const entries = useMemo(() => {
    const all = rows ?? [];
    return order === 'newest' ? all : [...all].reverse();
  }, [rows, order]);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const isThere = wanted !== undefined && byId.has(wanted as EntryId);
  useEffect(() => {
    if (!isThere) return;
    const item = document.getElementById(`entry-${wanted}`);
    item?.scrollIntoView({ block: 'center' });
    item?.querySelector('textarea')?.focus();
  }, [isThere, wanted]);
  return (
    <section className="tk-part" aria-label={t('tickets.timeline.heading')}>
      <div className="tk-part-head">
        <h2>{t('tickets.timeline.heading')}</h2>
        <Select
          label={t('tickets.timeline.heading')}
          hideLabel
          quiet
          options={[
            { id: 'newest', label: t('tickets.timeline.newestFirst') },
            { id: 'oldest', label: t('tickets.timeline.oldestFirst') },
          ]}
          value={order}
          onChange={(next) => {
            localStorage.setItem(preference, next);
            setOrder(next);
          }}
        />
      </div>
      {error !== null && (
        <Notice
          tone="caution"
          title={t('tickets.timeline.failed')}
          actions={<Button onPress={() => void refetch()}>{t('common.retry')}</Button>}
        >
          <p>{sayError(error.error)}</p>
        </Notice>
      )}
      <ol className="tk-timeline">
        {entries.map((entry) => (
          <TimelineItem
            key={entry.id}
            ticket={ticket}
            entry={entry}
            question={entry.answers === null ? null : (byId.get(entry.answers) ?? null)}
          />
        ))}
      </ol>
      {hasNextPage && order === 'newest' && (
        <Button size="small" onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
          {t('tickets.timeline.more')}
        </Button>
      )}
    </section>
  );
}
