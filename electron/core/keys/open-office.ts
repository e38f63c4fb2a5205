import { type FileLock, newestSchema, toRefusal } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { createAttachments } from '../attachments/store.ts';
import { HeadKeeper } from '../audit/index.ts';
import { backUpBefore } from '../backups/before.ts';
import { damageKnown, noteDamage } from '../damage/marker.ts';
import { settleRepair } from '../damage/placing.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import { Timings } from '../dispatch/timings.ts';
import { DraftBox } from '../drafts/draft-box.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { Presence } from '../presence/presence.ts';
import { Roster } from '../roster/roster.ts';
import { type OfficeAge, openOfficeAge, readSealedOfficeAge } from './office-age.ts';
import { attachmentsFolder, desksFolder, isWritable, keysFolder, machineMark, readOfficeFile } from './office-file.ts';
import { keysInDatabase, OfficeKeys } from './office-keys.ts';
import { isDatabaseWritable, type OpenedDatabase, openDatabase } from './opening.ts';
import { sweepInterrupted, takeRotationLock } from './rotation.ts';

/** How far the backup is that comes before the database is brought to a newer schema. */
export type Progress = (done: number, total: number | null) => void;

/** An office whose database is open, before anyone has a seat at it. */
export type Opening = {
  office: OpenOffice;
  readOnly: boolean;
  /** The database is damaged; it is only read, from a copy. */
  damaged: boolean;
  /** Held where a change of the database's key was interrupted and is to be brought to its end. */
  lock: FileLock | null;
};

/** Goes on the roster of an office whose folder can be written to. */
async function enterRoster(ports: Ports, folder: string, officeId: string): Promise<Roster | null> {
  if (!(await isDatabaseWritable(folder))) return null;
  const { clock, log, nativeBinding } = ports;
  const machine = await machineMark(ports, officeId);
  return Roster.enter({ folder: desksFolder(folder), machine, clock, log, nativeBinding });
}

/** Opens the database with the keys of office.age, and with it everything else of the office. */
export async function openOffice(
  ports: Ports,
  folder: string,
  officeId: string,
  age: OfficeAge,
  { held = null, progress = () => undefined }: { held?: FileLock | null; progress?: Progress } = {},
): Promise<Opening> {
  await settleRepair(folder, ports);
  const { mode } = await readOfficeFile(folder);
  const known = await damageKnown(folder);
  const roster = await enterRoster(ports, folder, officeId);
  const mayWrite = roster !== null && roster.trust !== 'unsafe' && known === null;
  const beforeMigrating = async (old: Pick<OpenedDatabase, 'database' | 'key'>) => {
    // Whoever works with an older program would go on in a database that it does not know.
    const older = ((await roster?.others()) ?? []).filter((desk) => desk.schema < newestSchema);
    if (older.length > 0) throw new Refusal('older_program_on', { count: older.length });
    const schema = await old.database.schemaVersion();
    const source = { id: officeId, folder, mode, key: old.key, schema, database: old.database, roster };
    await backUpBefore('migration', source, ports, { held, progress });
  };
  const way = { mode, mayWrite, beforeMigrating };
  const opened = await openDatabase(folder, age.keys, way, ports).catch(async (error) => {
    await roster?.leave();
    throw error;
  });
  const { database, key, readOnly, dispose } = opened;
  const damaged = known !== null || opened.damaged;
  if (opened.damaged && roster) await noteDamage(folder, { at: instant(ports.clock), how: 'opening' });
  // A desk that reads a copy is in nobody's way.
  if (damaged) await roster?.leave();
  try {
    // Meanwhile it may have left, or have become another kind of office.
    if ((await readOfficeFile(folder)).mode !== mode) throw new Refusal('busy');
    if (!readOnly) await sweepInterrupted(folder, ports);
    const own = await database.read(keysInDatabase);
    const keys = new OfficeKeys({
      folder,
      officeId,
      databaseKeys: age.keys,
      inUse: key,
      rotation: age.rotation,
      recipients: age.recipients,
      ...own,
    });
    const attachments = await createAttachments({
      folder: attachmentsFolder(folder),
      keys,
      database,
      clock: ports.clock,
    });
    const heads = new HeadKeeper({ database, officeId, witness: ports.witness, log: ports.log });
    const presence = roster && new Presence({ officeId, folder, keys, roster, log: ports.log });
    if (mode === 'shared' && roster) database.waitBeforeWriting(() => roster.untilWritingGoesOn());
    const drafts = new DraftBox(ports, officeId);
    // Only when the database is closed may others take this desk for gone.
    const steps = [
      () => drafts.close(),
      () => presence?.end(),
      () => heads.end(),
      () => attachments.close(),
      () => database.close(),
    ];
    const close = async () => {
      for (const step of [...steps, () => roster?.leave(), () => keys.wipe(), dispose]) {
        try {
          await step();
        } catch {
          // A folder that is away keeps nobody from leaving, nor the keys in memory.
          ports.log.error('an office was not closed in order', { office: officeId });
        }
      }
    };
    const office: OpenOffice = {
      id: officeId,
      folder,
      mode,
      database,
      keys,
      attachments,
      heads,
      roster,
      presence,
      timings: new Timings(),
      gone: null,
      drafts,
      close,
    };
    return { office, readOnly, damaged, lock: null };
  } catch (error) {
    await database.close();
    await roster?.leave();
    await dispose();
    throw toRefusal(error);
  }
}

/** Opens the office with someone's identity, or with the recovery key; null when office.age is not encrypted to it. */
export async function openWithIdentity(
  ports: Ports,
  folder: string,
  officeId: string,
  identity: string,
  progress: Progress,
): Promise<Opening | null> {
  const read = async () => openOfficeAge(await readSealedOfficeAge(keysFolder(folder)), officeId, identity);
  let age = await read();
  let lock: FileLock | null = null;
  if (age && age.rotation !== null && (await isWritable(keysFolder(folder)))) {
    lock = takeRotationLock(folder, ports);
    // Meanwhile it may have come to its end.
    age = await read();
  }
  if (!age) {
    lock?.release();
    return null;
  }
  try {
    const opening = await openOffice(ports, folder, officeId, age, { held: lock, progress });
    const now = await read();
    // Opened the file that another program was just replacing.
    if (!lock && (!now || !sameKeys(now, age))) {
      await closeOpening(opening);
      throw new Refusal('busy');
    }
    return { ...opening, lock };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function sameKeys(one: OfficeAge, other: OfficeAge): boolean {
  const text = ({ keys }: OfficeAge) => keys.map((key) => Buffer.from(key).toString('hex')).join(' ');
  return text(one) === text(other);
}

export async function closeOpening(opening: Opening): Promise<void> {
  opening.lock?.release();
  await opening.office.close();
}
