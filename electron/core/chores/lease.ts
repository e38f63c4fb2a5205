import type { OfficeDatabase, Writing } from '../../../db/connection/index.ts';
import {
  answerAsked,
  askHolder,
  giveBack,
  isHeld,
  type LeaseRow,
  leaseRow,
  takeLease,
} from '../../../db/queries/chores/lease.ts';
import type { Clock } from '../ports/clock.ts';

/** In milliseconds. All three together are under a minute: so soon a dead desk's chores go on elsewhere. */
export type LeaseTimes = {
  /** How often a desk looks at the lease. */
  look: number;
  /** So long after the holder's last sign of life another desk asks for one. */
  ask: number;
  /** So long a question may stay unanswered. */
  patience: number;
};
export const leaseTimes: LeaseTimes = { look: 4_000, ask: 10_000, patience: 40_000 };

/**
 * Which of the office's desks does the chores. Whoever wants the lease asks in the database whether its holder lives, and the holder
 * answers; a desk that is alone is asked by nobody and writes nothing. How long a question stays unanswered is measured by the one
 * who waits, on its own forward clock, and only while it is awake itself: no two clocks are ever compared.
 */
export class Lease {
  readonly #database: OfficeDatabase;
  readonly #clock: Clock;
  readonly #me: string;
  readonly #times: LeaseTimes;
  #row: LeaseRow | null = null;
  #mark = -1;
  #lookedAt: number | null = null;
  /** The holder's state that is being watched, and how long it has been seen so. */
  #watched = '';
  #waited = 0;
  #term: number | null = null;

  constructor(parts: { database: OfficeDatabase; clock: Clock; me: string; times?: LeaseTimes }) {
    this.#database = parts.database;
    this.#clock = parts.clock;
    this.#me = parts.me;
    this.#times = parts.times ?? leaseTimes;
  }

  /** The term in which this desk holds the lease, as far as it knows; what counts is asked inside each transaction (`demand`). */
  get term(): number | null {
    return this.#term;
  }

  /** Looks how the lease stands, answers or asks, and takes it when it is free or its holder silent. Whoever may not work gives it back. */
  async look(mayWork: boolean): Promise<void> {
    const now = this.#clock.elapsed();
    if (!mayWork) {
      this.#lookedAt = now;
      await this.release();
      return;
    }
    if (this.#lookedAt !== null && now - this.#lookedAt < this.#times.look) return;
    // A desk that was asleep has watched nobody meanwhile.
    const passed = this.#lookedAt === null ? 0 : Math.min(now - this.#lookedAt, 2 * this.#times.look);
    this.#lookedAt = now;
    const row = await this.#read();
    if (row.holder === this.#me) {
      this.#term = row.term;
      if (row.asked !== row.beat) await this.#write((tx) => answerAsked(tx, this.#me, row.term));
      return;
    }
    this.#term = null;
    await this.#want(row, passed);
  }

  /** Refuses unless this desk holds the lease in this term; holds until the transaction ends. */
  async isMine(tx: Writing, term: number): Promise<boolean> {
    return isHeld(tx, this.#me, term);
  }

  /** Gives the lease back, so that another desk need not wait. */
  async release(): Promise<void> {
    const term = this.#term;
    this.#term = null;
    this.#row = null;
    this.#watched = '';
    if (term !== null) await this.#write((tx) => giveBack(tx, this.#me, term));
  }

  async #want(row: LeaseRow, passed: number): Promise<void> {
    if (row.holder === null) {
      await this.#take(row);
      return;
    }
    const state = `${row.term} ${row.asked} ${row.beat}`;
    const isNew = state !== this.#watched;
    // Of a holder that was never watched nobody knows when it last lived.
    const stranger = this.#watched === '';
    this.#watched = state;
    this.#waited = isNew ? 0 : this.#waited + passed;
    if (row.asked === row.beat) {
      if (stranger || this.#waited >= this.#times.ask) await this.#write((tx) => askHolder(tx, row));
    } else if (this.#waited >= this.#times.patience) {
      await this.#take(row);
    }
  }

  async #take(seen: LeaseRow): Promise<void> {
    this.#watched = '';
    const term = await this.#write((tx) => takeLease(tx, seen, this.#me));
    this.#term = term;
  }

  /** From the database only when somebody has written. */
  async #read(): Promise<LeaseRow> {
    const mark = await this.#database.changeMark();
    if (this.#row && mark === this.#mark) return this.#row;
    this.#row = await this.#database.read(leaseRow);
    this.#mark = mark;
    return this.#row;
  }

  #write<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    this.#row = null;
    return this.#database.write(work);
  }
}
