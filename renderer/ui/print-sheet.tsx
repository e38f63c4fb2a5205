import './print-sheet.css';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** What is printed, or saved as PDF, instead of the screen while it is mounted. It is not seen on the screen. */
export function PrintSheet({ children }: { children: ReactNode }) {
  return createPortal(<div className="ui-print">{children}</div>, document.body);
}
