import {
  CalendarClock,
  CircleHelp,
  FolderOpen,
  Inbox,
  Layers,
  type LucideIcon,
  Settings,
  Sun,
  User,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Permission } from '../../shared/permissions/catalogue.ts';
import { useWaitingApprovals } from '../features/approvals/count.ts';
import { HelpScreen } from '../features/help/help-screen.tsx';
import { useTicketCount } from '../features/tickets/counts.ts';
import { AllScreen, InboxScreen, MineScreen, TeamScreen } from '../features/tickets/list/list-screens.tsx';
import { TicketScreen } from '../features/tickets/ticket-screen.tsx';
import { useTodayCount } from '../features/today/count.ts';
import { TodayScreen } from '../features/today/today-screen.tsx';
import { later } from './later.tsx';
import type { Route, ScreenName } from './routes.ts';

export type ScreenProps = { params: Route['params'] };

export type ScreenSpec = {
  component: ComponentType<ScreenProps>;
  /** Places that stand in the sidebar: their picture, key and counter. The last ones stand at its foot. */
  sidebar?: {
    icon: LucideIcon;
    keys: string;
    useCount?: () => number;
    isLast?: boolean;
    /** Shown to those who have it. */
    permission?: Permission;
  };
};

/** The settings are many screens that few people open. */
export const settingsLater = later<ScreenProps>(
  async () => (await import('../features/settings/settings.tsx')).SettingsScreen,
);

/** The deadline book, and one of its entries. */
export const deadlinesLater = later<ScreenProps>(
  async () => (await import('../features/deadlines/book/book-screen.tsx')).DeadlineBook,
);
export const deadlineLater = later<ScreenProps>(
  async () => (await import('../features/deadlines/page/deadline-screen.tsx')).DeadlineScreen,
);

export const eveningLater = later<ScreenProps>(
  async () => (await import('../features/deadlines/evening/evening-screen.tsx')).EveningScreen,
);

/** The matters come when they are needed, or when the window rests. */
export const mattersLater = later<ScreenProps>(
  async () => (await import('../features/matters/list/matters-screen.tsx')).MattersScreen,
);
export const matterLater = later<ScreenProps>(
  async () => (await import('../features/matters/page/matter-screen.tsx')).MatterScreen,
);

export const partyLater = later<ScreenProps>(
  async () => (await import('../features/parties/page/party-screen.tsx')).PartyScreen,
);

/** Every screen there is, in the order of the sidebar. A name of routes.ts without an entry is not built yet and not offered. */
export const screens: { readonly [name in ScreenName]?: ScreenSpec } = {
  today: { component: TodayScreen, sidebar: { icon: Sun, keys: 'G D', useCount: useTodayCount } },
  inbox: { component: InboxScreen, sidebar: { icon: Inbox, keys: 'G I', useCount: () => useTicketCount('inbox') } },
  mine: { component: MineScreen, sidebar: { icon: User, keys: 'G M', useCount: () => useTicketCount('mine') } },
  team: { component: TeamScreen, sidebar: { icon: Users, keys: 'G T', useCount: () => useTicketCount('team') } },
  all: { component: AllScreen, sidebar: { icon: Layers, keys: 'G A' } },
  deadlines: {
    component: deadlinesLater.Component,
    sidebar: { icon: CalendarClock, keys: 'G B', permission: 'deadline.read' },
  },
  deadline: { component: deadlineLater.Component },
  evening: { component: eveningLater.Component },
  matters: {
    component: mattersLater.Component,
    sidebar: { icon: FolderOpen, keys: 'G F', permission: 'matter.read' },
  },
  matter: { component: matterLater.Component },
  party: { component: partyLater.Component },
  ticket: { component: TicketScreen },
  help: { component: HelpScreen, sidebar: { icon: CircleHelp, keys: 'G H', isLast: true } },
  settings: {
    component: settingsLater.Component,
    sidebar: { icon: Settings, keys: 'G S', useCount: useWaitingApprovals, isLast: true },
  },
};
