import { randomUUID } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dateOf, dayOf } from '../../../shared/features/deadlines/civil.ts';
import type { PaperList } from '../../../shared/features/deadlines/paper/lists.ts';
import { renameDurably, toWriteRefusal } from '../../core/keys/durable-files.ts';

const keptDays = 35;

/** A name that says whose and of when, on every system: `griffel-deadlines-1f6c2a3b-2026-11-22-day.pdf`. */
export function listName(office: string, day: string, list: PaperList, kind: 'pdf' | 'html'): string {
  return `griffel-deadlines-${office.slice(0, 8)}-${day}-${list}.${kind}`;
}

/** Writes beside the place and renames, so that nobody ever opens half a list. Who may read it is the folder's affair. */
export async function layList(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  const unfinished = join(folder, `${name}.${randomUUID()}.part`);
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameDurably(unfinished, join(folder, name));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw toWriteRefusal(error);
  }
}

/** Takes away this office's lists that are too old, and what a crash left of them; of other files none. */
export async function thinLists(folder: string, office: string, today: string): Promise<void> {
  const oldest = dateOf((dayOf(today) ?? 0) - keptDays);
  const ours = new RegExp(
    `^griffel-deadlines-${office.slice(0, 8)}-(\\d{4}-\\d\\d-\\d\\d)-(?:day|weeks)\\.(?:pdf|html)(?:\\.[0-9a-f-]{36}\\.part)?$`,
    'u',
  );
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const day = ours.exec(entry.name)?.[1];
    if (entry.isFile() && day !== undefined && day < oldest) await rm(join(folder, entry.name), { force: true });
  }
}
