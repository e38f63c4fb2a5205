import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../shared/contract/errors.ts';
import { sealFile } from '../../core/backups/sealed-file.ts';
import { checkSnapshot, copySharedSnapshot, copySnapshot, renewIndexes } from '../../core/backups/snapshot.ts';
import { toWriteRefusal } from '../../core/keys/durable-files.ts';
import { leavePlace } from '../../core/maintenance/leave.ts';
import type { Answer, Outcome, SnapshotJob } from './job.ts';

/** The thread that copies, checks or seals a database; it does one job and ends. */
async function perform(job: SnapshotJob): Promise<Outcome> {
  try {
    return { ok: true, answer: await answer(job) };
  } catch (thrown) {
    const error = toWriteRefusal(thrown);
    if (error instanceof Refusal) return { ok: false, code: error.code, params: error.params };
    return { ok: false, code: null, error: error instanceof Error ? error.name : 'unknown' };
  }
}

async function answer(job: SnapshotJob): Promise<Answer> {
  if (job.kind === 'check') return { facts: await checkSnapshot(job) };
  if (job.kind === 'leave') {
    await leavePlace(job);
    return null;
  }
  if (job.kind === 'seal') return { written: await sealFile(job.file, job.into, job.recipients) };
  if (job.kind === 'rebuildIndexes') return { whole: renewIndexes(job) };
  if (job.kind === 'copyShared') return { whole: await copySharedSnapshot(job) };
  copySnapshot(job);
  return null;
}

void perform(workerData as SnapshotJob).then((outcome) => parentPort?.postMessage(outcome));
