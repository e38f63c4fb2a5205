import type { Papers } from '../../core/index.ts';

type Paper = Parameters<Papers['pdf']>[0];
/** From the core's process to main, which alone has windows. The answer carries the same id. */
export type PaperQuestion = { type: 'paper'; id: number; paper: Paper };
/** null where it failed. */
export type PaperAnswer = { type: 'paper'; id: number; pdf: Uint8Array | null };

/** Asks main for PDFs. */
export class PapersInMain implements Papers {
  readonly #ask: (question: PaperQuestion) => void;
  readonly #waiting = new Map<number, (pdf: Uint8Array | null) => void>();
  #lastId = 0;

  constructor(ask: (question: PaperQuestion) => void) {
    this.#ask = ask;
  }

  async pdf(paper: Paper): Promise<Uint8Array> {
    this.#lastId += 1;
    const id = this.#lastId;
    const pdf = await new Promise<Uint8Array | null>((settle) => {
      this.#waiting.set(id, settle);
      this.#ask({ type: 'paper', id, paper });
    });
    if (pdf === null) throw new Error('no PDF was made');
    return pdf;
  }

  /** Takes main's answer. */
  answered({ id, pdf }: PaperAnswer): void {
    this.#waiting.get(id)?.(pdf);
    this.#waiting.delete(id);
  }
}
