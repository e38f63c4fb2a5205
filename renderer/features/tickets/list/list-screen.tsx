import './list.css';
import { Inbox, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TicketId } from '../../../../shared/contract/ids.ts';
import type { TicketList } from '../../../../shared/features/tickets/list.ts';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';
import { go, useRoute } from '../../../app/routes.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { useMay, useOperation, usePages } from '../../../client/index.ts';
import { Button, Count, EmptyState, IconButton, Notice, SplitPane, useT } from '../../../ui/index.ts';
import { Rejections } from '../../mail/rejections.tsx';
import { useListSettings } from '../../views/settings.ts';
import { ViewMenu } from '../../views/view-menu.tsx';
import { openCreate } from '../create/open.ts';
import { TicketDetail } from '../detail/ticket-detail.tsx';
import { useSayError } from '../say-error.ts';
import { useTicketKeys } from '../ticket-keys.ts';
import { BulkBar } from './bulk-bar.tsx';
import { activeFilters } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { ListTools } from './list-tools.tsx';
import { emptySelection, follow, move, type Selection } from './selection.ts';
import { TicketGrid } from './ticket-grid.tsx';

const page = 100;
const splitPreference = 'griffel.listWidth';
const noRows: readonly TicketSummary[] = [];

/** A list of tickets, and beside it the one that is open. */
export function ListScreen({ list }: { list: TicketList }) {
  const t = useT();
  const { params } = useRoute();
  const openId = (params['ticket'] ?? null) as TicketId | null;
  const [settings, change] = useListSettings(list);
  const { filter, order, columns, reason } = settings;
  const mayCreate = useMay('ticket.create');
  const counts = useOperation('ticket.counts', {}).data;
  const query = usePages('ticket.list', {
    list,
    filter,
    order,
    limit: page,
    ...(reason === null ? {} : { reason: reason.text }),
  });
  const rows = useLastRows(query.data, query.rows);
  const ids = useMemo(() => rows.map(({ id }) => id as string), [rows]);
  const [selection, setSelection] = useSelection(ids);
  const chosen = useMemo(() => rows.filter(({ id }) => selection.selected.has(id)), [rows, selection.selected]);
  const grid = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(() => Number(localStorage.getItem(splitPreference) ?? 440));

  const show = useCallback(
    (id: string | null) => go(list, id === null ? {} : { ticket: id }, { replace: true }),
    [list],
  );
  const isOpen = openId !== null;
  // Beside an open ticket the cursor shows what it is on; a short pause spares what is only passed by.
  const { cursor } = selection;
  useEffect(() => {
    if (!isOpen || cursor === null || cursor === openId) return;
    const timer = setTimeout(() => show(cursor), 90);
    return () => clearTimeout(timer);
  }, [isOpen, cursor, openId, show]);
  useEffect(() => grid.current?.focus(), []);
  const detail = useRef<HTMLDivElement>(null);
  // In a narrow window the ticket stands in the list's place, and takes its keys.
  useEffect(() => {
    if (openId !== null && detail.current !== null && grid.current?.offsetParent === null) detail.current.focus();
  }, [openId]);

  const step = (by: number) => setSelection(move(selection, ids, by));
  const close = useCallback(() => {
    show(null);
    grid.current?.focus();
  }, [show]);
  const stepBack = () => {
    if (selection.selected.size > 0) setSelection({ ...selection, selected: new Set() });
    else if (isOpen) close();
  };
  const group = t('tickets.key.group');
  useShortcut({ keys: 'J', label: t('tickets.key.next'), group, run: () => step(1) });
  useShortcut({ keys: 'K', label: t('tickets.key.previous'), group, run: () => step(-1) });
  const single = rows.find(({ id }) => id === (openId ?? cursor));
  useTicketKeys(chosen.length > 0 ? chosen : single ? [single] : noRows);

  const onDetailKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target instanceof Element && !event.target.closest('input, textarea')) close();
  };
  const onMore = useCallback(() => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  }, [query.hasNextPage, query.isFetchingNextPage, query.fetchNextPage]);

  const isFiltered = activeFilters(filter).length > 0;
  const body = (
    <ListBody
      list={list}
      isFiltered={isFiltered}
      isEmpty={rows.length === 0 && query.data !== undefined}
      problem={query.error}
      onRetry={() => void query.refetch()}
    >
      <TicketGrid
        label={t('tickets.screen.label', { list: t(`tickets.list.${list}`) })}
        rows={rows}
        columns={columns}
        order={order}
        onOrder={(next) => change({ order: next })}
        selection={selection}
        onSelection={setSelection}
        openId={openId}
        onOpen={(ticket) => show(ticket.id)}
        onEscape={stepBack}
        compact={isOpen}
        hasMore={query.hasNextPage}
        onMore={onMore}
        gridRef={grid}
      />
    </ListBody>
  );
  return (
    <section className="tk-screen" aria-labelledby="tk-screen-title">
      <div className="tk-bar">
        <h1 id="tk-screen-title" title={t(`tickets.listHint.${list}`)}>
          {t(`tickets.list.${list}`)}
        </h1>
        {!isFiltered && counts && <Count value={counts[list]} />}
        <ViewMenu list={list} />
        <span className="tk-bar-gap" />
        <ListTools list={list} />
        {mayCreate && (
          <IconButton icon={Plus} label={t('tickets.screen.newTicket')} keys="C" onPress={() => openCreate()} />
        )}
      </div>
      {chosen.length > 0 ? (
        <BulkBar tickets={chosen} onClear={() => setSelection({ ...selection, selected: new Set() })} />
      ) : (
        <div role="toolbar" aria-label={t('tickets.filter.label')} className="tk-bar tk-filters">
          <FilterBar list={list} />
        </div>
      )}
      {list === 'inbox' && <Rejections />}
      <div className="tk-body">
        <SplitPane
          width={width}
          onWidth={(next) => {
            setWidth(next);
            localStorage.setItem(splitPreference, String(next));
          }}
          min={280}
          max={720}
          left={body}
          right={
            isOpen ? (
              // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the ticket, as its cross does
              <div className="tk-detail-frame" ref={detail} tabIndex={-1} onKeyDown={onDetailKey}>
                <TicketDetail key={openId} id={openId} onClose={close} ownsKeys={false} />
              </div>
            ) : null
          }
        />
      </div>
    </section>
  );
}

