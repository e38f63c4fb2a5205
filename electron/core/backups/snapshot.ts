import { copyDatabase, newestSchema, OfficeDatabase, toRefusal } from '../../../db/connection/index.ts';
import { attachmentFiles } from '../../../db/queries/attachments/attachments.ts';
import { officeKeyRow } from '../../../db/queries/office/office.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
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

/** Opens a database file that nobody else has open and checks every page and every entry of its trail. Blocks; for a thread of its own. */
export async function checkSnapshot({ file, key, nativeBinding }: File): Promise<SnapshotFacts> {
  let database: OfficeDatabase;
  try {
    database = await OfficeDatabase.open({ file, key, readOnly: true, journalMode: 'delete', nativeBinding });
  } catch (error) {
    throw toRefusal(error);
  }
  try {
    const office = await database.schemaVersion();
    if (office > newestSchema) throw new Refusal('office_newer_than_program', { office, program: newestSchema });
    const whole = (await database.integrityProblems()).length === 0;
    return await database.read(async (db) => {
      const watching = { signal: new AbortController().signal, progress: () => undefined, witnessed: null };
      const { intact, head } = await verifyTrail(db, watching);
      return {
        sound: whole && intact,
        head: { seq: head?.seq ?? 0, hash: head?.hash ?? '' },
        attachments: await attachmentFiles(db),
        attachmentIdentity: (await officeKeyRow(db)).attachment_identity,
      };
    });
  } finally {
    await database.close();
  }
}
