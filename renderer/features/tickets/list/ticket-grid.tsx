// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of rows draws only those in sight, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all rows
import './list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { TicketColumn, TicketOrder } from '../../../../shared/features/tickets/list.ts';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';
import { useT } from '../../../ui/index.ts';
import { civilToday } from '../dates.ts';
import { columnWidths } from './columns.tsx';
import { GroupHeading } from './group-heading.tsx';
import { withHeadings } from './groups.ts';
import { extendTo, move, type Selection, toggle, toggleAll } from './selection.ts';
import { TicketGridHead } from './ticket-grid-head.tsx';
import { type RowActs, TicketRow } from './ticket-row.tsx';

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
  // The cursor stays in sight when the keys move it, also into rows that are not drawn yet, and when rows become higher.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const line = selection.cursor === null ? undefined : lineOf.get(selection.cursor);
    if (line !== undefined) virtual.scrollToIndex(line, { align: 'auto' });
  }, [selection.cursor, lineOf, virtual, rowHeight]);

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
  // Rows are drawn anew only when something about them changes, so what they call stays the same for ever.
  const acts = useActs({
    onClick: (event, ticket) => {
      if (event.shiftKey) onSelection(extendTo(selection, ids, ticket.id));
      else if (event.ctrlKey || event.metaKey) onSelection(toggle(selection, ticket.id));
      else {
        onSelection({ ...selection, cursor: ticket.id, anchor: ticket.id });
        onOpen(ticket);
      }
    },
    onToggle: (ticket) => onSelection(toggle(selection, ticket.id)),
    onOrder,
  });
  const today = civilToday();
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
        <TicketGridHead
          columns={columns}
          template={template}
          order={order}
          onOrder={acts.onOrder}
          selectedCount={selection.selected.size}
        />
      )}
      <div role="rowgroup" className="tk-grid-body" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          if (line.kind === 'heading') {
            const place = { transform: `translateY(${item.start}px)`, height: item.size };
            return <GroupHeading key={item.key} line={line} group={order.group} style={place} />;
          }
          const { ticket } = line;
          return (
            <TicketRow
              key={item.key}
              ticket={ticket}
              columns={compact ? null : columns}
              index={line.index + (compact ? 1 : 2)}
              top={item.start}
              height={item.size}
              template={template}
              isSelected={selection.selected.has(ticket.id)}
              isCursor={selection.cursor === ticket.id}
              isOpen={openId === ticket.id}
              today={today}
              acts={acts}
            />
          );
        })}
      </div>
    </div>
  );
}

type Acts = RowActs & Pick<TicketGridProps, 'onOrder'>;

/** Functions that stay the same and do what the newest ones do. */
function useActs(acts: Acts): Acts {
  const latest = useRef(acts);
  latest.current = acts;
  return useMemo(
    () => ({
      onClick: (event, ticket) => latest.current.onClick(event, ticket),
      onToggle: (ticket) => latest.current.onToggle(ticket),
      onOrder: (order) => latest.current.onOrder(order),
    }),
    [],
  );
}
