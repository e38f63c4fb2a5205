import { create } from 'zustand';
import type { AttachmentRef, TicketDetail } from '../../../shared/features/tickets/values.ts';

type Shown = { readonly file: AttachmentRef; readonly ticket: Pick<TicketDetail, 'id' | 'number'> };
export const usePreview = create<{ shown: Shown | null }>(() => ({ shown: null }));

/** Shows a file inside the program. */
export function openPreview(file: AttachmentRef, ticket: Shown['ticket']): void {
  usePreview.setState({ shown: { file, ticket } });
}

export function closePreview(): void {
  usePreview.setState({ shown: null });
}
