import { useCallback } from 'react';
import type { TicketSummary } from '../../../shared/features/tickets/values.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useMay } from '../../client/index.ts';
import { useT } from '../../ui/index.ts';
import { aboutTicket, openNewDeadline } from '../deadlines/new-deadline.ts';
import { useTicketChange } from './changes.ts';
import { openChange } from './dialogs/open.ts';

/** Takes a ticket for oneself. */
export function useTake(): (ticket: TicketSummary) => void {
  const t = useT();
  const change = useTicketChange();
  return useCallback(
    (ticket) => {
      const said = t('tickets.change.taken', { ticket: t('tickets.number', { number: ticket.number }) });
      void change('ticket.take', ticket, {}, said);
    },
    [t, change],
  );
}

/** The keys that change tickets: the chosen ones of a list, or the one that is open. */
export function useTicketKeys(tickets: readonly TicketSummary[], enabled = true): void {
  const t = useT();
  const mayUpdate = useMay('ticket.update');
  const mayAssign = useMay('ticket.assign');
  const mayReadMatters = useMay('matter.read');
  const mayBulk = useMay('ticket.bulk');
  const mayEnterDeadlines = useMay('deadline.enter');
  const take = useTake();
  const group = t('tickets.key.group');
  const some = enabled && (tickets.length === 1 || (tickets.length > 1 && mayBulk));
  const one = enabled && tickets.length === 1 && mayUpdate;
  const [first] = tickets;
  useShortcut({
    keys: 'A',
    label: t('tickets.key.assign'),
    group,
    enabled: some && mayAssign,
    run: () => openChange('assign', tickets),
  });
  useShortcut({
    keys: 'S',
    label: t('tickets.key.status'),
    group,
    enabled: some && mayUpdate,
    run: () => openChange('status', tickets),
  });
  useShortcut({
    keys: 'P',
    label: t('tickets.key.priority'),
    group,
    enabled: some && mayUpdate,
    run: () => openChange('priority', tickets),
  });
  useShortcut({
    keys: 'F',
    label: t('tickets.key.followUp'),
    group,
    enabled: one,
    run: () => openChange('followUp', tickets),
  });
  useShortcut({
    keys: 'L',
    label: t('tickets.key.matter'),
    group,
    enabled: one && mayReadMatters,
    run: () => openChange('matter', tickets),
  });
  useShortcut({
    keys: 'Shift+F',
    label: t('deadlineBook.key.new'),
    group,
    enabled: enabled && tickets.length === 1 && mayEnterDeadlines,
    run: () => first && openNewDeadline(aboutTicket(first)),
  });
  useShortcut({ keys: 'T', label: t('tickets.key.take'), group, enabled: one, run: () => first && take(first) });
}
