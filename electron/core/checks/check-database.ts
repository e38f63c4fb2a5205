import { OfficeDatabase, toRefusal } from '../../../db/connection/index.ts';
import { newestEntry } from '../../../db/queries/audit/events-since.ts';
import { plainTables } from '../../../db/queries/checks/checks.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { AuditVerdict } from '../../../shared/features/audit/operations.ts';
import type { CheckResult } from '../../../shared/features/checks/operations.ts';
import { type Verifying, verifyInSteps, verifyTrail } from '../audit/index.ts';
import type { CheckJob } from '../ports/checker.ts';

/**
 * Checks every page of a database and every entry of its audit trail. Blocks; for a thread of its own. `afterStep` comes when others
 * may write.
 */
export async function checkDatabase(
  { file, key, nativeBinding, witnessed, ...job }: CheckJob,
  afterStep: () => Promise<void> = async () => undefined,
): Promise<CheckResult> {
  let database: OfficeDatabase;
  try {
    database = await OfficeDatabase.open({ file, key, readOnly: true, journalMode: 'delete', nativeBinding });
  } catch (error) {
    throw toRefusal(error);
  }
  const verifying = { signal: new AbortController().signal, progress: () => undefined, witnessed };
  try {
    if (job.inSteps) return await inSteps(database, verifying, job.givesWay, afterStep);
    const problems = await database.integrityProblems();
    return resultOf(problems, await readable(database.read((db) => verifyTrail(db, verifying))));
  } finally {
    await database.close();
  }
}

/** With a rollback journal nobody can commit while somebody reads, so each table is a step of its own, and so is each chunk of the trail. */
async function inSteps(
  database: OfficeDatabase,
  verifying: Verifying,
  givesWay: boolean,
  afterStep: () => Promise<void>,
): Promise<CheckResult> {
  const begun = await database.read(newestEntry);
  const problems: string[] = [];
  for (const table of await database.read(plainTables)) {
    problems.push(...(await database.integrityProblems(table)));
    await afterStep();
    if (givesWay && (await database.read(newestEntry)) !== begun) throw new Refusal('busy');
  }
  return resultOf(problems, await readable(database.readApart((steps) => verifyInSteps(steps, verifying))));
}

/** null where the trail's own pages cannot be read. */
async function readable(verdict: Promise<AuditVerdict>): Promise<AuditVerdict | null> {
  return verdict.catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'office_damaged') return null;
    throw error;
  });
}

function resultOf(problems: readonly string[], verdict: AuditVerdict | null): CheckResult {
  if (!verdict) return { sound: false, damaged: Math.max(1, problems.length), entries: 0, firstBroken: null };
  const { intact, entries, firstBroken } = verdict;
  return { sound: problems.length === 0 && intact, damaged: problems.length, entries, firstBroken };
}
