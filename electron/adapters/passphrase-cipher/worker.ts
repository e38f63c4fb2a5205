import { parentPort } from 'node:worker_threads';
import { Decrypter, Encrypter } from 'age-encryption';
import type { Answer, Job } from './jobs.ts';

/** The thread that does slow work with passphrases. The word lists for judging them are loaded when first asked for. */
async function perform(job: Job): Promise<(Answer & { ok: true })['value']> {
  switch (job.kind) {
    case 'encrypt': {
      const encrypter = new Encrypter();
      encrypter.setPassphrase(job.passphrase);
      encrypter.setScryptWorkFactor(job.workFactor);
      return encrypter.encrypt(job.plain);
    }
    case 'decrypt': {
      const decrypter = new Decrypter();
      decrypter.addPassphrase(job.passphrase);
      try {
        return await decrypter.decrypt(job.sealed, 'text');
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('no identity matched')) return null;
        throw error;
      }
    }
    case 'strength': {
      const { judge } = await import('./strength.ts');
      return judge(job.passphrase, job.words, job.language);
    }
  }
}

const port = parentPort;
port?.on('message', (job: Job) => {
  perform(job).then(
    (value) => port.postMessage({ id: job.id, ok: true, value } satisfies Answer),
    // The library's own words name no secret; the message alone travels.
    (error: unknown) =>
      port.postMessage({
        id: job.id,
        ok: false,
        error: error instanceof Error ? error.message : 'unknown',
      } satisfies Answer),
  );
});
