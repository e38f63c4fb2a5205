// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of rows draws only those in sight, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all rows
import { type CSSProperties, memo, type ReactNode } from 'react';
import type { MatterSort } from '../../../../shared/features/matters/operations.ts';
import type { MatterSummary } from '../../../../shared/features/matters/values.ts';
import { useFormats, useT } from '../../../ui/index.ts';
import { MatterStatusBadge } from '../status-badge.tsx';

export const matterColumns = ['number', 'title', 'clients', 'opponents', 'lawyer', 'status', 'openedOn'] as const;
export type MatterColumn = (typeof matterColumns)[number];

/** The width of each column; the title takes what is left. */
export const matterTemplate = '104px minmax(200px, 2fr) minmax(150px, 1fr) minmax(150px, 1fr) 148px 104px 88px';

/** What a press on a column's heading sorts by; null where the list cannot be sorted by it. */
export const sortsBy: Readonly<Record<MatterColumn, MatterSort | null>> = {
  number: 'number',
  title: 'title',
  clients: null,
  opponents: null,
  lawyer: null,
  status: null,
  openedOn: 'openedOn',
};

type RowProps = {
  matter: MatterSummary;
  /** Its number among all rows. */
  index: number;
  top: number;
  isCursor: boolean;
  onOpen: (matter: MatterSummary) => void;
};

/** One matter of the list. A key press changes two of them, so only those two are drawn anew. */
export const MatterRow = memo(function MatterRow({ matter, index, top, isCursor, onOpen }: RowProps) {
  const t = useT();
  const place: CSSProperties = { transform: `translateY(${top}px)`, gridTemplateColumns: matterTemplate };
  return (
    <div
      id={`row-${matter.id}`}
      role="row"
      className="tk-row mt-row"
      aria-rowindex={index}
      aria-selected={isCursor}
      data-cursor={isCursor || undefined}
      style={place}
      onClick={() => onOpen(matter)}
    >
      {matterColumns.map((column) => (
        <div key={column} role="gridcell" className="ui-ellipsis" title={titleOf(column, matter, t)}>
          <Cell column={column} matter={matter} />
        </div>
      ))}
    </div>
  );
});

/** Names that are cut short are whole under the pointer. */
function titleOf(column: MatterColumn, matter: MatterSummary, t: ReturnType<typeof useT>): string | undefined {
  if (column === 'title') return matter.kind === '' ? matter.title : `${matter.title} · ${matter.kind}`;
  if (column === 'clients' || column === 'opponents') return matter[column].join('\n');
  return column === 'lawyer' && matter.secretary
    ? `${t('matters.field.secretary')}: ${matter.secretary.name}`
    : undefined;
}

function Cell({ column, matter }: { column: MatterColumn; matter: MatterSummary }): ReactNode {
  const { civilDateShort } = useFormats();
  switch (column) {
    case 'number':
      return matter.number;
    case 'title':
      return (
        <>
          {matter.title}
          {matter.kind !== '' && <span className="ui-muted"> · {matter.kind}</span>}
        </>
      );
    case 'clients':
    case 'opponents':
      return matter[column].join(', ');
    case 'lawyer':
      return matter.lawyer?.name ?? <span className="ui-muted">–</span>;
    case 'status':
      return <MatterStatusBadge status={matter.status} />;
    case 'openedOn':
      return civilDateShort(matter.openedOn);
  }
}
