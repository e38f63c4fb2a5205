import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Snapshotter } from '../../core/ports/snapshotter.ts';
import type { Answer, Outcome, SnapshotJob } from './job.ts';

/** Copies, checks and seals databases in worker threads. `worker` is their program: `worker.ts` beside this file, or what the build made of it. */
export function createSnapshotter(options: { worker: string | URL }): Snapshotter {
  const run = async (job: SnapshotJob): Promise<Answer> => {
    const thread = new Worker(options.worker, { workerData: job });
    try {
      const [outcome] = (await once(thread, 'message')) as [Outcome];
      if (outcome.ok) return outcome.answer;
      throw outcome.code === null ? new Error(outcome.error) : new Refusal(outcome.code, outcome.params);
    } finally {
      await thread.terminate();
    }
  };
  return {
    async copy(job) {
      await run({ kind: 'copy', ...job });
    },
    async copyShared(job) {
      const answer = await run({ kind: 'copyShared', ...job });
      return answer !== null && 'whole' in answer && answer.whole;
    },
    async check(job) {
      const answer = await run({ kind: 'check', ...job });
      if (!answer || !('facts' in answer)) throw new Error('a check without facts');
      return answer.facts;
    },
    async rebuildIndexes(job) {
      const answer = await run({ kind: 'rebuildIndexes', ...job });
      return answer !== null && 'whole' in answer && answer.whole;
    },
    async leave(job) {
      await run({ kind: 'leave', ...job });
    },
    async seal(job) {
      const answer = await run({ kind: 'seal', ...job });
      if (!answer || !('written' in answer)) throw new Error('nothing was sealed');
      return answer.written;
    },
  };
}
