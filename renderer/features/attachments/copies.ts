import { create } from 'zustand';
import type { AttachmentId, TicketId } from '../../../shared/contract/ids.ts';

/** What the computer's own programs have open, by the id of the copy. */
type Copy = { readonly attachment: AttachmentId; readonly ticket: TicketId; readonly name: string };
const useCopies = create<{ copies: Readonly<Record<string, Copy>> }>(() => ({ copies: {} }));

export function rememberCopy(id: string, copy: Copy): void {
  useCopies.setState(({ copies }) => ({ copies: { ...copies, [id]: copy } }));
}

export function copyById(id: string): Copy | null {
  return useCopies.getState().copies[id] ?? null;
}
