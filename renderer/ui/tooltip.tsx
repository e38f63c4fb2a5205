import './tooltip.css';
import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import { KeyHint } from './key-hint.tsx';

/** Stands as the second child of a `TooltipTrigger`; says what a control does and with which key. */
export function Tooltip({ children, keys }: { children: ReactNode; keys?: string }) {
  return (
    <AriaTooltip className="ui-tooltip" offset={6}>
      {children}
      {keys !== undefined && <KeyHint keys={keys} />}
    </AriaTooltip>
  );
}
