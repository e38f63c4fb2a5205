import { useOperation } from '../../client/index.ts';

/** How many tickets a list holds, by the same rule as the list. */
export function useTicketCount(list: 'inbox' | 'mine' | 'team'): number {
  return useOperation('ticket.counts', {}, { keepPrevious: true }).data?.[list] ?? 0;
}
