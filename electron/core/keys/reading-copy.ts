import { constants } from 'node:fs';
import { access, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../../../shared/contract/errors.ts';

export type ReadingCopy = {
  file: string;
  /** A transaction that was interrupted came along: the copy must be opened for writing once, which undoes it. */
  interrupted: boolean;
  dispose(): Promise<void>;
};

/** So often a copy is begun anew because someone wrote meanwhile. */
const attempts = 20;

/**
 * A copy of the encrypted database in a private folder, for reading where SQLite may not or must not work: in a folder where it cannot
 * lay its files, and on a share without locks, where it would take a colleague's transaction for an interrupted one and undo it. No
 * connection of this process may have the file open: closing a copied file drops the process's locks on it. Refuses with `busy` when
 * others never stop writing.
 */
export async function copyForReading(database: string): Promise<ReadingCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'griffel-'));
  const dispose = () => rm(folder, { recursive: true, force: true });
  const file = join(folder, basename(database));
  const journal = `${database}-journal`;
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      // A journal that stays was left by a crash.
      const interrupted = attempt > attempts / 2;
      if (!interrupted && (await exists(journal))) {
        await pause(100);
        continue;
      }
      const before = await version(database);
      await copyFile(database, file, constants.COPYFILE_FICLONE);
      await copyFile(`${database}-wal`, `${file}-wal`).catch(() => undefined);
      const came =
        interrupted &&
        (await copyFile(journal, `${file}-journal`).then(
          () => true,
          () => false,
        ));
      if ((await version(database)) === before && (came || !(await exists(journal))))
        return { file, interrupted: came, dispose };
    }
    throw new Refusal('busy');
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function version(file: string): Promise<string> {
  const { mtimeMs, size } = await stat(file);
  return `${mtimeMs} ${size}`;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
