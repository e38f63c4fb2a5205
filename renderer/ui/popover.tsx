import './list-box.css';
import { type ReactElement, type ReactNode, useContext } from 'react';
import { Popover as AriaPopover, DialogTrigger, OverlayTriggerStateContext } from 'react-aria-components';

/** Something small that opens at its button and closes by a press beside it or Escape. */
export function Popover({
  trigger,
  label,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
}: {
  trigger: ReactElement;
  /** What it is, read out when it opens. */
  label: string;
  /** A function gets the means to close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top';
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}) {
  return (
    <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger}
      {/* The popover itself is the dialog, so that its hidden buttons to leave it stand inside. */}
      <AriaPopover className="ui-popover ui-popover-content" placement={placement} aria-label={label}>
        <Content>{children}</Content>
      </AriaPopover>
    </DialogTrigger>
  );
}

function Content({ children }: { children: ReactNode | ((close: () => void) => ReactNode) }) {
  const state = useContext(OverlayTriggerStateContext);
  return typeof children === 'function' ? children(() => state?.close()) : children;
}
