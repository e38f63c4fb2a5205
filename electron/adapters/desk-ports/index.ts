import { type Clock, systemClock } from '../../core/ports/clock.ts';
import type { Ports } from '../../core/ports/index.ts';
import { type Keychain, noKeychain } from '../../core/ports/keychain.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Papers } from '../../core/ports/papers.ts';
import { createChecker } from '../checker/index.ts';
import { thisComputer } from '../computer/index.ts';
import { fileDrafts } from '../drafts/index.ts';
import { folderClock } from '../folder-clock/index.ts';
import { logReader } from '../log-reader/index.ts';
import { createMailParser } from '../mail-parser/index.ts';
import { createPassphraseCipher } from '../passphrase-cipher/index.ts';
import { createReencrypter } from '../reencrypter/index.ts';
import { fileRemembered } from '../remembered/index.ts';
import { createSnapshotter } from '../snapshotter/index.ts';
import { fileWitness } from '../witness/index.ts';

export type DeskPortsOptions = {
  /** The folder where this computer keeps what it remembers, outside any office. */
  profile: string;
  log: Log;
  /** The program of a worker thread: its source, or what the build made of it. */
  worker(name: 'checker' | 'mail-parser' | 'passphrase-cipher' | 'reencrypter' | 'snapshotter'): string | URL;
  nativeBinding?: string | undefined;
  clock?: Clock;
  /** Stands in for this computer's own number, where two programs on one computer play two. */
  machine?: string | undefined;
  /** The operating system's, where the host has a way to it. */
  keychain?: Keychain;
  /** Makes PDFs, where the host can. */
  papers?: Papers;
  /** Lower only for made-up people, whose passphrase everyone knows. */
  workFactor?: number;
};

/** Everything a core needs of the world, on a real computer. */
export function deskPorts({
  profile,
  log,
  worker,
  nativeBinding,
  clock,
  machine,
  workFactor,
  keychain,
  papers,
}: DeskPortsOptions): Ports {
  return {
    clock: clock ?? systemClock,
    folderClock,
    computer: thisComputer({ id: machine }),
    log,
    readLog: logReader(profile),
    passphrases: createPassphraseCipher({
      worker: worker('passphrase-cipher'),
      ...(workFactor === undefined ? {} : { workFactor }),
    }),
    mailParser: createMailParser({ worker: worker('mail-parser') }),
    reencrypter: createReencrypter({ worker: worker('reencrypter') }),
    snapshotter: createSnapshotter({ worker: worker('snapshotter') }),
    checker: createChecker({ worker: worker('checker') }),
    witness: fileWitness(profile, log),
    keychain: keychain ?? noKeychain,
    remembered: fileRemembered(profile),
    draftFiles: fileDrafts(profile),
    papers,
    nativeBinding,
  };
}
