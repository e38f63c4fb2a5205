// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of rows draws only those in sight, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row
import '../../tickets/list/list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react';
import type { MatterSummary } from '../../../../shared/features/matters/values.ts';
import { useT } from '../../../ui/index.ts';
import { emptySelection, move, type Step } from '../../tickets/list/selection.ts';
import { SortHead } from '../../tickets/list/sort-head.tsx';
import type { MatterView } from '../view.ts';
import { type MatterColumn, MatterRow, matterColumns, matterTemplate, sortsBy } from './matter-row.tsx';

const rowHeight = 32;
type Order = Pick<MatterView, 'sort' | 'direction'>;

export type MatterGridProps = {
  label: string;
  rows: readonly MatterSummary[];
  order: Order;
  onOrder: (order: Order) => void;
  /** The row the keyboard is on. */
  cursor: string | null;
  onCursor: (id: string | null) => void;
  /** Stays the same while nothing about it changes. */
  onOpen: (matter: MatterSummary) => void;
  onEscape: () => void;
  hasMore: boolean;
  onMore: () => void;
  gridRef: RefObject<HTMLDivElement | null>;
};

/** Thousands of matters, of which only those in sight are drawn; made like the grid of tickets. */
export function MatterGrid(props: MatterGridProps) {
  const { label, rows, order, onOrder, cursor, onCursor, onOpen, onEscape, hasMore, onMore, gridRef } = props;
  const t = useT();
  const ids = useMemo(() => rows.map(({ id }) => id as string), [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastShown >= rows.length - 30) onMore();
  }, [hasMore, lastShown, rows.length, onMore]);
  useEffect(() => {
    const at = cursor === null ? -1 : ids.indexOf(cursor);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [cursor, ids, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((gridRef.current?.clientHeight ?? rowHeight) / rowHeight) - 2);
    const steps: Readonly<Record<string, Step>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: 'first',
      End: 'last',
    };
    const step = steps[event.key];
    const current = rows.find(({ id }) => id === cursor);
    if (step !== undefined) onCursor(move({ ...emptySelection, cursor }, ids, step).cursor);
    else if (event.key === 'Enter' && current) onOpen(current);
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={gridRef}
      role="grid"
      className="tk-grid"
      aria-label={label}
      aria-description={t('matters.list.rows')}
      aria-rowcount={hasMore ? -1 : rows.length + 1}
      tabIndex={0}
      {...(cursor !== null && ids.includes(cursor) ? { 'aria-activedescendant': `row-${cursor}` } : {})}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="tk-grid-head">
        <div
          role="row"
          aria-rowindex={1}
          className="tk-row tk-row-head mt-row"
          style={{ gridTemplateColumns: matterTemplate }}
        >
          {matterColumns.map((column) => (
            <HeadCell key={column} column={column} order={order} onOrder={onOrder} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="tk-grid-body" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const matter = rows[index];
          return (
            matter && (
              <MatterRow
                key={key}
                matter={matter}
                index={index + 2}
                top={start}
                isCursor={matter.id === cursor}
                onOpen={onOpen}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function HeadCell({ column, order, onOrder }: { column: MatterColumn } & Pick<MatterGridProps, 'order' | 'onOrder'>) {
  const t = useT();
  const sort = sortsBy[column];
  return (
    <SortHead
      name={t(`matters.field.${column}`)}
      sorted={sort !== null && order.sort === sort ? order.direction : null}
      // Titles from A, numbers and days from the newest.
      first={sort === 'title' ? 'asc' : 'desc'}
      onSort={sort && ((direction) => onOrder({ sort, direction }))}
    />
  );
}
