import { useEffect } from 'react';
import { create } from 'zustand';
import { flushKept } from '../client/index.ts';

const useUnsavedCount = create<{ count: number }>(() => ({ count: 0 }));

/** Says while mounted whether something typed here is not saved; closing the window or signing out then asks first. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    useUnsavedCount.setState(({ count }) => ({ count: count + 1 }));
    return () => useUnsavedCount.setState(({ count }) => ({ count: count - 1 }));
  }, [unsaved]);
}

/** Whether anything typed is not saved. */
export function hasUnsaved(): boolean {
  return useUnsavedCount.getState().count > 0;
}

/** Makes the window ask before it closes over unsaved text. Answers the function that ends it. */
export function guardUnsaved(): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    // Sent off now; the core answers after the window is gone.
    void flushKept();
    if (hasUnsaved()) event.preventDefault();
  };
  window.addEventListener('beforeunload', onLeave);
  return () => window.removeEventListener('beforeunload', onLeave);
}
