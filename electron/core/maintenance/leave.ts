import { rmSync } from 'node:fs';
import { copyAlone } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { checkSnapshot } from '../backups/snapshot.ts';
import { writeDurably } from '../keys/durable-files.ts';
import type { LeaveJob } from '../ports/snapshotter.ts';

/**
 * The step at which an office leaves its place: the database is copied and checked while nobody can open it here, and when the copy is
 * sound the signpost is put up. Before that this place is the office, afterwards the other one; a kill in between leaves one of the two.
 * Blocks; for a thread of its own.
 */
export async function leavePlace(job: LeaveJob): Promise<void> {
  const { file, key, into, nativeBinding, ready, signpost } = job;
  for (const leftover of [into, `${into}-journal`, `${into}-wal`, `${into}-shm`]) rmSync(leftover, { force: true });
  const source = copyAlone({ file, key, into, nativeBinding });
  try {
    const facts = await checkSnapshot({ file: into, key, nativeBinding });
    if (!facts.sound) throw new Refusal('office_damaged');
    await writeDurably(ready.file, ready.text);
    await writeDurably(signpost.file, signpost.text);
  } finally {
    source.close();
  }
}
