import { Ticket } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { TicketColumn, TicketOrder } from '../../../../shared/features/tickets/list.ts';
import { type TicketSummary, ticketStatuses } from '../../../../shared/features/tickets/values.ts';
import { go, goBack } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { usePages } from '../../../client/index.ts';
import { Count, EmptyState, ErrorNotice, useT } from '../../../ui/index.ts';
import { BulkBar } from '../../tickets/list/bulk-bar.tsx';
import { useSelection } from '../../tickets/list/list-screen.tsx';
import { move } from '../../tickets/list/selection.ts';
import { TicketGrid } from '../../tickets/list/ticket-grid.tsx';
import { useTicketKeys } from '../../tickets/ticket-keys.ts';

const columns: readonly TicketColumn[] = ['number', 'title', 'priority', 'assignee', 'followUp', 'updatedAt'];
/** Open ones first: by status, and in each the newest. */
const openFirst: TicketOrder = { sort: 'updatedAt', direction: 'desc', group: 'status' };
const noRows: readonly TicketSummary[] = [];

/** The tickets of a matter or a party, as far as the person may see them; the same keys as in every list of tickets. */
export function TicketsOf({
  title,
  filter: which,
  count,
  from,
  empty,
  action,
}: {
  title: string;
  filter: Pick<InputOf<'ticket.list'>['filter'], 'matter' | 'requesterParty'>;
  /** How many are open. */
  count?: number;
  /** The place in the sidebar that stays marked while one is open. */
  from: 'matters';
  empty: { title: string; hint: string };
  action?: ReactNode;
}) {
  const [order, setOrder] = useState(openFirst);
  const filter = { ...which, status: [...ticketStatuses] };
  const query = usePages('ticket.list', { list: 'all', filter, order, limit: 100 }, { keepPrevious: true });
  const rows = query.rows ?? noRows;
  const ids = useMemo(
    () => (query.data?.pages ?? []).flatMap((each) => each.rows.map(({ id }) => id as string)),
    [query.data],
  );
  const [selection, setSelection] = useSelection(ids);
  const chosen = rows.filter(({ id }) => selection.selected.has(id));
  const single = rows.find(({ id }) => id === selection.cursor);
  useTicketKeys(chosen.length > 0 ? chosen : single ? [single] : noRows);
  const t = useT();
  const group = t('tickets.key.group');
  const step = (by: number) => setSelection(move(selection, ids, by));
  useShortcut({ keys: 'J', label: t('tickets.key.next'), group, run: () => step(1) });
  useShortcut({ keys: 'K', label: t('tickets.key.previous'), group, run: () => step(-1) });
  const grid = useRef<HTMLDivElement>(null);
  const hasRows = rows.length > 0;
  // The keys move in the list, unless the person is somewhere already.
  useEffect(() => {
    if (hasRows && document.activeElement?.closest('article, [role=dialog]') === null) grid.current?.focus();
  }, [hasRows]);
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = query;
  const onMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  const letGo = () => setSelection({ ...selection, selected: new Set() });
  return (
    <section className="mt-tickets" aria-labelledby="mt-tickets-title">
      <div className="mt-tickets-head">
        <h2 id="mt-tickets-title">
          {title} {count !== undefined && <Count value={count} />}
        </h2>
        <span className="tk-bar-gap" />
        {action}
      </div>
      {chosen.length > 0 && <BulkBar tickets={chosen} onClear={letGo} />}
      {query.error !== null && !hasRows && (
        <div className="tk-detail-problem">
          <ErrorNotice error={query.error.error} onRetry={() => void query.refetch()} />
        </div>
      )}
      {hasRows && (
        <div className="mt-grid">
          <TicketGrid
            label={title}
            rows={rows}
            columns={columns}
            order={order}
            onOrder={setOrder}
            selection={selection}
            onSelection={setSelection}
            openId={null}
            onOpen={({ id }) => go('ticket', { id, from })}
            onEscape={() => (selection.selected.size > 0 ? letGo() : goBack())}
            compact={false}
            hasMore={hasNextPage}
            onMore={onMore}
            gridRef={grid}
          />
        </div>
      )}
      {!hasRows && query.data !== undefined && (
        <EmptyState icon={Ticket} title={empty.title}>
          {empty.hint}
        </EmptyState>
      )}
    </section>
  );
}
