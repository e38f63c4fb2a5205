// A core in a process of its own that moves an office, or compacts it, until it is killed.
import { readFileSync } from 'node:fs';
import { createPassphraseCipher } from '../../../electron/adapters/passphrase-cipher/index.ts';
import { createReencrypter } from '../../../electron/adapters/reencrypter/index.ts';
import { createSnapshotter } from '../../../electron/adapters/snapshotter/index.ts';
import { TestDesk, testPorts } from '../../support/office.ts';

const { to, folder, profile, passphrase, worker } = JSON.parse(readFileSync(0, 'utf8')) as {
  /** null: it is compacted. */
  to: string | null;
  folder: string;
  profile: string;
  passphrase: string;
  /** The threads' programs; this file is bundled and knows no longer where it lies. */
  worker: { cipher: string; reencrypter: string; snapshotter: string };
};
const desk = new TestDesk({
  ...testPorts(profile),
  passphrases: createPassphraseCipher({ worker: worker.cipher, workFactor: 10 }),
  reencrypter: createReencrypter({ worker: worker.reencrypter }),
  snapshotter: createSnapshotter({ worker: worker.snapshotter }),
});
await desk.do('office.open', { folder });
await desk.do('session.signIn', { login: 'ada', passphrase });
process.stdout.write('ready\n');
if (to === null) await desk.do('maintenance.compact', {});
else await desk.do('maintenance.move', { to, mode: 'shared' });
process.exit(0);
