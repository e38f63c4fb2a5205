import { randomUUID } from 'node:crypto';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderClock } from '../../core/ports/folder-clock.ts';

/** Asks by making a file: an empty one gets its time from where it is made, not from this computer. */
export const folderClock: FolderClock = {
  async now(folder) {
    const probe = join(folder, `.griffel-probe-${randomUUID()}`);
    await writeFile(probe, '', { flag: 'wx', mode: 0o600 });
    try {
      return (await stat(probe)).mtime;
    } finally {
      await rm(probe, { force: true });
    }
  },
};
