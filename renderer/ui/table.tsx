import './table.css';
import type { ReactNode } from 'react';
import { Table as AriaTable, Cell, Column, Row, TableBody, TableHeader } from 'react-aria-components';

export type TableColumn<T> = {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** The cell that names the row; the first one if none says so. */
  isRowHeader?: boolean;
  align?: 'start' | 'end';
};

/** A short table (people, teams, entries). For thousands of tickets use the virtual list of the tickets feature. */
export function Table<T extends { id: string }>({
  label,
  columns,
  rows,
  onOpen,
  empty,
}: {
  label: string;
  columns: readonly TableColumn<T>[];
  rows: readonly T[];
  /** By Enter or a press on a row. */
  onOpen?: (row: T) => void;
  empty?: ReactNode;
}) {
  const rowHeader = columns.find((column) => column.isRowHeader)?.id ?? columns[0]?.id;
  return (
    <AriaTable
      aria-label={label}
      className="ui-table"
      {...(onOpen
        ? {
            onRowAction: (key) => {
              const row = rows.find((each) => each.id === key);
              if (row) onOpen(row);
            },
          }
        : {})}
    >
      <TableHeader>
        {columns.map((column) => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={column.id === rowHeader}
            className={`ui-table-column ui-table-cell-${column.align ?? 'start'}`}
          >
            {column.header}
          </Column>
        ))}
      </TableHeader>
      <TableBody renderEmptyState={() => <div className="ui-table-empty">{empty}</div>}>
        {rows.map((row) => (
          <Row key={row.id} id={row.id} className="ui-table-row">
            {columns.map((column) => (
              <Cell key={column.id} className={`ui-table-cell ui-table-cell-${column.align ?? 'start'}`}>
                {column.cell(row)}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </AriaTable>
  );
}
