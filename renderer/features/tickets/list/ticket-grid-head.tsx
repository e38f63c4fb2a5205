// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of rows draws only those in sight, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row
import { memo } from 'react';
import type { TicketColumn, TicketOrder } from '../../../../shared/features/tickets/list.ts';
import { useT } from '../../../ui/index.ts';
import { firstDirection, sortOf } from './columns.tsx';
import { SortHead } from './sort-head.tsx';

type HeadProps = {
  columns: readonly TicketColumn[];
  template: string;
  order: TicketOrder;
  onOrder: (order: TicketOrder) => void;
  selectedCount: number;
};

/** The headings of the columns, by which the list is sorted. */
export const TicketGridHead = memo(function TicketGridHead(props: HeadProps) {
  const { columns, template, order, onOrder, selectedCount } = props;
  const t = useT();
  return (
    <div role="rowgroup" className="tk-grid-head">
      <div role="row" aria-rowindex={1} className="tk-row tk-row-head" style={{ gridTemplateColumns: template }}>
        <div role="columnheader">
          <span className="ui-hidden">{t('common.selected', { count: selectedCount })}</span>
        </div>
        {columns.map((column) => (
          <HeadCell key={column} column={column} order={order} onOrder={onOrder} />
        ))}
      </div>
    </div>
  );
});

function HeadCell({ column, order, onOrder }: { column: TicketColumn } & Pick<HeadProps, 'order' | 'onOrder'>) {
  const t = useT();
  const sort = sortOf(column);
  return (
    <SortHead
      name={t(`tickets.field.${column}`)}
      sorted={sort !== null && order.sort === sort ? order.direction : null}
      first={sort === null ? 'asc' : firstDirection(sort)}
      onSort={sort && ((direction) => onOrder({ ...order, sort, direction }))}
    />
  );
}
