import { randomUUID } from 'node:crypto';
import { isDone, lastRun, recordRun } from '../../../db/queries/chores/job-runs.ts';
import type { CommandName, QueryName } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { SystemCaller } from '../dispatch/caller.ts';
import type { OpenOffice, Writing } from '../dispatch/context.ts';
import type { Gate } from '../dispatch/gate.ts';
import { leaveTrace, whereOf } from '../dispatch/trace.ts';
import type { Ports } from '../ports/index.ts';
import type { Job, JobRun, LastRun } from './job.ts';
import { Lease, type LeaseTimes } from './lease.ts';

/** Thrown inside a transaction: another desk does the chores now. */
class TurnLost extends Error {}
/** Thrown inside a transaction: the run was done before. */
class DoneBefore extends Error {}

const minute = 60_000;
/** After so many failures in a row a run is tried again so much later; the last one stays. */
const pauses = [minute, 5 * minute, 15 * minute, 60 * minute];
/** How often the office's settings for jobs are read again. */
const planEvery = minute;
/** How long signing out waits for a run that is told to stop. What it did not commit by then is undone. */
const lastWait = 2_000;

type Known = { last: LastRun | null; plan: unknown };
type Failed = { key: string; times: number; until: number };

export type ChoresOptions = { office: OpenOffice; gate: Gate; ports: Ports; jobs: readonly Job[]; times?: LeaseTimes };

/** The chores of an office, as far as this desk does them: whoever has the lease runs the jobs that are due, one after the other. */
export class Chores {
  readonly #office: OpenOffice;
  readonly #gate: Gate;
  readonly #ports: Ports;
  readonly #jobs: readonly Job[];
  readonly #me = randomUUID();
  readonly #lease: Lease;
  readonly #known = new Map<string, Known>();
  readonly #failed = new Map<string, Failed>();
  #plannedAt = 0;
  #knownTerm: number | null = null;
  #running: Promise<void> | null = null;
  #stop = new AbortController();
  #ended = false;
  /** What went wrong last is not said each second. */
  #said = '';

