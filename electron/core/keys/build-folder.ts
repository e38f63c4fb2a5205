import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FileLock, toRefusal } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Ports } from '../ports/index.ts';
import { codeOf, renameDurably, syncFolder, toWriteRefusal } from './durable-files.ts';
import { demandSafePlace, inspectFolder, leftByFileManagers, type OfficeMode } from './office-file.ts';

const prefix = '.griffel-building-';
/** Says that a folder is being built; ends with the program that builds, however it ends. */
const lockOf = (folder: string) => `${folder}.lock`;

/**
 * Builds an office in a new or empty folder, all or nothing: in a hidden folder beside the target, which takes the target's place in
 * one step. What someone put into the target meanwhile stays, and the building is refused. What an interrupted one left is swept away
 * by the next. `build` makes durable what it writes into folders of its own.
 */
export async function buildOfficeFolder<T>(
  folder: string,
  mode: OfficeMode,
  ports: Ports,
  build: (building: string) => Promise<T>,
): Promise<T> {
  const target = resolve(folder);
  await refuseUnlessFree(target);
  await demandSafePlace(ports, target, mode);
  const { nativeBinding } = ports;
  const parent = dirname(target);
  const building = join(parent, `${prefix}${randomUUID()}`);
  let lock: FileLock | null = null;
  try {
    await sweepLeftovers(parent, nativeBinding);
    await mkdir(building, { mode: 0o700 });
    lock = FileLock.take(lockOf(building), nativeBinding);
    if (!lock) throw new Refusal('busy');
    const built = await build(building);
    await syncFolder(building);
    await clearTarget(target);
    await renameDurably(building, target);
    return built;
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    const code = codeOf(error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') throw new Refusal('folder_not_empty');
    if (code === 'ENOENT') throw new Refusal('folder_not_writable');
    throw toWriteRefusal(toRefusal(error));
  } finally {
    lock?.release();
    await rm(lockOf(building), { force: true });
  }
}

async function refuseUnlessFree(target: string): Promise<void> {
  const verdict = await inspectFolder(target);
  if (verdict === 'empty' || verdict === 'missing') return;
  if (verdict === 'not_empty') throw new Refusal('folder_not_empty');
  throw new Refusal(verdict === 'not_writable' ? 'folder_not_writable' : 'office_exists');
}

/** Deletes what is no longer being built; what another program builds beside it stays. */
async function sweepLeftovers(parent: string, nativeBinding: string | undefined): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  const leftovers = new Set(names.map((name) => join(parent, name.replace(/\.lock$/u, ''))));
  for (const leftover of leftovers) {
    const lock = FileLock.take(lockOf(leftover), nativeBinding);
    if (!lock) continue;
    await rm(leftover, { recursive: true, force: true });
    lock.release();
    await rm(lockOf(leftover), { force: true });
  }
}

/** Takes an existing empty folder out of the way; fails when something lies in it by now. */
async function clearTarget(target: string): Promise<void> {
  try {
    for (const name of leftByFileManagers) await rm(join(target, name), { force: true });
    await rmdir(target);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
