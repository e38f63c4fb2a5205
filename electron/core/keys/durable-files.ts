import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../../../shared/contract/errors.ts';

/** The operating system's code of an error (`ENOENT` …), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * A small file as a whole. What is no file, or larger than such a file ever is, was laid there by someone: reading a pipe or a device
 * would never end.
 */
export async function readSmallFile(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await handle.stat();
    if (!found.isFile() || found.size > limit) throw Object.assign(new Error('not such a file'), { code: 'EFBIG' });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const away: ReadonlySet<string> = new Set([
  'EIO',
  'ENXIO',
  'ENODEV',
  'ENOTCONN',
  'ESTALE',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
]);

/** Whether the place itself has gone rather than a file in it: a pulled cable, a server that restarts, a drive that was taken out. */
export function isAway(error: unknown): boolean {
  return away.has(codeOf(error));
}

/** Turns what the file system says while writing into the program's own errors. */
export function toWriteRefusal(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('disk_full');
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return new Refusal('folder_not_writable');
  if (isAway(error)) return new Refusal('office_unreachable');
  return error;
}

/** Makes the folder's entries durable. Windows has no such call and does not need it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** On Windows a virus scanner or an indexer can hold a file for a moment. */
const heldByOthers = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** The new name outlasts a crash of the computer. */
export async function renameDurably(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      break;
    } catch (error) {
      if (process.platform !== 'win32' || attempt === 10 || !heldByOthers.has(codeOf(error))) throw error;
      await pause(20 * attempt);
    }
  }
  await syncFolder(dirname(to));
}

/** Writes a whole file so that after a crash either the old or the new content is there, never a part. */
export async function writeDurably(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameDurably(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw toWriteRefusal(error);
  }
}

/** Lays a small file anew. What lies there is never written through: it may be a link that somebody laid, to a file elsewhere. */
export async function layAnew(file: string, content: Uint8Array | string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, content, { mode: 0o600, flag: 'wx' });
}

/** Makes a file's content durable that something else wrote. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
