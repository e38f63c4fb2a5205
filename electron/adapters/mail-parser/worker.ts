import { parentPort } from 'node:worker_threads';
import { MailRejected } from '../../core/ports/mail-parser.ts';
import type { Answer, Job } from './jobs.ts';
import { parseMailFile } from './parse.ts';

/** The thread that reads mail files: hostile input stays out of the core, and can be ended when it takes too long. */
async function perform({ id, bytes, fileName }: Job): Promise<Answer> {
  try {
    return { id, ok: true, mail: await parseMailFile(bytes, fileName) };
  } catch (error) {
    if (error instanceof MailRejected) return { id, ok: false, code: error.code, reason: error.message };
    return { id, ok: false, code: 'damaged_file', reason: 'The file is damaged and cannot be read.' };
  }
}

const port = parentPort;
port?.on('message', (job: Job) => {
  void perform(job).then((answer) => {
    const files = answer.ok ? answer.mail.attachments.map(({ bytes }) => bytes.buffer as ArrayBuffer) : [];
    port.postMessage(answer, files);
  });
});
