import { create } from 'zustand';
import type { TicketSummary } from '../../../../shared/features/tickets/values.ts';

export const changeKinds = [
  'assign',
  'handBack',
  'status',
  'priority',
  'category',
  'followUp',
  'requester',
  'matter',
  'watcher',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
/** The tickets that a dialogue is about; several only for assign, status and priority. */
export type OpenChange = {
  readonly kind: ChangeKind;
  readonly tickets: readonly TicketSummary[];
  readonly onDone?: () => void;
};

export const useOpenChange = create<{ open: OpenChange | null }>(() => ({ open: null }));

/** Opens the dialogue that changes something of tickets. */
export function openChange(kind: ChangeKind, tickets: readonly TicketSummary[], onDone?: () => void): void {
  if (tickets.length > 0) useOpenChange.setState({ open: { kind, tickets, ...(onDone ? { onDone } : {}) } });
}

export function closeChange(): void {
  useOpenChange.setState({ open: null });
}

/** What every form of the dialogue gets. */
export type ChangeFormProps = {
  readonly tickets: OpenChange['tickets'];
  /** Called after the change was made, or when it was given up. */
  readonly close: () => void;
};
