import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../../../shared/contract/errors.ts';
import { isLeftover } from '../backups/index.ts';
import { codeOf, renameDurably, syncFile, syncFolder } from '../keys/durable-files.ts';

/** What is carried: the files' paths within the folder, in order, with their sizes. */
export type Load = { path: string; bytes: number }[];

/** What a desk lays there for as long as it is on, and what is not whole. */
const stays = (path: string) =>
  path.endsWith('.lock') ||
  path.includes('.lock-') ||
  path.endsWith('.part') ||
  path.split(sep).some((name) => name === 'incoming' || isLeftover(name));

/** The files of some of a folder's folders, however deep. */
export async function loadOf(folder: string, within: readonly string[]): Promise<Load> {
  const load: Load = [];
  for (const name of within) {
    const inside = join(folder, name);
    const entries = await readdir(inside, { recursive: true, withFileTypes: true }).catch((error) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    });
    for (const entry of entries) {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length + 1);
      if (entry.isFile() && !stays(path)) load.push({ path, bytes: (await stat(file)).size });
    }
  }
  return load.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/**
 * Refuses with `folder_linked` where a link stands in the place of one of a folder's folders, or somewhere in it: what it leads to is no
 * part of the office, to be neither carried away nor written to. On Windows junctions count as links.
 */
export async function demandNoLinks(folder: string, within: readonly string[]): Promise<void> {
  for (const name of within) {
    const inside = join(folder, name);
    const found = await lstat(inside).catch((error) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (!found) continue;
    if (found.isSymbolicLink()) throw new Refusal('folder_linked', { path: name });
    for (const entry of await readdir(inside, { recursive: true, withFileTypes: true })) {
      if (!entry.isSymbolicLink()) continue;
      throw new Refusal('folder_linked', { path: join(entry.parentPath, entry.name).slice(folder.length + 1) });
    }
  }
}

/** Refuses with `space_needed` where so many bytes more do not fit. */
export async function demandSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  // Some for the journal, and for what others do.
  const needed = bytes + 16 * 1024 * 1024;
  const free = bavail * bsize;
  if (free < needed) throw new Refusal('space_needed', { megabytes: Math.ceil((needed - free) / 1e6) });
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function sameFile(one: string, other: string, bytes: number): Promise<boolean> {
  const there = await stat(other).catch(() => null);
  return there?.size === bytes && (await hashOf(one)) === (await hashOf(other));
}

/**
 * Carries files from one folder to another, each compared byte by byte (SHA-256) with what was written. What lies there already and is
 * the same is not copied again, so that a carrying that was cut short goes on where it was.
 */
export async function carry(
  load: Load,
  { from, to }: { from: string; to: string },
  { signal, progress }: { signal: AbortSignal; progress(done: number, total: number): void },
): Promise<void> {
  const total = load.reduce((sum, { bytes }) => sum + bytes, 0);
  const folders = new Set<string>();
  let done = 0;
  for (const { path, bytes } of load) {
    if (signal.aborted) throw new Refusal('cancelled');
    const [source, target] = [join(from, path), join(to, path)];
    folders.add(dirname(target));
    if (!(await sameFile(source, target, bytes))) {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      const part = `${target}.part`;
      await rm(part, { force: true });
      await writeFile(part, createReadStream(source), { mode: 0o600, flag: 'wx' });
      await syncFile(part);
      if (!(await sameFile(source, part, bytes))) throw new Refusal('office_unreachable');
      await renameDurably(part, target);
    }
    done += bytes;
    progress(done, total);
  }
  for (const folder of folders) await syncFolder(folder);
}

/** Takes away what lies at the new place and no longer at the old one. */
export async function dropOthers(load: Load, to: string, within: readonly string[]): Promise<void> {
  const wanted = new Set(load.map(({ path }) => path));
  for (const { path } of await loadOf(to, within)) if (!wanted.has(path)) await rm(join(to, path), { force: true });
}
