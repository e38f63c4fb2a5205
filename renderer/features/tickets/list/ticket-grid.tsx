// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of rows draws only those in sight, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all rows
import './list.css';
import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo } from 'react';
import type { TicketColumn, TicketOrder } from '../../../../shared/features/tickets/list.ts';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';
import { useMe } from '../../../client/index.ts';
import { PriorityBadge, StatusBadge, useT } from '../../../ui/index.ts';
import { useSayInstant } from '../dates.ts';
import { CellContent, columnWidths, FollowUp, firstDirection, requesterName, sortOf, TicketSigns } from './columns.tsx';
import { GroupHeading } from './group-heading.tsx';
import { withHeadings } from './groups.ts';
import { extendTo, move, type Selection, toggle, toggleAll } from './selection.ts';

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, TicketSummary>();
const heights = { heading: 32, wide: 32, compact: 52 } as const;

export type TicketGridProps = {
  label: string;
  rows: readonly TicketSummary[];
  columns: readonly TicketColumn[];
  order: TicketOrder;
  onOrder: (order: TicketOrder) => void;
  selection: Selection;
  onSelection: (selection: Selection) => void;
  /** The ticket shown beside the list. */
  openId: string | null;
  onOpen: (ticket: TicketSummary) => void;
  onEscape: () => void;
  /** Two lines a row and no headings, for the narrow list beside a ticket. */
  compact: boolean;
  hasMore: boolean;
  onMore: () => void;
  gridRef: RefObject<HTMLDivElement | null>;
};

