import type { OfficeDatabase } from '../../../db/connection/index.ts';
import { type ChainHead, headRow } from '../../../db/queries/audit/append.ts';
import type { Log } from '../ports/log.ts';
import type { Witness } from '../ports/witness.ts';
import { descendsFrom } from './verify.ts';

/** Whether the office goes on from the newest head this desktop remembers. If not, it was swapped or rewritten. */
export async function checkWitness(database: OfficeDatabase, officeId: string, witness: Witness): Promise<boolean> {
  const witnessed = await witness.recall(officeId);
  return database.read((db) => descendsFrom(db, witnessed));
}

export type KeeperOptions = { database: OfficeDatabase; officeId: string; witness: Witness; log: Log; delay?: number };

/**
 * Remembers the office's newest head outside the office: a while after a commit, so that a burst of work costs one file, and at the
 * end. What a crash leaves unremembered only makes the memory older. Only for an office that `checkWitness` found in order.
 */
export class HeadKeeper {
  readonly #options: KeeperOptions;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Something was committed. */
  committed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#remember();
    }, this.#options.delay ?? 2_000).unref();
  }

  /** Before the database closes: what was committed and not yet remembered is remembered now, and nothing is written after that. */
  async end(): Promise<void> {
    if (this.#timer) {
      clearTimeout(this.#timer);
      this.#timer = null;
      void this.#remember();
    }
    await this.#writing;
  }

  /** A profile that cannot be written must not stop anyone's work, but the log says so. */
  #remember(): Promise<void> {
    const { database, officeId, witness, log } = this.#options;
    this.#writing = this.#writing.then(async () => {
      try {
        const head: ChainHead | undefined = await database.read(headRow);
        if (head) await witness.remember(officeId, { seq: head.seq, hash: head.hash });
      } catch {
        log.error('the newest audit head could not be remembered', { office: officeId });
      }
    });
    return this.#writing;
  }
}
