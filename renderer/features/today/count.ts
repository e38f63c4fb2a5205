import { useOperation } from '../../client/index.ts';

/** Questions that wait for me: what the sidebar counts beside Today. */
export function useTodayCount(): number {
  return useOperation('ticket.counts', {}, { keepPrevious: true }).data?.questions ?? 0;
}