function ListBody({
  list,
  isFiltered,
  isEmpty,
  problem,
  onRetry,
  children,
}: {
  list: TicketList;
  isFiltered: boolean;
  isEmpty: boolean;
  problem: ReturnType<typeof usePages<'ticket.list'>>['error'];
  onRetry: () => void;
  children: ReactNode;
}) {
  const t = useT();
  const sayError = useSayError();
  if (problem !== null) {
    return (
      <div className="tk-detail-problem">
        <Notice
          tone="caution"
          isAlert
          title={t('tickets.screen.failed')}
          actions={<Button onPress={onRetry}>{t('common.retry')}</Button>}
        >
          <p>{sayError(problem.error)}</p>
        </Notice>
      </div>
    );
  }
  if (!isEmpty) return children;
  return isFiltered ? (
    <EmptyState title={t('tickets.empty.filtered')}>{t('tickets.empty.filteredHint')}</EmptyState>
  ) : (
    <EmptyState icon={Inbox} title={t(`tickets.empty.${list}`)}>
      {t(`tickets.empty.${list}Hint`)}
    </EmptyState>
  );
}

/** The newest rows; while another order or filter is on its way, those from before, so that nothing flickers. */
function useLastRows(data: unknown, rows: TicketSummary[] | undefined): readonly TicketSummary[] {
  const last = useRef<{ data: unknown; rows: readonly TicketSummary[] }>({ data: undefined, rows: noRows });
  if (data !== undefined && data !== last.current.data && rows) last.current = { data, rows };
  return last.current.rows;
}

/** The selection, kept true while rows come, go and change places. */
export function useSelection(ids: readonly string[]): [Selection, (next: Selection) => void] {
  const [state, setState] = useState<{ selection: Selection; ids: readonly string[] }>({
    selection: emptySelection,
    ids,
  });
  let current = state;
  if (state.ids !== ids) {
    current = { selection: follow(state.selection, state.ids, ids), ids };
    setState(current);
  }
  const set = useCallback((selection: Selection) => setState({ selection, ids }), [ids]);
  return [current.selection, set];
}
