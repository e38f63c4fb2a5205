import { create } from 'zustand';
import { host, onHostEvent } from '../../client/index.ts';

/** A file that the desktop is saving, opening or sending. */
type Transfer = { readonly call: number; readonly name: string; readonly size: number; readonly done: number };
export const useTransfers = create<{ transfers: readonly Transfer[] }>(() => ({ transfers: [] }));

/** Only what takes long enough to be noticed is shown. */
const patience = 600;

/** Shows how far a transfer is, if it takes a while. Answers the function that ends it. */
export function trackTransfer(call: number, name: string, size: number): () => void {
  const timer = setTimeout(() => {
    useTransfers.setState(({ transfers }) => ({ transfers: [...transfers, { call, name, size, done: 0 }] }));
  }, patience);
  return () => {
    clearTimeout(timer);
    useTransfers.setState(({ transfers }) => ({ transfers: transfers.filter((each) => each.call !== call) }));
  };
}

export function cancelTransfer(call: number): void {
  void host('cancel', { call }).catch(() => undefined);
}

/** Joins the transfers to what the desktop tells of them. */
export function connectTransfers(): () => void {
  return onHostEvent((event) => {
    if (event.type !== 'host.progress') return;
    useTransfers.setState(({ transfers }) => ({
      transfers: transfers.map((each) => (each.call === event.call ? { ...each, done: event.done } : each)),
    }));
  });
}
