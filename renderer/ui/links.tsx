import { createContext, type ReactNode } from 'react';

/** What happens when someone follows a link. */
export const OpenLink = createContext<(url: string) => void>(() => undefined);

/** Says what happens when someone follows a link; the desktop asks first and opens it outside. */
export function LinkProvider({ open, children }: { open: (url: string) => void; children: ReactNode }) {
  return <OpenLink.Provider value={open}>{children}</OpenLink.Provider>;
}
