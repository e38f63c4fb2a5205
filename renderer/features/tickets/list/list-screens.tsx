import { ListScreen } from './list-screen.tsx';

/** What is unassigned, or new for me or my teams. */
export function InboxScreen() {
  return <ListScreen key="inbox" list="inbox" />;
}

/** What is assigned to me. */
export function MineScreen() {
  return <ListScreen key="mine" list="mine" />;
}

/** The work of my teams and their people. */
export function TeamScreen() {
  return <ListScreen key="team" list="team" />;
}

/** Everything I may see. */
export function AllScreen() {
  return <ListScreen key="all" list="all" />;
}
