import {
  copyDatabase,
  copySharedDatabase,
  migrate,
  newestSchema,
  OfficeDatabase,
  type OfficeDatabaseOptions,
  rebuildIndexes,
  toRefusal,
} from '../../../db/connection/index.ts';
import { attachmentFiles } from '../../../db/queries/attachments/attachments.ts';
import { newestHead } from '../../../db/queries/audit/verify.ts';
import { officeKeyRow } from '../../../db/queries/office/office.ts';
import { publicKeysOf } from '../../../db/queries/users/keys.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { permissionsOfActivePeople } from '../access/people.ts';
import { verifyTrail } from '../audit/index.ts';
import type { SnapshotFacts } from '../ports/snapshotter.ts';

type File = { file: string; key: Uint8Array; nativeBinding: string | undefined };

/** Writes a consistent copy of the database into a new file. Blocks; for a thread of its own. */
export function copySnapshot(job: File & { into: string }): void {
  try {
    copyDatabase(job);
  } catch (error) {
    throw toRefusal(error);
  }
}

/** The same for an office on a share; whether nobody wrote meanwhile. Blocks. */
export async function copySharedSnapshot(
  job: File & { into: string; handle: number; locked: boolean },
): Promise<boolean> {
  try {
    return await copySharedDatabase(job);
  } catch (error) {
    throw toRefusal(error);
  }
}

/**
 * Opens a database file that nobody else has open and checks every page and every entry of its trail; one of an older schema is
 * brought to the newest first. Blocks; for a thread of its own.
 */
export async function checkSnapshot(job: File): Promise<SnapshotFacts> {
  try {
    const old = await look({ ...job, readOnly: true, journalMode: 'delete' }, async (database) => {
      const office = await database.schemaVersion();
      if (office > newestSchema) throw new Refusal('office_newer_than_program', { office, program: newestSchema });
      return office < newestSchema;
    });
    const sound = !old || (await look({ ...job, journalMode: 'delete' }, modernise));
    const facts = await look({ ...job, readOnly: true, journalMode: 'delete' }, (database) => factsOf(database));
    return { ...facts, sound: sound && facts.sound };
  } catch (error) {
    throw toRefusal(error);
  }
}

async function look<T>(opening: OfficeDatabaseOptions, work: (database: OfficeDatabase) => Promise<T>): Promise<T> {
  const database = await OfficeDatabase.open(opening);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Whether nothing but indexes was wrong in a damaged copy; then `into` is the same database with new ones. Blocks. */
export function renewIndexes(job: File & { into: string }): boolean {
  try {
    return rebuildIndexes(job);
  } catch (error) {
    throw toRefusal(error);
  }
}

/** What is not sound is not touched. */
async function modernise(database: OfficeDatabase): Promise<boolean> {
  if ((await database.integrityProblems()).length > 0) return false;
  await migrate(database);
  return true;
}

async function factsOf(database: OfficeDatabase): Promise<SnapshotFacts> {
  const whole = (await database.integrityProblems()).length === 0;
  return database.read(async (db) => {
    const watching = { signal: new AbortController().signal, progress: () => undefined, witnessed: null };
    const { firstBroken } = await verifyTrail(db, watching);
    const { attachment_identity, recovery_recipient } = await officeKeyRow(db);
    const managers = [...(await permissionsOfActivePeople(db))].filter(([, held]) => held.has('backup.manage'));
    const people = managers.map(([id]) => id);
    return {
      sound: whole,
      trailBroken: firstBroken?.seq ?? null,
      head: (await newestHead(db)) ?? { seq: 0, hash: '' },
      attachments: await attachmentFiles(db),
      attachmentIdentity: attachment_identity,
      recipients: [recovery_recipient, ...(await publicKeysOf(db, people))],
    };
  });
}
