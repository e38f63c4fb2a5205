import type { Clock } from '../ports/clock.ts';
import type { FolderClock } from '../ports/folder-clock.ts';

const second = 1_000;
const minute = 60 * second;
/** How far off a clock may be. */
const tolerance = minute;
const checkEvery = 5 * minute;
/** After a check that failed, or a clock that jumped. */
const againAfter = minute;
/** An answer that took so long tells nothing. */
const slowest = 20 * second;
/** How far the clock may move away from the one that only goes forward between two looks. */
const jump = 30 * second;

/** Whether this computer's clock is right, by the clock of the file server that all desktops share. */
export class ClockWatch {
  readonly #clock: Clock;
  readonly #reference: () => Promise<Date>;
  #aheadSeconds: number | null = null;
  #isKnown = false;
  #checkedAt: number | null = null;
  #wait = 0;
  #offset: number | null = null;

  constructor(clock: Clock, reference: FolderClock, folder: string) {
    this.#clock = clock;
    this.#reference = () => reference.now(folder);
  }

  /** By so much the clock is ahead; negative when it is behind, null when it is right. */
  get aheadSeconds(): number | null {
    return this.#aheadSeconds;
  }

  /** Whether it was seen to be right and has not jumped since. */
  get isRight(): boolean {
    return this.#isKnown && this.#aheadSeconds === null;
  }

  /** Checks when it is time to; whether `aheadSeconds` changed. Never throws: a folder that is away shows elsewhere. */
  async look(): Promise<boolean> {
    const elapsed = this.#clock.elapsed();
    const offset = this.#clock.now().getTime() - elapsed;
    if (this.#offset !== null && Math.abs(offset - this.#offset) > jump) {
      // Somebody set it, or the computer slept.
      this.#isKnown = false;
      this.#wait = Math.min(this.#wait, againAfter);
    }
    this.#offset = offset;
    if (this.#checkedAt !== null && elapsed - this.#checkedAt < this.#wait) return false;
    this.#checkedAt = elapsed;
    this.#wait = againAfter;
    const ahead = await this.#ahead();
    if (ahead === undefined) return false;
    this.#wait = checkEvery;
    this.#isKnown = true;
    const changed = ahead !== this.#aheadSeconds;
    this.#aheadSeconds = ahead;
    return changed;
  }

  /** undefined when it could not be found out. */
  async #ahead(): Promise<number | null | undefined> {
    const asked = this.#clock.elapsed();
    const before = this.#clock.now().getTime();
    try {
      const right = (await this.#reference()).getTime();
      if (this.#clock.elapsed() - asked > slowest) return undefined;
      // The server looked at its clock some time between asking and answering.
      const after = this.#clock.now().getTime();
      const off = before > right ? before - right : after < right ? after - right : 0;
      return Math.abs(off) > tolerance ? Math.round(off / second) : null;
    } catch {
      return undefined;
    }
  }
}
