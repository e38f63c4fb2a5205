import { type LucideIcon, Settings } from 'lucide-react';
import type { ComponentType } from 'react';
import { SettingsScreen, useWaitingApprovals } from '../features/settings/settings.tsx';
import type { Route, ScreenName } from './routes.ts';

export type ScreenProps = { params: Route['params'] };

export type ScreenSpec = {
  component: ComponentType<ScreenProps>;
  /** Places that stand in the sidebar: their picture, key and counter. */
  sidebar?: { icon: LucideIcon; keys: string; useCount?: () => number };
};

/** Every screen there is, in the order of the sidebar. A name of routes.ts without an entry is not built yet and not offered. */
export const screens: { readonly [name in ScreenName]?: ScreenSpec } = {
  settings: {
    component: SettingsScreen,
    sidebar: { icon: Settings, keys: 'G S', useCount: useWaitingApprovals },
  },
};
