import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { reencryptedFile } from '../../../db/connection/reencrypt.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Reencrypter } from '../../core/ports/reencrypter.ts';
import type { Outcome } from './outcome.ts';

const lookEvery = 250;

/** Encrypts a database anew in a worker thread. `worker` is its program: `worker.ts` beside this file, or what the build made of it. */
export function createReencrypter(options: { worker: string | URL }): Reencrypter {
  return {
    async reencrypt(job, progress) {
      const total = (await stat(job.file)).size;
      const looking = setInterval(async () => {
        const grown = await stat(reencryptedFile(job.file)).catch(() => null);
        if (grown) progress(Math.min(grown.size, total), total);
      }, lookEvery);
      const thread = new Worker(options.worker, { workerData: job });
      try {
        const [outcome] = (await once(thread, 'message')) as [Outcome];
        if (outcome.ok) return;
        throw outcome.code === null ? new Error(outcome.error) : new Refusal(outcome.code);
      } finally {
        clearInterval(looking);
        await thread.terminate();
      }
    },
  };
}
