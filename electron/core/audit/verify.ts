import { setImmediate as breathe } from 'node:timers/promises';
import { type Reading, type Step, type Steps, stepsOn } from '../../../db/connection/index.ts';
import {
  entriesAfter,
  hashAt,
  hashesAfter,
  headRows,
  newestSeq,
  type StoredEntry,
  strayAround,
} from '../../../db/queries/audit/verify.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { AuditVerdict } from '../../../shared/features/audit/operations.ts';
import type { WitnessedHead } from '../ports/witness.ts';
import { digestOf, fingerprintOf, genesis, hashOf } from './chain.ts';
import { announcedErasure } from './erase.ts';

type Problem = NonNullable<AuditVerdict['firstBroken']>;
export type Verifying = {
  signal: AbortSignal;
  progress(done: number, total: number | null): void;
  /** The newest head that this desktop remembers from outside the office. */
  witnessed: WitnessedHead | null;
};

/** Few enough that a chunk never holds other work up for long. */
const chunk = 400;

/**
 * Checks the whole trail: every entry, its link, its content or erasure, the head row, and the head that this desktop remembers.
 * Works in chunks on the given snapshot; what it holds in memory is what was erased and not yet announced.
 */
export async function verifyTrail(db: Reading, verifying: Verifying): Promise<AuditVerdict> {
  return new Verification(stepsOn(db).step, verifying).verdict();
}

/**
 * As `verifyTrail`, in steps, between which others may write: what they append is verified too, up to the entry that is the newest in the
 * last step. An erasure between two steps looks like damage, so what is found broken is verified once more on one snapshot.
 */
export async function verifyInSteps({ step, areOne }: Steps, verifying: Verifying): Promise<AuditVerdict> {
  const verdict = await new Verification(step, verifying).verdict();
  return verdict.intact || areOne ? verdict : step((db) => verifyTrail(db, verifying));
}

class Verification {
  readonly #step: Step;
  readonly #verifying: Verifying;
  /** Entries that lie erased, with their number, until the entry that tells of it comes. */
  readonly #unannounced = new Map<number, number>();
  readonly #problems: Problem[] = [];
  /** What an entry told of erasures cannot be read any more; its own place is then the broken one. */
  #unreadable = false;
  #entries = 0;
  #erased = 0;
  #last: { seq: number; id: string | null; hash: string } = { seq: 0, id: null, hash: genesis };

  constructor(step: Step, verifying: Verifying) {
    this.#step = step;
    this.#verifying = verifying;
  }

  async verdict(): Promise<AuditVerdict> {
    await this.#chain();
    const [first = null] = this.#problems.sort((a, b) => a.seq - b.seq);
    const { seq, hash } = this.#last;
    return {
      intact: first === null,
      entries: this.#entries,
      erased: this.#erased,
      head: first === null ? { seq, hash, fingerprint: fingerprintOf(hash) } : null,
      firstBroken: first && { ...first, id: await this.#idAt(first) },
    };
  }

  /** Follows the chain until it breaks or ends. */
  async #chain(): Promise<void> {
    const { signal, progress } = this.#verifying;
    const total = await this.#step(newestSeq);
    // Below 1 nothing may lie, but it is looked at.
    let after: number | null = Number.MIN_SAFE_INTEGER;
    while (after !== null) {
      if (signal.aborted) throw new Refusal('cancelled');
      const from: number = after;
      after = await this.#step((db) => this.#part(db, from));
      progress(this.#entries, total);
      await breathe();
    }
  }

  /** The next entries, and after the last one what belongs to the end; answers where to go on, null when nothing is left to do. */
  async #part(db: Reading, after: number): Promise<number | null> {
    const rows = await entriesAfter(db, after, chunk);
    for (const row of rows) {
      const problem = await this.#entry(db, row);
      if (problem) {
        this.#problems.push(problem);
        return null;
      }
    }
    const end = rows.at(-1);
    if (end && rows.length === chunk) return end.seq;
    // In the same step, so that nobody appends in between.
    await this.#end(db);
    return null;
  }

  async #entry(db: Reading, row: StoredEntry): Promise<Problem | null> {
    const { witnessed } = this.#verifying;
    const seq = this.#last.seq + 1;
    const id = typeof row.id === 'string' ? row.id : null;
    if (row.seq > seq) return { seq, id: null, problem: 'missing' };
    if (row.seq < seq) return { seq: row.seq, id, problem: 'order_changed' };
    // A text turned into a blob of the same bytes would otherwise hash the same.
    if (!columns.every((column) => typeof row[column] === 'string')) return { seq, id, problem: 'entry_changed' };
    if (row.prev_hash !== this.#last.hash) return { seq, id, problem: await this.#whyUnlinked(db, row) };
    if (hashOf(row) !== row.hash) return { seq, id, problem: 'entry_changed' };
    if (witnessed?.seq === seq && witnessed.hash !== row.hash) return { seq, id, problem: 'office_replaced' };
    this.#last = { seq, id, hash: row.hash };
    this.#entries += 1;
    this.#content(row);
    return null;
  }

