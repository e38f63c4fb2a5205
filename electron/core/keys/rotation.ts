import { stat } from 'node:fs/promises';
import { FileLock, reencryptedFile, sweepReencryption } from '../../../db/connection/index.ts';
import { keyRotations, setKeyRotations } from '../../../db/queries/office/office.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { appendAudit } from '../audit/index.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import type { Ports } from '../ports/index.ts';
import { newDatabaseKey } from './age-keys.ts';
import { databaseFile, rotationLock } from './office-file.ts';

/** A change of the database's key that has been done and not yet been written into the trail. */
export type Rotation = {
  number: number;
  /** Takes the old key out of office.age; to be called when the trail tells of the change. */
  conclude(): Promise<void>;
  /** Lets others sign in again. Without `conclude` before it, the next sign-in brings the change to its end. */
  release(): Promise<void>;
};

/** Refuses with `busy` while another program changes the key. */
export function takeRotationLock(folder: string, ports: Ports): FileLock {
  const lock = FileLock.take(rotationLock(folder), ports.nativeBinding);
  if (!lock) throw new Refusal('busy');
  return lock;
}

/** Refuses with `office_open_elsewhere` while somebody else is on. */
export async function demandAlone({ roster }: OpenOffice): Promise<void> {
  if (((await roster?.others()) ?? []).length > 0) throw new Refusal('office_open_elsewhere');
}

/** Takes away what a rewriting of the whole database that was killed left beside it, unless somebody is at it just now. */
export async function sweepInterrupted(folder: string, ports: Ports): Promise<void> {
  const file = databaseFile(folder);
  const there = await stat(reencryptedFile(file)).catch(() => null);
  const lock = there && FileLock.take(rotationLock(folder), ports.nativeBinding, 0);
  if (!lock) return;
  try {
    sweepReencryption(file);
  } finally {
    lock.release();
  }
}

/**
 * Changes the database's key in two phases: office.age holds the old and the new key until the database opens with the new one, so that
 * a kill at any point leaves an office that opens.
 */
export async function rotateKey(
  office: OpenOffice,
  ports: Ports,
  progress: (done: number, total: number) => void,
): Promise<Rotation> {
  const { database, keys, folder } = office;
  const lock = takeRotationLock(folder, ports);
  const newKey = newDatabaseKey();
  try {
    // With a rollback journal nothing of SQLite tells who else has the file open.
    await demandAlone(office);
    const number = (await database.read(keyRotations)) + 1;
    await database.read((db) => keys.announceKey(db, newKey, number));
    try {
      await database.changeKey(newKey, (file, key) =>
        ports.reencrypter.reencrypt({ file, key, newKey, nativeBinding: ports.nativeBinding }, progress),
      );
    } catch (error) {
      await database.read((db) => keys.dropOtherKeys(db));
      throw error;
    }
    keys.adoptNewKey();
    return {
      number,
      conclude: () => database.read((db) => keys.dropOtherKeys(db)),
      release: async () => lock.release(),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Brings an interrupted change of the key to its end: the trail tells of it if the new key is the one that opens, and office.age holds
 * the key in use alone. The caller holds the lock.
 */
export async function finishRotation(office: OpenOffice, now: string): Promise<void> {
  const { database, keys } = office;
  const number = keys.rotation;
  if (number === null) return;
  await database.write(async (tx) => {
    if (!keys.rotated || (await keyRotations(tx)) >= number) return;
    await setKeyRotations(tx, number);
    await appendAudit(tx, {
      at: now,
      actor: { kind: 'system', id: 'key-rotation' },
      event: 'key.rotated',
      outcome: 'done',
      subject: { type: 'office', id: office.id, label: '' },
      changes: [],
      facts: {},
    });
  });
  sweepReencryption(database.file);
  await database.read((db) => keys.dropOtherKeys(db));
}
