import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptBackups, type ThinningPlan } from '../../../shared/features/backups/plan.ts';
import { renameDurably } from '../keys/durable-files.ts';
import { attachmentIn, attachmentsRoot, backupsIn, filesOf, namePattern, removingName } from './places.ts';

/**
 * Takes away the backups that a plan no longer keeps, then the attachments that no backup needs any more. A backup leaves the list
 * before anything of it is deleted, so that a kill at any point leaves every listed one whole. The caller holds the office's lock.
 */
export async function thinOut(folder: string, office: string, plan: ThinningPlan): Promise<void> {
  const backups = await backupsIn(folder, office);
  const kept = keptBackups(backups, plan);
  for (const { name } of backups.filter((backup) => !kept.has(backup.name))) {
    const leaving = join(folder, removingName(name));
    await renameDurably(join(folder, name), leaving);
    await rm(leaving, { recursive: true, force: true });
  }
  await dropUnneeded(folder, kept);
}

async function dropUnneeded(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const lying = (await readdir(folder)).filter((name) => namePattern.test(name));
  // What a backup that does not say what it is may need is not known.
  if (lying.some((name) => !kept.has(name))) return;
  const needed = new Set<string>();
  for (const name of lying) {
    const files = await filesOf(folder, name);
    if (!files) return;
    for (const id of files) needed.add(id);
  }
  const root = attachmentsRoot(folder);
  for (const part of await readdir(root).catch(() => [])) {
    for (const name of await readdir(join(root, part))) {
      const id = attachmentIn(name);
      if (id !== null && !needed.has(id)) await rm(join(root, part, name), { force: true });
    }
  }
}
