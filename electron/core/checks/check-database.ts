import { OfficeDatabase, toRefusal } from '../../../db/connection/index.ts';
import type { CheckResult } from '../../../shared/features/checks/operations.ts';
import { verifyTrail } from '../audit/index.ts';
import type { CheckJob } from '../ports/checker.ts';

/** Checks every page of a database and every entry of its audit trail. Blocks; for a thread of its own. */
export async function checkDatabase({ file, key, nativeBinding, witnessed }: CheckJob): Promise<CheckResult> {
  let database: OfficeDatabase;
  try {
    database = await OfficeDatabase.open({ file, key, readOnly: true, journalMode: 'delete', nativeBinding });
  } catch (error) {
    throw toRefusal(error);
  }
  try {
    const damaged = (await database.integrityProblems()).length;
    const watching = { signal: new AbortController().signal, progress: () => undefined, witnessed };
    const { intact, entries, firstBroken } = await database.read((db) => verifyTrail(db, watching));
    return { sound: damaged === 0 && intact, damaged, entries, firstBroken };
  } finally {
    await database.close();
  }
}
