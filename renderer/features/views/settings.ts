import { create } from 'zustand';
import type { ViewId } from '../../../shared/contract/ids.ts';
import type { TicketColumn, TicketFilter, TicketList, TicketOrder } from '../../../shared/features/tickets/list.ts';
import type { SavedView } from '../../../shared/features/views/operations.ts';
import { useSession } from '../../client/index.ts';
import { sameFilter } from '../tickets/list/filter.ts';

/** How a list is looked at now: its filter, order and columns, and the saved view it came from. */
export type ListSettings = {
  readonly filter: TicketFilter;
  readonly order: TicketOrder;
  readonly columns: readonly TicketColumn[];
  readonly view: ViewId | null;
  /** Why the work of single colleagues is looked at, and whose. It is asked for anew when the people change. */
  readonly reason: { readonly text: string; readonly people: string } | null;
};

const columns: readonly TicketColumn[] = [
  'number',
  'title',
  'status',
  'priority',
  'assignee',
  'matter',
  'requester',
  'updatedAt',
];
export const standardSettings: Readonly<Record<TicketList, ListSettings>> = {
  inbox: {
    filter: {},
    order: { sort: 'number', direction: 'desc', group: null },
    columns: ['number', 'title', 'priority', 'category', 'team', 'requester', 'createdAt'],
    view: null,
    reason: null,
  },
  mine: {
    filter: {},
    order: { sort: 'priority', direction: 'desc', group: null },
    columns: ['number', 'title', 'status', 'priority', 'category', 'requester', 'followUp', 'updatedAt'],
    view: null,
    reason: null,
  },
  team: { filter: {}, order: { sort: 'updatedAt', direction: 'desc', group: null }, columns, view: null, reason: null },
  all: { filter: {}, order: { sort: 'updatedAt', direction: 'desc', group: null }, columns, view: null, reason: null },
};

const useSettings = create<Record<TicketList, ListSettings>>(() => ({ ...standardSettings }));

/** The settings of a list, kept while the program runs. */
export function useListSettings(list: TicketList): [ListSettings, (part: Partial<ListSettings>) => void] {
  const settings = useSettings((state) => state[list]);
  return [settings, (part) => changeListSettings(list, part)];
}

export function changeListSettings(list: TicketList, part: Partial<ListSettings>): void {
  useSettings.setState((state) => ({ [list]: { ...state[list], ...part } }));
}

/** Shows a list as a saved view says. */
export function applyView({ id, list, filter, order, columns: shown }: SavedView): void {
  useSettings.setState({ [list]: { filter, order, columns: shown, view: id, reason: null } });
}

/** Whether the list is looked at as the saved (or standard) view says. */
export function isUnchanged(settings: ListSettings, view: Pick<ListSettings, 'filter' | 'order' | 'columns'>): boolean {
  return (
    sameFilter(settings.filter, view.filter) &&
    settings.order.sort === view.order.sort &&
    settings.order.direction === view.order.direction &&
    settings.order.group === view.order.group &&
    settings.columns.join() === view.columns.join()
  );
}

/** Joins the settings to the session: the next person begins with the standard ones. */
export function connectListSettings(): () => void {
  return useSession.subscribe(({ shown }, { shown: before }) => {
    if (before && shown?.user.id !== before.user.id) useSettings.setState({ ...standardSettings });
  });
}
