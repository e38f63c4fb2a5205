import { parentPort, workerData } from 'node:worker_threads';
import { type Reencryption, reencrypt } from '../../../db/connection/reencrypt.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Outcome } from './outcome.ts';

/** The thread that encrypts a database anew; it does one job and ends. */
function perform(): Outcome {
  try {
    reencrypt(workerData as Reencryption);
    return { ok: true };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code };
    return { ok: false, code: null, error: error instanceof Error ? error.name : 'unknown' };
  }
}

parentPort?.postMessage(perform());
