import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, readSmallFile, syncFolder, writeDurably } from '../../core/keys/durable-files.ts';
import type { DraftFiles } from '../../core/ports/draft-files.ts';

const id = /^[0-9a-f-]{36}$/u;
const mark = /^[0-9a-f]{32}$/u;
const ending = '.sealed';
/** More than the longest text a window sends. */
const largest = 16 * 1024 * 1024;

/** `drafts/<office id>/<user id>/<mark>.sealed` in the profile folder. Nothing but ids and marks can be read in it. */
export function fileDrafts(profile: string): DraftFiles {
  const folderOf = (officeId: string, userId: string) =>
    join(profile, 'drafts', checked(id, officeId), checked(id, userId));
  const fileOf = (officeId: string, userId: string, name: string) =>
    join(folderOf(officeId, userId), `${checked(mark, name)}${ending}`);
  const list: DraftFiles['list'] = async (officeId, userId) => {
    const folder = folderOf(officeId, userId);
    const found: { name: string; at: Date }[] = [];
    for (const file of await namesIn(folder)) {
      const name = file.slice(0, -ending.length);
      const about =
        file.endsWith(ending) && mark.test(name) ? await stat(join(folder, file)).catch(missing(null)) : null;
      if (about) found.push({ name, at: about.mtime });
    }
    return found;
  };
  const remove: DraftFiles['remove'] = async (officeId, userId, name) => {
    await rm(fileOf(officeId, userId, name), { force: true });
    // So that a power cut does not bring it back.
    await syncFolder(folderOf(officeId, userId)).catch(missing(undefined));
  };

  return {
    list,
    remove,
    read: (officeId, userId, name) =>
      readSmallFile(fileOf(officeId, userId, name), largest).catch(missing<Uint8Array | null>(null)),
    async write(officeId, userId, name, sealed, at) {
      await mkdir(folderOf(officeId, userId), { recursive: true, mode: 0o700 });
      await writeDurably(fileOf(officeId, userId, name), sealed);
      await utimes(fileOf(officeId, userId, name), at, at);
    },
    async sweep(officeId, before) {
      for (const userId of await namesIn(join(profile, 'drafts', checked(id, officeId)))) {
        if (!id.test(userId)) continue;
        const folder = folderOf(officeId, userId);
        for (const file of await namesIn(folder))
          if (file.endsWith('.tmp')) await rm(join(folder, file), { force: true });
        for (const { name, at } of await list(officeId, userId)) if (at < before) await remove(officeId, userId, name);
      }
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(missing<string[]>([]));
}

/** Ids and marks become file names. */
function checked(pattern: RegExp, text: string): string {
  if (!pattern.test(text)) throw new Error('not a name for a file');
  return text;
}

/** What is not there is empty; other errors stay errors. */
function missing<T>(empty: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT') return empty;
    throw error;
  };
}
