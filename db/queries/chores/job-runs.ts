import type { Reading, Writing } from '../../connection/index.ts';
import type { JobRunTable } from '../../schema/index.ts';

export async function isDone(db: Reading, key: string): Promise<boolean> {
  return (await db.selectFrom('job_run').select('key').where('key', '=', key).executeTakeFirst()) !== undefined;
}

export async function recordRun(tx: Writing, run: JobRunTable): Promise<void> {
  await tx.insertInto('job_run').values(run).execute();
}

/** The newest run of a job. */
export async function lastRun(db: Reading, job: string): Promise<{ key: string; at: string } | null> {
  const row = await db
    .selectFrom('job_run')
    .select(['key', 'at'])
    .where('job', '=', job)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
