import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/** What others may ask for without knowing who does it: the sidebar, the menu of the desktop, the palette. */
export type ActionName =
  | 'ticket.create'
  | 'matter.create'
  | 'deadline.enter'
  | 'go.anywhere'
  | 'help.open'
  | 'help.keys'
  | 'page.print'
  | 'page.savePdf';

type Actions = { entries: readonly { name: ActionName; run: () => void }[] };
const useActions = create<Actions>(() => ({ entries: [] }));

/** Does an action while the component is mounted. */
export function useAction(name: ActionName, run: () => void, enabled = true): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!enabled) return;
    const entry = { name, run: () => latest.current() };
    useActions.setState(({ entries }) => ({ entries: [...entries, entry] }));
    return () => useActions.setState(({ entries }) => ({ entries: entries.filter((each) => each !== entry) }));
  }, [name, enabled]);
}

/** Whether someone does this action now; a button without an action is not shown. */
export function useHasAction(name: ActionName): boolean {
  return useActions(({ entries }) => entries.some((each) => each.name === name));
}

/** Runs the action, by whoever offered it last. */
export function runAction(name: ActionName): void {
  useActions
    .getState()
    .entries.findLast((each) => each.name === name)
    ?.run();
}

/** Whether someone does this action now, for those that are no components. */
export function hasAction(name: ActionName): boolean {
  return useActions.getState().entries.some((each) => each.name === name);
}
