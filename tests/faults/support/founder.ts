// A core in a process of its own that founds an office, or changes an office's key, until it is killed.
import { readFileSync } from 'node:fs';
import { createPassphraseCipher } from '../../../electron/adapters/passphrase-cipher/index.ts';
import { createReencrypter } from '../../../electron/adapters/reencrypter/index.ts';
import { createSnapshotter } from '../../../electron/adapters/snapshotter/index.ts';
import { foundAt, TestDesk, testPorts } from '../../support/office.ts';

const { act, folder, profile, passphrase, worker } = JSON.parse(readFileSync(0, 'utf8')) as {
  act: 'found' | 'rotate';
  folder: string;
  profile: string;
  passphrase: string;
  /** The threads' programs; this file is bundled and knows no longer where it lies. */
  worker: { cipher: string; reencrypter: string; snapshotter: string };
};
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const snapshotter = createSnapshotter({ worker: worker.snapshotter });
const desk = new TestDesk({
  ...testPorts(profile),
  passphrases: createPassphraseCipher({ worker: worker.cipher, workFactor: 10 }),
  reencrypter: createReencrypter({ worker: worker.reencrypter }),
  snapshotter: {
    ...snapshotter,
    async seal(job) {
      const written = await snapshotter.seal(job);
      // The backup before the change has a test of its own; the clock of the kill begins to run with the change.
      say({ ready: true });
      return written;
    },
  },
});
if (act === 'found') {
  // The word lists are loaded before the clock of the kill begins to run.
  await desk.do('session.passphraseStrength', { passphrase, words: [], language: 'en' });
  say({ ready: true });
  await foundAt(desk, folder);
} else {
  await desk.do('office.open', { folder });
  await desk.do('session.signIn', { login: 'ada', passphrase });
  await desk.do('office.rotateKey', {});
}
say({ done: true });
process.exit(0);
