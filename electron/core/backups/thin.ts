import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptBackups, type ThinningPlan } from '../../../shared/features/backups/plan.ts';
import { renameDurably } from '../keys/durable-files.ts';
import {
  type About,
  attachmentIn,
  attachmentsRoot,
  describedIn,
  filesOf,
  namePattern,
  removingName,
} from './places.ts';
import { isProven, type ProofKey } from './proof.ts';

/**
 * Takes away the backups that a plan no longer keeps, then the attachments that no backup needs any more. A backup leaves the list
 * before anything of it is deleted, so that a kill at any point leaves every listed one whole. What does not prove that the office made
 * it is no reason to take anything away. The caller holds the office's lock.
 */
export async function thinOut(folder: string, office: string, plan: ThinningPlan, key: ProofKey): Promise<void> {
  const proven: About[] = [];
  const others: About[] = [];
  for (const { about, text } of await describedIn(folder, office)) {
    ((await isProven(join(folder, about.backup.name), text, [key])) ? proven : others).push(about);
  }
  const backups = (abouts: readonly About[]) => abouts.map(({ backup }) => backup);
  const kept = keptBackups(backups(proven), plan, backups(others));
  for (const { name } of backups([...proven, ...others]).filter((backup) => !kept.has(backup.name))) {
    const leaving = join(folder, removingName(name));
    await renameDurably(join(folder, name), leaving);
    await rm(leaving, { recursive: true, force: true });
  }
  await dropUnneeded(
    folder,
    new Map(proven.filter(({ backup }) => kept.has(backup.name)).map((each) => [each.backup.name, each])),
  );
}

async function dropUnneeded(folder: string, proven: ReadonlyMap<string, About>): Promise<void> {
  const needed = new Set<string>();
  for (const name of (await readdir(folder)).filter((each) => namePattern.test(each))) {
    const about = proven.get(name);
    // What a backup may need that does not prove what it says is not known.
    const files = about && (await filesOf(folder, about));
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