  #content(row: StoredEntry): void {
    const { seq, salt, content } = row;
    const present = row.content_seq !== null;
    const readable = typeof salt === 'string' && typeof content === 'string' && /^[0-9a-f]{32}$/u.test(salt);
    if (row.deletion_number !== null) {
      this.#erased += 1;
      this.#unannounced.set(seq, row.deletion_number);
      if (present) this.#broken(seq, 'content_unexpected', row.id);
    } else if (!present) this.#broken(seq, 'content_missing', row.id);
    else if (!readable || digestOf(salt, content) !== row.digest) this.#broken(seq, 'content_changed', row.id);
    else if (row.event === 'audit.erased') {
      this.#announcement(seq, content);
      return;
    }
    if (row.event === 'audit.erased') this.#unreadable = true;
  }

  /** Ticks off the erasures that an entry tells of. */
  #announcement(seq: number, content: string): void {
    const announced = announcedErasure(content);
    if (!announced) this.#broken(seq, 'content_changed');
    for (const [from, to] of announced?.runs ?? []) {
      for (let each = Math.max(1, from); each <= Math.min(to, seq - 1); each++) {
        const number = this.#unannounced.get(each);
        this.#unannounced.delete(each);
        if (number === undefined) this.#broken(each, 'content_unexpected');
        else if (number !== announced?.deletionNumber) this.#broken(each, 'content_changed');
      }
    }
  }

  /** Whether the entry stood elsewhere in the chain or was itself changed. */
  async #whyUnlinked(db: Reading, row: StoredEntry): Promise<Problem['problem']> {
    if (hashOf({ ...row, prev_hash: this.#last.hash }) === row.hash) return 'entry_changed';
    // Later entries moved up to hide a gap still carry the hash of their old place.
    if (hashOf({ ...row, seq: row.seq + 1 }) === row.hash) return 'missing';
    let after = Number.MIN_SAFE_INTEGER;
    for (;;) {
      const rows = await hashesAfter(db, after, 2_000);
      if (rows.some((other) => other.hash === row.prev_hash)) return 'order_changed';
      const end = rows.at(-1);
      if (!end) return 'entry_changed';
      after = end.seq;
      await breathe();
    }
  }

  /** Compares where the chain ends with the head row and with what this desktop remembers; looks for what belongs to no entry. */
  async #end(db: Reading): Promise<void> {
    const { witnessed } = this.#verifying;
    const { seq, hash } = this.#last;
    const [head, ...more] = await headRows(db);
    if (head && head.seq > seq && head.hash !== hash) {
      this.#broken(seq + 1, 'tail_cut');
      // What tells of erasures may be gone with the tail.
      return;
    }
    const [unannounced] = this.#unannounced.keys();
    if (unannounced !== undefined && !this.#unreadable) this.#broken(unannounced, 'content_missing');
    // Every office has an entry of its founding.
    if (seq === 0) this.#broken(1, 'missing');
    else if (!head || more.length > 0 || head.id !== 1 || head.seq !== seq || head.hash !== hash) {
      this.#broken(seq, 'head_changed');
    } else if (witnessed && witnessed.seq > seq) this.#broken(seq + 1, 'office_replaced');
    if (this.#problems.length > 0) return;
    const stray = await strayAround(db, seq);
    if (stray !== undefined) this.#broken(stray, 'content_unexpected');
  }

  #broken(seq: number, problem: Problem['problem'], id: string | null = null): void {
    // One of each kind is enough to find the first.
    if (!this.#problems.some((known) => known.problem === problem && known.seq <= seq)) {
      this.#problems.push({ seq, id, problem });
    }
  }

  async #idAt(problem: Problem): Promise<string | null> {
    if (problem.id !== null) return problem.id;
    const [row] = await this.#step((db) => entriesAfter(db, problem.seq - 1, 1));
    return row?.seq === problem.seq && typeof row.id === 'string' ? row.id : null;
  }
}

const columns = [
  'id',
  'at',
  'actor_kind',
  'actor_id',
  'event',
  'subject_type',
  'subject_id',
  'outcome',
  'digest',
  'prev_hash',
  'hash',
] as const satisfies (keyof StoredEntry)[];

/** Whether the office's trail goes on from the head that this desktop remembers. */
export async function descendsFrom(db: Reading, witnessed: WitnessedHead | null): Promise<boolean> {
  return witnessed === null || (await hashAt(db, witnessed.seq)) === witnessed.hash;
}
