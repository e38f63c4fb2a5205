import type { Language } from '../../../shared/contract/values.ts';
import { ticketColumns } from '../../../shared/features/tickets/list.ts';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { csvOf } from '../../core/csv.ts';

/** Tickets as CSV with headings in the reader's language; cells that a spreadsheet would run as a formula are defused. */
export function ticketsAsCsv(tickets: readonly TicketSummary[], language: Language): string {
  const t = translator(language);
  const cells = (ticket: TicketSummary): Record<(typeof ticketColumns)[number], string> => ({
    number: `T-${ticket.number}`,
    title: ticket.title,
    status: t(`words.status.${ticket.status}`),
    priority: t(`words.priority.${ticket.priority}`),
    category: ticket.category?.name ?? '',
    team: ticket.team?.name ?? '',
    assignee: ticket.assignee?.name ?? '',
    requester: (ticket.requester?.kind === 'user' ? ticket.requester.user.name : ticket.requester?.party.name) ?? '',
    matter: ticket.matter ? `${ticket.matter.number} ${ticket.matter.title}` : '',
    followUp: ticket.followUp ?? '',
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
  });
  const rows = tickets.map((ticket) => {
    const row = cells(ticket);
    return ticketColumns.map((column) => row[column]);
  });
  const fields = ticketColumns.map((column) => t(`words.ticketColumn.${column}`));
  return csvOf(fields, rows);
}
