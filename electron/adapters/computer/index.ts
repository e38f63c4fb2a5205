import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Computer } from '../../core/ports/computer.ts';
import { isRemote } from './file-system.ts';
import { machineId } from './machine-id.ts';
import { syncClientOf } from './synced.ts';

/** The computer that this program runs on; `id` stands in for its own where two programs on one computer play two. */
export function thisComputer({ id }: { id?: string | undefined } = {}): Computer {
  let known: Promise<string> | null = null;
  return {
    id() {
      known ??= id ? Promise.resolve(id) : machineId(process.platform);
      return known;
    },
    async placeOf(folder) {
      const real = await nearest(resolve(folder));
      const oneDrives = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].flatMap(
        (name) => process.env[name] ?? [],
      );
      const by = await syncClientOf(real, homedir(), oneDrives);
      if (by) return { kind: 'synced', by };
      const remote = await isRemote(real, process.platform).catch(() => false);
      return { kind: remote ? 'network' : 'local' };
    },
  };
}

/** The real path of a folder, or of its nearest parent that exists. */
async function nearest(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const real = await realpath(at).catch(() => null);
    if (real !== null || at === dirname(at)) return real ?? at;
  }
}