  constructor({ office, gate, ports, jobs, times }: ChoresOptions) {
    this.#office = office;
    this.#gate = gate;
    this.#ports = ports;
    this.#jobs = jobs;
    this.#lease = new Lease({
      database: office.database,
      clock: ports.clock,
      me: this.#me,
      ...(times ? { times } : {}),
    });
  }

  /** Looks at the lease and begins what is due, one tick after the other; it does not wait for the jobs. */
  async tick(mayWork: boolean): Promise<void> {
    if (this.#ended || this.#jobs.length === 0) return;
    try {
      await this.#lease.look(mayWork);
      const { term } = this.#lease;
      if (term === null || term !== this.#knownTerm) this.#stop.abort();
      this.#knownTerm = term;
      if (term !== null && !this.#running && !this.#ended) await this.#begin(term);
    } catch (error) {
      // Somebody else writes, or the folder is away: the next tick looks again.
      if (error instanceof Refusal) return;
      const where = whereOf(error);
      if (where !== this.#said) this.#ports.log.error('the chores stand still', { where });
      this.#said = where;
    }
  }

  /** When the run that is under way has ended. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Stops what runs and gives the lease back. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#stop.abort();
    const patience = new Promise((resolve) => setTimeout(resolve, lastWait).unref());
    await Promise.race([this.#running, patience]);
    await this.#lease.release().catch(() => undefined);
  }

  async #begin(term: number): Promise<void> {
    if (this.#stop.signal.aborted) {
      // A new term: others may have run jobs since this desk last looked.
      this.#stop = new AbortController();
      this.#known.clear();
    }
    await this.#plan();
    const now = this.#ports.clock.now();
    for (const job of this.#jobs) {
      const known = this.#known.get(job.name);
      const key = known ? job.due(now, known.last, known.plan) : null;
      if (key === null || this.#isPaused(job, key)) continue;
      this.#running = this.#run(job, key, term, now, known?.plan).finally(() => {
        this.#running = null;
      });
      return;
    }
  }

  async #plan(): Promise<void> {
    const now = this.#ports.clock.elapsed();
    if (this.#known.size > 0 && now - this.#plannedAt < planEvery) return;
    this.#plannedAt = now;
    await this.#office.database.read(async (db) => {
      for (const job of this.#jobs) {
        const last = await lastRun(db, job.name);
        this.#known.set(job.name, { last, plan: await job.plan(db, this.#office) });
      }
    });
  }

  #isPaused(job: Job, key: string): boolean {
    const failed = this.#failed.get(job.name);
    return failed?.key === key && this.#ports.clock.elapsed() < failed.until;
  }

  /** Runs a job to its end; its key is then done, also where it had nothing to do. */
  async #run(job: Job, key: string, term: number, now: Date, plan: unknown): Promise<void> {
    const { signal } = this.#stop;
    try {
      if (!(await this.#office.database.read((db) => isDone(db, key)))) {
        const acted = new Set<string>();
        await job.run({ now, ...this.#runOf(job, key, term, signal, acted) }, plan);
        if (!acted.has(key)) await this.#conclude(job, key, term);
      }
      this.#done(job, key);
    } catch (error) {
      if (error instanceof TurnLost || signal.aborted) return;
      this.#failedAgain(job, key, error);
    }
  }

  #done(job: Job, key: string): void {
    this.#failed.delete(job.name);
    const known = this.#known.get(job.name);
    if (known) this.#known.set(job.name, { ...known, last: { key, at: this.#ports.clock.now().toISOString() } });
  }

  #failedAgain(job: Job, key: string, error: unknown): void {
    const before = this.#failed.get(job.name);
    const times = before?.key === key ? before.times + 1 : 1;
    const pause = pauses[Math.min(times, pauses.length) - 1] ?? minute;
    this.#failed.set(job.name, { key, times, until: this.#ports.clock.elapsed() + pause });
    const code = error instanceof Refusal ? error.code : whereOf(error);
    this.#ports.log.error('a job failed', { job: job.name, times, code });
  }

  /** `acted` gets the keys that are done. */
  #runOf(job: Job, key: string, term: number, signal: AbortSignal, acted: Set<string>): Omit<JobRun, 'now'> {
    const call = { signal, progress: () => undefined };
    const run = {
      key,
      signal,
      ask: async (operation: QueryName, input: unknown) =>
        this.#traced(operation, this.#caller(job, key, term), input, (caller) =>
          this.#gate.query(operation, caller, input, call),
        ),
      act: async (operation: CommandName, input: unknown, own: string = key) => {
        if (!own.startsWith(key)) throw new Error('the key of a command begins with that of its run');
        try {
          return await this.#traced(operation, this.#caller(job, own, term), input, async (caller) => {
            const { value } = await this.#gate.command(operation, caller, input, call);
            this.#office.heads.committed();
            acted.add(own);
            return value;
          });
        } catch (error) {
          if (!(error instanceof DoneBefore)) throw error;
          acted.add(own);
          return null;
        }
      },
    };
    return run as Omit<JobRun, 'now'>;
  }

  /** As for people: what a job was refused, and what failed in it, stands in the trail. */
  async #traced<T>(
    operation: QueryName | CommandName,
    caller: SystemCaller,
    input: unknown,
    work: (caller: SystemCaller) => Promise<T>,
  ): Promise<T> {
    try {
      return await work(caller);
    } catch (error) {
      if (error instanceof TurnLost || error instanceof DoneBefore || this.#ended) throw error;
      if (await leaveTrace(this.#gate, operation, caller, error, input)) this.#office.heads.committed();
      throw error;
    }
  }

  #caller(job: Job, key: string, term: number): SystemCaller {
    return {
      system: job.name,
      demandTurn: async (tx) => {
        if (!(await this.#lease.isMine(tx, term))) throw new TurnLost();
      },
      recordRun: (tx) => this.#record(tx, job, key, term),
    };
  }

  /** A run whose commands had keys of their own, or that had nothing to do, is done too. */
  async #conclude(job: Job, key: string, term: number): Promise<void> {
    const caller = this.#caller(job, key, term);
    await this.#office.database.write(async (tx) => {
      await caller.demandTurn(tx);
      await caller.recordRun(tx);
    });
  }

  async #record(tx: Writing, job: Job, key: string, term: number): Promise<void> {
    if (await isDone(tx, key)) throw new DoneBefore();
    await recordRun(tx, { key, job: job.name, at: this.#ports.clock.now().toISOString(), term, holder: this.#me });
  }
}
