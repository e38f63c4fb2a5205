import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, syncFolder, writeDurably } from '../../core/keys/durable-files.ts';
import type { Remembered } from '../../core/ports/remembered.ts';

const id = /^[0-9a-f-]{36}$/u;
const ending = '.sealed';
const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));
const Sealed = z.strictObject({ name: bytes, key: bytes });

/**
 * `remembered/<office id>/` in the profile folder: `<user id>.sealed` for each person, and an empty file `allowed` as long as the
 * office is known to allow it. Nothing but ids can be read in it.
 */
export function fileRemembered(profile: string): Remembered {
  const folderOf = (officeId: string) => join(profile, 'remembered', checked(officeId));
  const fileOf = (officeId: string, userId: string) => join(folderOf(officeId), `${checked(userId)}${ending}`);
  const allowedOf = (officeId: string) => join(folderOf(officeId), 'allowed');
  const namesIn = async (officeId: string) => readdir(folderOf(officeId)).catch(whenMissing<string[]>([]));
  const makeFolder = (officeId: string) => mkdir(folderOf(officeId), { recursive: true, mode: 0o700 });
  /** Takes a file away so that a crash does not bring it back. */
  const remove = async (officeId: string, file: string) => {
    await rm(file, { force: true });
    await syncFolder(folderOf(officeId)).catch(whenMissing(undefined));
  };

  return {
    allowed: async (officeId) => (await namesIn(officeId)).includes('allowed'),
    async noteAllowed(officeId, allowed) {
      if (!allowed) return remove(officeId, allowedOf(officeId));
      await makeFolder(officeId);
      await writeFile(allowedOf(officeId), '', { mode: 0o600 });
    },
    async people(officeId) {
      const files = (await namesIn(officeId)).filter((name) => name.endsWith(ending));
      return files.map((name) => name.slice(0, -ending.length)).filter((name) => id.test(name));
    },
    async recall(officeId, userId) {
      const text = await readFile(fileOf(officeId, userId), 'utf8').catch(whenMissing('null'));
      return Sealed.nullable().catch(null).parse(json(text));
    },
    async keep(officeId, userId, { name, key }) {
      await makeFolder(officeId);
      const text = JSON.stringify({ name: base64(name), key: base64(key) });
      await writeDurably(fileOf(officeId, userId), `${text}\n`);
    },
    forget: (officeId, userId) => remove(officeId, fileOf(officeId, userId)),
  };
}

/** Ids become file names. */
function checked(text: string): string {
  if (!id.test(text)) throw new Error('not an id');
  return text;
}

function base64(sealed: Uint8Array): string {
  return Buffer.from(sealed).toString('base64');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is not there is empty; other errors stay errors. */
function whenMissing<T>(empty: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT') return empty;
    throw error;
  };
}
