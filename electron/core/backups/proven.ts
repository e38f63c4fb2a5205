import { join } from 'node:path';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import { describedIn } from './places.ts';
import { isProven, officeProofKey } from './proof.ts';

/** An office's backups in a folder, the newest first, and whether each proves that the office made it. */
export async function provenIn(
  folder: string,
  office: string,
  attachmentIdentity: string,
): Promise<(Backup & { proven: boolean })[]> {
  const key = officeProofKey(office, attachmentIdentity);
  const rows: (Backup & { proven: boolean })[] = [];
  for (const { about, text } of await describedIn(folder, office)) {
    const { backup } = about;
    rows.push({ ...backup, proven: await isProven(join(folder, backup.name), text, [key]) });
  }
  return rows;
}
