import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../shared/contract/errors.ts';
import { checkDatabase } from '../../core/checks/check-database.ts';
import type { CheckJob } from '../../core/ports/checker.ts';
import type { Outcome } from './job.ts';

/** The thread that checks a database; it does one job and ends. */
async function perform(job: CheckJob): Promise<Outcome> {
  try {
    return { ok: true, result: await checkDatabase(job) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code };
    return { ok: false, code: null, error: error instanceof Error ? error.name : 'unknown' };
  }
}

void perform(workerData as CheckJob).then((outcome) => parentPort?.postMessage(outcome));
