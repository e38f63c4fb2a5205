import './nav-pane.css';
import type { ReactNode } from 'react';

/** A screen in two parts: a list of places on the left, the place that is chosen beside it. Each part scrolls by itself. */
export function NavPane({
  label,
  nav,
  wide = false,
  children,
}: {
  /** What the list is called when it is read out. */
  label: string;
  nav: ReactNode;
  /** For names that are whole sentences. */
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={wide ? 'ui-nav-pane ui-nav-pane-wide' : 'ui-nav-pane'}>
      <nav className="ui-nav-pane-list" aria-label={label}>
        {nav}
      </nav>
      {children}
    </div>
  );
}

/** A place in the list of a NavPane. */
export function NavPlace({
  isCurrent,
  onPress,
  children,
}: {
  isCurrent: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" aria-current={isCurrent ? 'page' : undefined} onClick={onPress}>
      {children}
    </button>
  );
}
