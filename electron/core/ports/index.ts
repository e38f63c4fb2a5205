import type { Checker } from './checker.ts';
import type { Clock } from './clock.ts';
import type { Computer } from './computer.ts';
import type { DraftFiles } from './draft-files.ts';
import type { FolderClock } from './folder-clock.ts';
import type { Keychain } from './keychain.ts';
import type { Log, LogReader } from './log.ts';
import type { MailParser } from './mail-parser.ts';
import type { Papers } from './papers.ts';
import type { PassphraseCipher } from './passphrase-cipher.ts';
import type { Reencrypter } from './reencrypter.ts';
import type { Remembered } from './remembered.ts';
import type { Snapshotter } from './snapshotter.ts';
import type { Witness } from './witness.ts';

/** What the core needs of the world besides the office folder. */
export type Ports = {
  clock: Clock;
  /** The file server's clock. */
  folderClock: FolderClock;
  /** Which computer this is, and on what its folders lie. */
  computer: Computer;
  log: Log;
  readLog: LogReader;
  /** Slow passphrase work, done in a worker thread. */
  passphrases: PassphraseCipher;
  /** Reads mail files in a worker thread. */
  mailParser: MailParser;
  /** Encrypts the database anew in a worker thread. */
  reencrypter: Reencrypter;
  /** Copies and checks the database in a worker thread. */
  snapshotter: Snapshotter;
  /** Checks the office's own database in a worker thread. */
  checker: Checker;
  /** This desktop's memory of each office's newest audit head, outside the office folder. */
  witness: Witness;
  /** Seals what this computer's user alone may open. */
  keychain: Keychain;
  /** This desktop's memory of who enters without a passphrase, sealed, outside the office folder. */
  remembered: Remembered;
  /** What people began to write on this desktop and have not sent, sealed, outside the office folder. */
  draftFiles: DraftFiles;
  /** Where there is a desktop around the core. */
  papers?: Papers | undefined;
  /** Path of the SQLite binding, where the packaged one does not fit the runtime. */
  nativeBinding?: string | undefined;
};
