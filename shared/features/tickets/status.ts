import type { TicketStatus } from './values.ts';

/** The one table of allowed steps. A resolved or closed ticket is reopened by going to `open`. */
export const nextStatuses: { readonly [from in TicketStatus]: readonly TicketStatus[] } = {
  new: ['open', 'in_progress', 'waiting', 'resolved', 'closed'],
  open: ['in_progress', 'waiting', 'resolved', 'closed'],
  in_progress: ['open', 'waiting', 'resolved', 'closed'],
  waiting: ['open', 'in_progress', 'resolved', 'closed'],
  resolved: ['open', 'closed'],
  closed: ['open'],
};

/** Whether work is still to be done. */
export function isOpen(status: TicketStatus): boolean {
  return status !== 'resolved' && status !== 'closed';
}
