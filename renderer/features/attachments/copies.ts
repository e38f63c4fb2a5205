import { create } from 'zustand';
import type { AttachmentId, TicketId } from '../../../shared/contract/ids.ts';

/** What the computer's own programs have open, by the id of the copy. */
type Copy = { readonly attachment: AttachmentId; readonly ticket: TicketId; readonly name: string };
type Copies = { copies: Readonly<Record<string, Copy>>; changed: readonly string[] };
const useCopies = create<Copies>(() => ({ copies: {}, changed: [] }));

export function rememberCopy(id: string, copy: Copy): void {
  useCopies.setState(({ copies }) => ({ copies: { ...copies, [id]: copy } }));
}

export function copyById(id: string): Copy | null {
  return useCopies.getState().copies[id] ?? null;
}

/** Notes whether a copy holds changes that no version of its file has yet. */
export function markChanged(id: string, changed: boolean): void {
  useCopies.setState((state) => {
    const others = state.changed.filter((each) => each !== id);
    return { changed: changed ? [...others, id] : others };
  });
}

/** Nobody's changes are open when somebody has just come in; theirs are told anew. */
export function forgetChanged(): void {
  useCopies.setState({ changed: [] });
}

export const useAnyChanged = () => useCopies(({ changed }) => changed.length > 0);