/** Thousands of tickets, of which only those in sight are drawn. The grid keeps the focus; the keys move its cursor. */
export function TicketGrid(props: TicketGridProps) {
  const { label, rows, columns, order, onOrder, selection, onSelection, openId, onOpen, onEscape, compact } = props;
  const { hasMore, onMore, gridRef } = props;
  const t = useT();
  const ids = useMemo(() => rows.map(({ id }) => id as string), [rows]);
  const lines = useMemo(() => withHeadings(rows, order.group), [rows, order.group]);
  const lineOf = useMemo(
    () => new Map(lines.flatMap((line, index) => (line.kind === 'ticket' ? [[line.ticket.id as string, index]] : []))),
    [lines],
  );
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column) =>
          helper.display({
            id: column,
            header: () => t(`tickets.field.${column}`),
            cell: ({ row }) => <CellContent column={column} ticket={row.original} />,
          }),
        ),
      ),
    [columns, t],
  );
  const table = useTable({ features, columns: definitions, data: rows as TicketSummary[], getRowId: ({ id }) => id });
  const model = table.getRowModel();
  const rowHeight = compact ? heights.compact : heights.wide;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => gridRef.current,
    estimateSize: (index) => (lines[index]?.kind === 'heading' ? heights.heading : rowHeight),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
    scrollPaddingStart: compact ? 0 : heights.wide,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are measured anew when the rows or their height change
  useEffect(() => virtual.measure(), [virtual, rowHeight, lines]);
  useEffect(() => {
    if (hasMore && lastShown >= lines.length - 30) onMore();
  }, [hasMore, lastShown, lines.length, onMore]);
  // The cursor stays in sight when the keys move it, also into rows that are not drawn yet.
  useEffect(() => {
    const line = selection.cursor === null ? undefined : lineOf.get(selection.cursor);
    if (line !== undefined) virtual.scrollToIndex(line, { align: 'auto' });
  }, [selection.cursor, lineOf, virtual]);

  // Wherever the keyboard comes in, it stands somewhere.
  const start = openId !== null && lineOf.has(openId) ? openId : ids[0];
  useEffect(() => {
    if (selection.cursor === null && start !== undefined) onSelection({ ...selection, cursor: start, anchor: start });
  }, [selection, start, onSelection]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((gridRef.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const steps: Readonly<Record<string, number | 'first' | 'last'>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: 'first',
      End: 'last',
    };
    const step = steps[event.key];
    const mod = event.ctrlKey || event.metaKey;
    const current = rows.find(({ id }) => id === selection.cursor);
    if (step !== undefined && !mod) onSelection(move(selection, ids, step, event.shiftKey));
    else if (event.key === ' ' && current) onSelection(toggle(selection, current.id));
    else if (event.key === 'a' && mod) onSelection(toggleAll(selection, ids));
    else if (event.key === 'Enter' && current && !mod) onOpen(current);
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  };
  const onRowClick = (event: MouseEvent, ticket: TicketSummary) => {
    if (event.shiftKey) onSelection(extendTo(selection, ids, ticket.id));
    else if (event.ctrlKey || event.metaKey) onSelection(toggle(selection, ticket.id));
    else {
      onSelection({ ...selection, cursor: ticket.id, anchor: ticket.id });
      onOpen(ticket);
    }
  };
  const template = ['28px', ...columns.map((column) => columnWidths[column])].join(' ');
  const total = hasMore ? -1 : rows.length + (compact ? 0 : 1);
  return (
    <div
      ref={gridRef}
      role="grid"
      className={`tk-grid ${compact ? 'tk-grid-compact' : ''}`}
      aria-label={label}
      aria-description={t('tickets.screen.rows')}
      aria-rowcount={total}
      aria-multiselectable
      tabIndex={0}
      {...(selection.cursor !== null && lineOf.has(selection.cursor)
        ? { 'aria-activedescendant': `row-${selection.cursor}` }
        : {})}
      onKeyDown={onKeyDown}
    >
      {!compact && (
        <div role="rowgroup" className="tk-grid-head">
          {table.getHeaderGroups().map((group) => (
            <div
              key={group.id}
              role="row"
              aria-rowindex={1}
              className="tk-row tk-row-head"
              style={{ gridTemplateColumns: template }}
            >
              <div role="columnheader">
                <span className="ui-hidden">{t('common.selected', { count: selection.selected.size })}</span>
              </div>
              {group.headers.map((header) => (
                <HeadCell key={header.id} column={header.column.id as TicketColumn} order={order} onOrder={onOrder} />
              ))}
            </div>
          ))}
        </div>
      )}
      <div role="rowgroup" className="tk-grid-body" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const place = { transform: `translateY(${item.start}px)`, height: item.size };
          if (line.kind === 'heading')
            return <GroupHeading key={item.key} line={line} group={order.group} style={place} />;
          const { ticket } = line;
          const cells = compact ? null : model.rows[line.index]?.getAllCells();
          return (
            <div
              key={item.key}
              id={`row-${ticket.id}`}
              role="row"
              className="tk-row"
              aria-rowindex={line.index + (compact ? 1 : 2)}
              aria-selected={selection.selected.has(ticket.id)}
              data-cursor={selection.cursor === ticket.id || undefined}
              data-open={openId === ticket.id || undefined}
              style={{ ...place, gridTemplateColumns: compact ? undefined : template }}
              onClick={(event) => onRowClick(event, ticket)}
            >
              <SelectCell ticket={ticket} selection={selection} onSelection={onSelection} />
              {cells?.map((cell) => (
                <div key={cell.id} role="gridcell" className="ui-ellipsis">
                  <table.FlexRender cell={cell} />
                </div>
              ))}
              {compact && <CompactCell ticket={ticket} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function HeadCell({ column, order, onOrder }: { column: TicketColumn } & Pick<TicketGridProps, 'order' | 'onOrder'>) {
  const t = useT();
  const sort = sortOf(column);
  const name = t(`tickets.field.${column}`);
  if (sort === null) {
    return (
      <div role="columnheader" className="ui-ellipsis">
        {name}
      </div>
    );
  }
  const isSorted = order.sort === sort;
  const Arrow = order.direction === 'asc' ? ArrowUp : ArrowDown;
  const next = !isSorted ? firstDirection(sort) : order.direction === 'asc' ? 'desc' : 'asc';
  return (
    <div
      role="columnheader"
      aria-sort={!isSorted ? 'none' : order.direction === 'asc' ? 'ascending' : 'descending'}
      className="ui-ellipsis"
    >
      <button
        type="button"
        className="tk-sort"
        title={t('tickets.screen.sortBy', { field: name })}
        onClick={() => onOrder({ ...order, sort, direction: next })}
      >
        <span className="ui-ellipsis">{name}</span>
        {isSorted && <Arrow className="ui-icon" aria-hidden />}
      </button>
    </div>
  );
}

function SelectCell({
  ticket,
  selection,
  onSelection,
}: { ticket: TicketSummary } & Pick<TicketGridProps, 'selection' | 'onSelection'>) {
  return (
    <div
      role="gridcell"
      className="tk-select"
      onClick={(event) => {
        event.stopPropagation();
        onSelection(toggle(selection, ticket.id));
      }}
    >
      <span className="tk-check">{selection.selected.has(ticket.id) && <Check className="ui-icon" aria-hidden />}</span>
    </div>
  );
}

/** A ticket in two lines. */
function CompactCell({ ticket }: { ticket: TicketSummary }) {
  const t = useT();
  const sayInstant = useSayInstant();
  const me = useMe();
  // One's own name on every line would say nothing.
  const who = ticket.assignee === null || ticket.assignee.id === me.id ? requesterName(ticket) : ticket.assignee.name;
  return (
    <div role="gridcell" className="tk-compact">
      <span className="tk-compact-line">
        <span className="ui-ellipsis tk-compact-title" title={ticket.title}>
          {ticket.title}
        </span>
        <TicketSigns ticket={ticket} />
        <span className="ui-muted">{sayInstant(ticket.updatedAt)}</span>
      </span>
      <span className="tk-compact-line tk-compact-facts">
        <span>{t('tickets.number', { number: ticket.number })}</span>
        <StatusBadge status={ticket.status} />
        {(ticket.priority === 'urgent' || ticket.priority === 'high') && <PriorityBadge priority={ticket.priority} />}
        <span className="ui-ellipsis">{who}</span>
        <FollowUp ticket={ticket} />
      </span>
    </div>
  );
}
