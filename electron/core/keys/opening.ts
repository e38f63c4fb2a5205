import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import {
  migrate,
  newestSchema,
  OfficeDatabase,
  type OfficeDatabaseOptions,
  toRefusal,
} from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Ports } from '../ports/index.ts';
import { databaseFile, isWritable, journalOf, type OfficeMode } from './office-file.ts';
import { copyForReading } from './reading-copy.ts';

export type OpenedDatabase = {
  database: OfficeDatabase;
  /** Which of the keys fits. */
  key: Uint8Array;
  /** The folder cannot be written to, or must not be. */
  readOnly: boolean;
  /** Opening it came upon damage; what can be read is read from a copy. */
  damaged: boolean;
  /** Deletes what was made outside the office folder for reading; call it after closing. */
  dispose(): Promise<void>;
};

/** How an office is opened: as what office.json says, whether it may be written to, and what comes before its schema is changed. */
export type Way = {
  mode: OfficeMode;
  mayWrite: boolean;
  beforeMigrating(old: Pick<OpenedDatabase, 'database' | 'key'>): Promise<void>;
};

/**
 * Opens the database with the first key that fits and brings it to the newest schema, `beforeMigrating` first. Refuses with
 * `office_damaged` when none fits: the keys come out of a file that proved itself, so it is the database that is broken.
 */
export async function openDatabase(
  folder: string,
  keys: readonly Uint8Array[],
  { mode, mayWrite, beforeMigrating }: Way,
  ports: Ports,
): Promise<OpenedDatabase> {
  const file = databaseFile(folder);
  await access(file, constants.R_OK).catch(() => {
    throw new Refusal('office_damaged');
  });
  const journalMode = journalOf(mode);
  let opened: OpenedDatabase = mayWrite
    ? {
        ...(await connectFirst(keys, { file, journalMode, nativeBinding: ports.nativeBinding })),
        readOnly: false,
        damaged: false,
        dispose: async () => undefined,
      }
    : await openForReading(file, keys, ports);
  try {
    if (!opened.readOnly && (await opened.database.quickProblems()).length > 0) {
      // Whoever writes into a damaged file makes it worse.
      await opened.database.close();
      opened = { ...(await openForReading(file, keys, ports)), damaged: true };
    }
    if (!opened.readOnly) {
      if ((await opened.database.schemaVersion()) < newestSchema) await beforeMigrating(opened);
      await migrate(opened.database);
    }
    return opened;
  } catch (error) {
    await opened.database.close();
    await opened.dispose();
    throw toRefusal(error);
  }
}

/** Whether the office's database can be written; a file that is missing is not this question's matter. */
export async function isDatabaseWritable(folder: string): Promise<boolean> {
  const fileToo = await access(databaseFile(folder), constants.W_OK).then(
    () => true,
    () => false,
  );
  return fileToo && (await isWritable(folder));
}

async function connectFirst(keys: readonly Uint8Array[], options: Omit<OfficeDatabaseOptions, 'key'>) {
  let problem: unknown = new Refusal('office_damaged');
  for (const key of keys) {
    try {
      return { database: await OfficeDatabase.open({ ...options, key }), key };
    } catch (error) {
      const refusal = toRefusal(error);
      problem = refusal;
      if (!(refusal instanceof Refusal) || refusal.code !== 'office_damaged') throw refusal;
    }
  }
  throw problem;
}

async function openForReading(file: string, keys: readonly Uint8Array[], ports: Ports): Promise<OpenedDatabase> {
  const copy = await copyForReading(file);
  const options = { file: copy.file, journalMode: 'delete', nativeBinding: ports.nativeBinding } as const;
  try {
    if (copy.interrupted) await (await connectFirst(keys, options)).database.close();
    return {
      ...(await connectFirst(keys, { ...options, readOnly: true })),
      readOnly: true,
      damaged: false,
      dispose: copy.dispose,
    };
  } catch (error) {
    await copy.dispose();
    throw error;
  }
}
