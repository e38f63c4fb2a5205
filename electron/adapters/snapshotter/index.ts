import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { SnapshotFacts, Snapshotter } from '../../core/ports/snapshotter.ts';
import type { Outcome, SnapshotJob } from './job.ts';

/** Copies and checks databases in worker threads. `worker` is their program: `worker.ts` beside this file, or what the build made of it. */
export function createSnapshotter(options: { worker: string | URL }): Snapshotter {
  const run = async (job: SnapshotJob): Promise<SnapshotFacts | null> => {
    const thread = new Worker(options.worker, { workerData: job });
    try {
      const [outcome] = (await once(thread, 'message')) as [Outcome];
      if (outcome.ok) return outcome.facts;
      throw outcome.code === null ? new Error(outcome.error) : new Refusal(outcome.code, outcome.params);
    } finally {
      await thread.terminate();
    }
  };
  return {
    async copy(job) {
      await run({ kind: 'copy', ...job });
    },
    async check(job) {
      const facts = await run({ kind: 'check', ...job });
      if (!facts) throw new Error('a check without facts');
      return facts;
    },
  };
}
