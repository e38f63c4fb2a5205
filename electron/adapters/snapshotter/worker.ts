import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../shared/contract/errors.ts';
import { checkSnapshot, copySnapshot } from '../../core/backups/snapshot.ts';
import type { Outcome, SnapshotJob } from './job.ts';

/** The thread that copies or checks a database; it does one job and ends. */
async function perform(job: SnapshotJob): Promise<Outcome> {
  try {
    if (job.kind === 'check') return { ok: true, facts: await checkSnapshot(job) };
    copySnapshot(job);
    return { ok: true, facts: null };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, params: error.params };
    return { ok: false, code: null, error: error instanceof Error ? error.name : 'unknown' };
  }
}

void perform(workerData as SnapshotJob).then((outcome) => parentPort?.postMessage(outcome));
