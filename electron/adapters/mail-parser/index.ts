import { Worker } from 'node:worker_threads';
import type { MailParser, ParsedMail } from '../../core/ports/mail-parser.ts';
import { MAIL_LIMITS, MailRejected } from '../../core/ports/mail-parser.ts';
import type { Answer, Job } from './jobs.ts';

/** Far above what the largest real mail takes; a thread that needs longer is going in circles. */
const patienceMilliseconds = 60_000;
/** For everything but the files themselves, which lie outside the thread's heap. */
const heapMegabytes = 1_024;
const idleMilliseconds = 30_000;

export type MailParserOptions = {
  /** The worker's program: `worker.ts` beside this file, or what the build made of it. */
  worker: string | URL;
  /** Lower only in tests. */
  patience?: number;
  heap?: number;
};

/** Reads mail files one after the other in a thread with a limit of time and memory, started when needed and ended when idle. */
export function createMailParser(options: MailParserOptions): MailParser {
  const patience = options.patience ?? patienceMilliseconds;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;
  let tail: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(options.worker, {
      resourceLimits: { maxOldGenerationSizeMb: options.heap ?? heapMegabytes },
      // Libraries warn about broken input; what they say may quote the mail.
      stdout: true,
      stderr: true,
    });
    // A thread that failed takes no further job; without a listener its error would end the whole program.
    const forget = (): void => {
      if (worker === started) worker = null;
    };
    started.on('error', forget);
    started.on('exit', forget);
    started.stdout.resume();
    started.stderr.resume();
    return started;
  }

  async function end(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  }

  async function ask(bytes: Uint8Array, fileName: string): Promise<ParsedMail> {
    clearTimeout(idle);
    worker ??= start();
    const thread = worker;
    thread.ref();
    const job: Job = { id: ++count, bytes, fileName };
    try {
      const answer = await answerOf(thread, job, patience);
      if (!answer.ok) throw new MailRejected(answer.code, answer.reason);
      return answer.mail;
    } catch (error) {
      // A rejection leaves the thread as it was; anything else may have left it busy or broken.
      if (!(error instanceof MailRejected) || error.code === 'took_too_long' || error.code === 'took_too_much')
        await end();
      throw error;
    } finally {
      thread.unref();
      idle = setTimeout(() => void end(), idleMilliseconds);
      idle.unref();
    }
  }

  return {
    parse(bytes, fileName) {
      if (bytes.length > MAIL_LIMITS.fileBytes) {
        return Promise.reject(new MailRejected('file_too_large', 'The file is larger than 150 MB.'));
      }
      const mine = tail.then(() => ask(bytes, fileName));
      tail = mine.catch(() => undefined);
      return mine;
    },
    close: end,
  };
}

function answerOf(thread: Worker, job: Job, patience: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      settle(() => reject(new MailRejected('took_too_long', 'Reading the file took too long.')));
    }, patience);
    const onMessage = (answer: Answer): void => {
      if (answer.id === job.id) settle(() => resolve(answer));
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(() =>
        reject(
          memory
            ? new MailRejected('took_too_much', 'Reading the file took too much memory.')
            : new MailRejected('damaged_file', 'The file is damaged and cannot be read.'),
        ),
      );
    };
    const onExit = (): void => {
      settle(() => reject(new MailRejected('took_too_long', 'Reading the file was ended.')));
    };
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      thread.off('message', onMessage);
      thread.off('error', onError);
      thread.off('exit', onExit);
      how();
    };
    thread.on('message', onMessage);
    thread.on('error', onError);
    thread.on('exit', onExit);
    thread.postMessage(job);
  });
}
