import { Worker } from 'node:worker_threads';
import type { PassphraseStrength } from '../../../shared/features/session/operations.ts';
import type { PassphraseCipher } from '../../core/ports/passphrase-cipher.ts';
import type { Answer, Job } from './jobs.ts';

/** age's own default: about a second and 256 MB on an office computer. */
const officeWorkFactor = 18;
/** A thread that has nothing to do is ended, and with it the memory that it used. */
const idleMilliseconds = 30_000;

type Waiting = { resolve(value: (Answer & { ok: true })['value']): void; reject(error: Error): void };
// `Omit` over a union keeps only what all members share.
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

export type PassphraseCipherOptions = {
  /** The worker's program: `worker.ts` beside this file, or what the build made of it. */
  worker: string | URL;
  /** Lower only in tests: it decides how long guessing at a key file takes. */
  workFactor?: number;
};

/** Does slow passphrase work in one worker thread, started when needed and ended when idle. */
export function createPassphraseCipher(options: PassphraseCipherOptions): PassphraseCipher {
  const workFactor = options.workFactor ?? officeWorkFactor;
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    // Whoever asks while it ends is answered by the next one.
    failAll(new Error('the passphrase thread was ended'));
    await ending?.terminate();
  }

  function failAll(error: Error): void {
    for (const job of waiting.values()) job.reject(error);
    waiting.clear();
  }

  function rest(): void {
    if (waiting.size > 0) return;
    worker?.unref();
    idle = setTimeout(() => void stop(), idleMilliseconds);
    idle.unref();
  }

  function start(): Worker {
    const started = new Worker(options.worker);
    started.on('message', (answer: Answer) => {
      const job = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.ok) job?.resolve(answer.value);
      else job?.reject(new Error(answer.error));
      rest();
    });
    // A thread that fails also ends.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker !== started) return;
      worker = null;
      failAll(new Error('the passphrase thread ended'));
    });
    return started;
  }

  function ask(job: WithoutId<Job>): Promise<(Answer & { ok: true })['value']> {
    clearTimeout(idle);
    worker ??= start();
    worker.ref();
    const id = ++count;
    const answer = new Promise<(Answer & { ok: true })['value']>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
    worker.postMessage({ ...job, id });
    return answer;
  }

  return {
    encrypt: async (plain, passphrase) => (await ask({ kind: 'encrypt', plain, passphrase, workFactor })) as Uint8Array,
    decrypt: async (sealed, passphrase) => (await ask({ kind: 'decrypt', sealed, passphrase })) as string | null,
    strength: async (passphrase, words, language) =>
      (await ask({ kind: 'strength', passphrase, words, language })) as PassphraseStrength,
    close: stop,
  };
}
