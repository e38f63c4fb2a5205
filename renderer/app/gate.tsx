import './gate.css';
import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';

/** Stands before the screens while it is mounted. They stay as they are, but cannot be seen, reached or read out. */
export function Gate({ children }: { children: ReactNode }) {
  const place = document.getElementById('gate');
  useLayoutEffect(() => {
    const before = document.activeElement;
    document.documentElement.dataset['gate'] = 'closed';
    return () => {
      delete document.documentElement.dataset['gate'];
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return place ? createPortal(children, place) : null;
}
