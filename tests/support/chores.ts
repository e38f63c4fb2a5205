import { patiently } from '../../db/connection/patience.ts';
import type { Job } from '../../electron/core/chores/job.ts';
import type { LeaseTimes } from '../../electron/core/chores/lease.ts';
import type { Checker } from '../../electron/core/ports/checker.ts';
import type { CheckResult } from '../../shared/features/checks/operations.ts';
import { pastTheProgram } from './database.ts';
import { enter, TestDesk, type TestOffice } from './office.ts';

const sound: CheckResult = { sound: true, damaged: 0, entries: 1, firstBroken: null };

/** A job that is due once a minute; its act is the check of the office. */
export const minutely: Job = {
  name: 'full-check',
  plan: async () => null,
  due: (now, last) => {
    const key = `full-check ${Math.floor(now.getTime() / 60_000)}`;
    return last?.key === key ? null : key;
  },
  run: async ({ act }) => {
    await act('check.run', {});
  },
};

export type ChoreOptions = {
  jobs: readonly Job[];
  times?: LeaseTimes;
  /** Instead of one that finds everything sound at once. */
  checker?: Checker;
};

/** A desk of the administrator that does the chores, with a clock that can be set wrong. */
export class ChoreDesk implements AsyncDisposable {
  readonly desk: TestDesk;
  readonly #skew: { ms: number };

  constructor(desk: TestDesk, skew: { ms: number }) {
    this.desk = desk;
    this.#skew = skew;
  }

  /** Somebody sets this computer's clock. */
  setWrongBy(ms: number): void {
    this.#skew.ms = ms;
  }

  /** A tick, and all that it begins. */
  async tick(): Promise<void> {
    await this.begin();
    await this.settled();
  }
  begin(): Promise<void> {
    return this.desk.core.tick();
  }
  settled(): Promise<void> {
    return this.desk.core.choresDone();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.desk[Symbol.asyncDispose]();
  }
}

export async function choreDesk(office: TestOffice, options: ChoreOptions): Promise<ChoreDesk> {
  const { jobs, times } = options;
  const skew = { ms: 0 };
  const { clock } = office;
  const ports = {
    ...office.admin.ports,
    clock: { now: () => new Date(clock.now().getTime() + skew.ms), elapsed: () => clock.elapsed() },
    checker: options.checker ?? { check: async () => sound },
  };
  const desk = new TestDesk(ports, { jobs, ...(times ? { leaseTimes: times } : {}) });
  await desk.do('office.open', { folder: office.folder });
  await enter(desk, office.administrator.login);
  return new ChoreDesk(desk, skew);
}

/** Lets time pass second by second, each with a tick of each desk. */
export async function passTime(office: TestOffice, desks: readonly ChoreDesk[], seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    office.clock.pass({ seconds: 1 });
    for (const desk of desks) await desk.tick();
  }
}

export type Run = { key: string; job: string; at: string; term: number; holder: string };

/** All runs, in the order in which they were done. */
export async function runsOf(office: TestOffice): Promise<Run[]> {
  const raw = await pastTheProgram(office.folder, office.recoveryKey);
  try {
    // Who waits without stopping this thread lets a core of this very process end its transaction.
    raw.pragma('busy_timeout = 0');
    return await patiently(10_000, () => raw.prepare('select * from job_run order by rowid').all() as Run[]);
  } finally {
    raw.close();
  }
}
