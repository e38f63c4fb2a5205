import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Checker } from '../../core/ports/checker.ts';
import type { Outcome } from './job.ts';

/** Checks databases in worker threads. `worker` is their program: `worker.ts` beside this file, or what the build made of it. */
export function createChecker(options: { worker: string | URL }): Checker {
  return {
    async check(job) {
      const thread = new Worker(options.worker, { workerData: job });
      try {
        const [outcome] = (await once(thread, 'message')) as [Outcome];
        if (outcome.ok) return outcome.result;
        throw outcome.code === null ? new Error(outcome.error) : new Refusal(outcome.code);
      } finally {
        await thread.terminate();
      }
    },
  };
}
