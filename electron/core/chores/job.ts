import type { Reading } from '../../../db/connection/index.ts';
import type { CommandName, InputOf, OutputOf, QueryName } from '../../../shared/contract/contract.ts';
import type { SystemActor } from '../../../shared/permissions/system-actors.ts';
import type { OpenOffice } from '../dispatch/office.ts';

export type LastRun = { key: string; at: string };

/** What a run may do: operations through the gate, as the job's own actor. */
export type JobRun = {
  /** The key of this run. */
  readonly key: string;
  /** The instant for which it was due. */
  readonly now: Date;
  /** Aborted when the lease is lost or the office is closed. Long work looks at it. */
  readonly signal: AbortSignal;
  ask<N extends QueryName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /**
   * Does a command once: its transaction holds the key, and commits only while this desk has the lease. null when the key was done
   * before. Without a key it is the run's own; a run of several commands gives each a key of its own that begins with the run's.
   */
  act<N extends CommandName>(operation: N, input: InputOf<N>, key?: string): Promise<OutputOf<N> | null>;
};

/** Something the office does by itself, on one desktop at a time. `P` is what it needs to know of the office to be due. */
export type Job<P = unknown> = {
  /** Whose name stands in the audit trail, and whose permissions hold. */
  readonly name: SystemActor;
  /** What the office has set for it; read again every minute. */
  plan(db: Reading, office: Pick<OpenOffice, 'mode'>): Promise<P>;
  /**
   * The key of the run that is due now, or null. Pure. A run that was missed is due until it is done, once. Keys begin with the job's
   * name.
   */
  due(now: Date, last: LastRun | null, plan: P): string | null;
  run(run: JobRun, plan: P): Promise<void>;
};

/** Ties a job's plan to its `due` by type. */
export function job<P>(declared: Job<P>): Job {
  return declared as Job;
}
