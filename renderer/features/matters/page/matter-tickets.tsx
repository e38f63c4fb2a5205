import { Plus, Ticket } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MatterDetail } from '../../../../shared/features/matters/values.ts';
import type { TicketColumn, TicketOrder } from '../../../../shared/features/tickets/list.ts';
import { type TicketSummary, ticketStatuses } from '../../../../shared/features/tickets/values.ts';
import { go, goBack } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { usePages } from '../../../client/index.ts';
import { Button, Count, EmptyState, ErrorNotice, KeyHint, useT } from '../../../ui/index.ts';
import { BulkBar } from '../../tickets/list/bulk-bar.tsx';
import { useSelection } from '../../tickets/list/list-screen.tsx';
import { move } from '../../tickets/list/selection.ts';
import { TicketGrid } from '../../tickets/list/ticket-grid.tsx';
import { useTicketKeys } from '../../tickets/ticket-keys.ts';

const columns: readonly TicketColumn[] = ['number', 'title', 'priority', 'assignee', 'followUp', 'updatedAt'];
/** Open ones first: by status, and in each the newest. */
const openFirst: TicketOrder = { sort: 'updatedAt', direction: 'desc', group: 'status' };
const noRows: readonly TicketSummary[] = [];

/** The tickets of a matter, as far as the person may see them; the same keys as in every list of tickets. */
export function MatterTickets({ matter, onNew }: { matter: MatterDetail; onNew?: () => void }) {
  const t = useT();
  const [order, setOrder] = useState(openFirst);
  const filter = { matter: [matter.id], status: [...ticketStatuses] };
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
          {t('matters.page.tickets')} <Count value={matter.tickets.open} />
        </h2>
        <span className="tk-bar-gap" />
        {onNew && (
          <Button size="small" icon={Plus} onPress={onNew}>
            {t('matters.page.newTicket')} <KeyHint keys="C" />
          </Button>
        )}
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
            label={t('matters.page.tickets')}
            rows={rows}
            columns={columns}
            order={order}
            onOrder={setOrder}
            selection={selection}
            onSelection={setSelection}
            openId={null}
            onOpen={({ id }) => go('ticket', { id, from: 'matters' })}
            onEscape={() => (selection.selected.size > 0 ? letGo() : goBack())}
            compact={false}
            hasMore={hasNextPage}
            onMore={onMore}
            gridRef={grid}
          />
        </div>
      )}
      {!hasRows && query.data !== undefined && (
        <EmptyState icon={Ticket} title={t('matters.page.noTickets')}>
          {t('matters.page.noTicketsHint')}
        </EmptyState>
      )}
    </section>
  );
}
