import type { Paper } from '../../../shared/features/deadlines/paper/sheet.ts';

/** Makes PDFs of pages. Only a desktop can: it takes a window that nobody sees. */
export type Papers = { pdf(paper: Paper): Promise<Uint8Array> };
