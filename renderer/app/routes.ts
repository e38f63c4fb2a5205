import { create } from 'zustand';

/** Places in the program. A feature adds its screens here and in screens.tsx. */
export const screenNames = [
  'today',
  'inbox',
  'mine',
  'team',
  'all',
  'deadlines',
  'deadline',
  'evening',
  'matters',
  'matter',
  'party',
  'ticket',
  'help',
  'settings',
] as const;
export type ScreenName = (typeof screenNames)[number];
/** Where the window is: plain data, so that it can be kept and come back to. */
export type Route = { readonly screen: ScreenName; readonly params: Readonly<Record<string, string>> };

type Routes = { past: readonly Route[]; current: Route; future: readonly Route[] };

const home: Route = { screen: 'today', params: {} };
const start: Routes = { past: [], current: home, future: [] };
const longestPast = 50;

const useRoutes = create<Routes>(() => start);

const same = (left: Route, right: Route) => JSON.stringify(left) === JSON.stringify(right);

/** Goes to a screen. `replace` leaves no way back to the one before, as for a tab or a selected row. */
export function go(screen: ScreenName, params: Route['params'] = {}, { replace = false } = {}): void {
  useRoutes.setState(({ past, current, future }) => {
    const next: Route = { screen, params };
    if (same(next, current)) return { past, current, future };
    if (replace) return { past, current: next, future };
    return { past: [...past, current].slice(-longestPast), current: next, future: [] };
  });
}

/** To where the window was before. */
export function goBack(): void {
  useRoutes.setState((routes) => {
    const target = routes.past.at(-1);
    if (!target) return routes;
    return { past: routes.past.slice(0, -1), current: target, future: [routes.current, ...routes.future] };
  });
}

/** To where `goBack` came from. */
export function goForward(): void {
  useRoutes.setState((routes) => {
    const [target, ...future] = routes.future;
    if (!target) return routes;
    return { past: [...routes.past, routes.current], current: target, future };
  });
}

/** Forgets where the last person was. A link that waits to be opened stays. */
export function resetRoutes(): void {
  useRoutes.setState(start);
}

/** Where the window is. */
export function useRoute(): Route {
  return useRoutes((routes) => routes.current);
}
