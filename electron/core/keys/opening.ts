import { constants } from 'node:fs';
import { access, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { migrate, OfficeDatabase, toRefusal } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Ports } from '../ports/index.ts';
import { databaseFile, isWritable } from './office-file.ts';

export type OpenedDatabase = {
  database: OfficeDatabase;
  /** Which of the keys fits. */
  key: Uint8Array;
  /** The folder cannot be written to. */
  readOnly: boolean;
  /** Deletes what was made outside the office folder for reading; call it after closing. */
  dispose(): Promise<void>;
};

/**
 * Opens the database with the first key that fits and brings it to the newest schema. Refuses with `office_damaged` when none fits:
 * the keys come out of a file that proved itself, so it is the database that is broken.
 */
export async function openDatabase(folder: string, keys: readonly Uint8Array[], ports: Ports): Promise<OpenedDatabase> {
  const file = databaseFile(folder);
  await access(file, constants.R_OK).catch(() => {
    throw new Refusal('office_damaged');
  });
  const opened = (await mayWrite(folder, file))
    ? { ...connectFirst(file, keys, false, ports), readOnly: false, dispose: async () => undefined }
    : await openForReading(file, keys, ports);
  try {
    if (!opened.readOnly) await migrate(opened.database);
    return opened;
  } catch (error) {
    await opened.database.close();
    await opened.dispose();
    throw toRefusal(error);
  }
}

async function mayWrite(folder: string, file: string): Promise<boolean> {
  const fileToo = await access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
  return fileToo && (await isWritable(folder));
}

function connectFirst(file: string, keys: readonly Uint8Array[], readOnly: boolean, ports: Ports) {
  let problem: unknown = new Refusal('office_damaged');
  for (const key of keys) {
    try {
      return { database: new OfficeDatabase({ file, key, readOnly, nativeBinding: ports.nativeBinding }), key };
    } catch (error) {
      const refusal = toRefusal(error);
      problem = refusal;
      if (!(refusal instanceof Refusal) || refusal.code !== 'office_damaged') throw refusal;
    }
  }
  throw problem;
}

/**
 * SQLite cannot read a database with a write-ahead log in a folder where it cannot lay its index, so the encrypted file is copied to
 * a private folder and read there.
 */
async function openForReading(file: string, keys: readonly Uint8Array[], ports: Ports): Promise<OpenedDatabase> {
  const copies = await mkdtemp(join(tmpdir(), 'griffel-'));
  const dispose = () => rm(copies, { recursive: true, force: true });
  try {
    const copy = join(copies, basename(file));
    await copyFile(file, copy, constants.COPYFILE_FICLONE);
    await copyFile(`${file}-wal`, `${copy}-wal`).catch(() => undefined);
    return { ...connectFirst(copy, keys, true, ports), readOnly: true, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
