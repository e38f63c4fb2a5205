import type { TicketGroup } from '../../../../shared/features/tickets/list.ts';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';

/** One line of the list: a ticket, or the heading above tickets that have something in common. */
export type Line =
  | { kind: 'heading'; key: string; value: string | null; ticket: TicketSummary }
  | { kind: 'ticket'; key: string; ticket: TicketSummary; index: number };

/** What tells a ticket's group: an id or a code, null where the field is empty. */
export function groupKey(ticket: TicketSummary, group: TicketGroup): string | null {
  switch (group) {
    case 'status':
      return ticket.status;
    case 'priority':
      return ticket.priority;
    case 'category':
      return ticket.category?.id ?? null;
    case 'team':
      return ticket.team?.id ?? null;
    case 'assignee':
      return ticket.assignee?.id ?? null;
  }
}

/** Puts a heading wherever the group changes; the core has already ordered the rows by group. */
export function withHeadings(rows: readonly TicketSummary[], group: TicketGroup | null): Line[] {
  const lines: Line[] = [];
  let current: string | null | undefined;
  for (const [index, ticket] of rows.entries()) {
    if (group !== null) {
      const value = groupKey(ticket, group);
      if (value !== current || index === 0) lines.push({ kind: 'heading', key: `group:${value ?? ''}`, value, ticket });
      current = value;
    }
    lines.push({ kind: 'ticket', key: ticket.id, ticket, index });
  }
  return lines;
}
