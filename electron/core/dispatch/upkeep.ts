import type { OfficeDatabase } from '../../../db/connection/index.ts';
import { mergeIndex } from '../../../db/queries/search/document.ts';

/** So long after the last command nobody is likely to wait, in milliseconds. */
const quiet = 1_000;

/**
 * Does what commands leave for later, in small steps, while nobody works: taking new texts into the
 * search index, merging it, writing the log back. It changes no record.
 */
export class Upkeep {
  readonly #database: OfficeDatabase;
  #timer: NodeJS.Timeout | null = null;

  constructor(database: OfficeDatabase) {
    this.#database = database;
  }

  /** Something was committed: the rest is put off. */
  committed(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#step(), quiet).unref();
  }

  async #step(): Promise<void> {
    this.#timer = null;
    try {
      const more = await this.#database.write(mergeIndex);
      if (this.#timer !== null) return;
      if (more) this.#timer = setTimeout(() => void this.#step(), 50).unref();
      else await this.#database.checkpoint();
    } catch {
      // Somebody else writes, the disk is full, the office was closed: the next command brings it here again.
    }
  }
}
