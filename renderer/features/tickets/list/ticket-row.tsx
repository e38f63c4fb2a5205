// biome-ignore-all lint/a11y/useSemanticElements: a table of thousands of rows draws only those in sight, which table elements cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of all rows
import { Check } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import type { TicketColumn } from '../../../../shared/features/tickets/list.ts';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';
import { useMe } from '../../../client/index.ts';
import { PriorityBadge, StatusBadge, useT } from '../../../ui/index.ts';
import { useSayInstant } from '../dates.ts';
import { CellContent, FollowUp, requesterName, TicketSigns } from './columns.tsx';

export type RowActs = {
  readonly onClick: (event: MouseEvent, ticket: TicketSummary) => void;
  readonly onToggle: (ticket: TicketSummary) => void;
};

type RowProps = {
  ticket: TicketSummary;
  /** null: two lines and no columns. */
  columns: readonly TicketColumn[] | null;
  template: string;
  /** Its number among all rows. */
  index: number;
  top: number;
  height: number;
  isSelected: boolean;
  isCursor: boolean;
  isOpen: boolean;
  /** The day it is: on another one dates are said otherwise. */
  today: string;
  acts: RowActs;
};

/** One ticket of a list. A key press changes two of them, so only those two are drawn anew. */
export const TicketRow = memo(function TicketRow(props: RowProps) {
  const { ticket, columns, template, index, top, height, isSelected, isCursor, isOpen, acts } = props;
  return (
    <div
      id={`row-${ticket.id}`}
      role="row"
      className="tk-row"
      aria-rowindex={index}
      aria-selected={isSelected}
      data-cursor={isCursor || undefined}
      data-open={isOpen || undefined}
      style={{
        transform: `translateY(${top}px)`,
        height,
        gridTemplateColumns: columns === null ? undefined : template,
      }}
      onClick={(event) => acts.onClick(event, ticket)}
    >
      <div
        role="gridcell"
        className="tk-select"
        onClick={(event) => {
          event.stopPropagation();
          acts.onToggle(ticket);
        }}
      >
        <span className="tk-check">{isSelected && <Check className="ui-icon" aria-hidden />}</span>
      </div>
      {columns?.map((column) => (
        <div key={column} role="gridcell" className="ui-ellipsis">
          <CellContent column={column} ticket={ticket} />
        </div>
      ))}
      {columns === null && <CompactCell ticket={ticket} />}
    </div>
  );
});

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
