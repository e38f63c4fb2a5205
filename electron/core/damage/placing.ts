import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FileLock } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { codeOf, isAway, readSmallFile, renameDurably, syncFolder, writeDurably } from '../keys/durable-files.ts';
import { databaseFile, keysFolder } from '../keys/office-file.ts';
import type { Ports } from '../ports/index.ts';
import { damagedFolder, forgetDamage } from './marker.ts';

/**
 * A repair, step by step, on the disk. `preparing`: the office is made ready beside the damaged one; ends without a trace when it is
 * interrupted. `placing`: it is whole, and takes the damaged one's place; whoever comes next brings that to its end.
 */
const Repair = z.object({
  format: z.literal(1),
  name: z.string().regex(/^[\dTZ]+$/u),
  phase: z.enum(['preparing', 'placing']),
});
export type Repair = Pick<z.infer<typeof Repair>, 'name' | 'phase'>;

const repairFile = (folder: string) => join(damagedFolder(folder), 'repair.json');
const lockFile = (folder: string) => join(damagedFolder(folder), 'repair.lock');
/** Where the office is made ready. */
export const readyFolder = (folder: string) => join(damagedFolder(folder), '.ready');
/** Where a damaged database and its keys lie when they are set aside. */
export const asideFolder = (folder: string, name: string) => join(damagedFolder(folder), name);

export async function writeRepair(folder: string, repair: Repair): Promise<void> {
  await writeDurably(repairFile(folder), `${JSON.stringify({ format: 1, ...repair })}\n`);
}

async function readRepair(folder: string): Promise<Repair | null> {
  try {
    return Repair.parse(JSON.parse(new TextDecoder().decode(await readSmallFile(repairFile(folder), 4_096))));
  } catch (error) {
    if (isAway(error)) throw new Refusal('office_unreachable');
    // Torn, or laid there: while the database is in its place nothing is lost by beginning anew, and nobody is kept out for good.
    if (await exists(databaseFile(folder))) return null;
    return (await exists(databaseFile(readyFolder(folder)))) ? { name: 'unknown', phase: 'placing' } : null;
  }
}

/** Refuses with `office_being_repaired` while another desk repairs. */
export async function takeRepairLock(folder: string, { nativeBinding }: Ports): Promise<FileLock> {
  await mkdir(damagedFolder(folder), { mode: 0o700, recursive: true });
  const lock = FileLock.take(lockFile(folder), nativeBinding);
  if (!lock) throw new Refusal('office_being_repaired');
  return lock;
}

/** Whether somebody repairs this office just now. */
export async function isBeingRepaired(folder: string, { nativeBinding }: Ports): Promise<boolean> {
  if (!(await exists(repairFile(folder)))) return false;
  const lock = FileLock.take(lockFile(folder), nativeBinding, 0);
  lock?.release();
  return lock === null;
}

/**
 * Before an office is opened: brings a repair that was interrupted to its end, or takes away what was not ready yet. Refuses with
 * `office_being_repaired` while it goes on.
 */
export async function settleRepair(folder: string, ports: Ports): Promise<void> {
  if (!(await exists(repairFile(folder)))) return;
  const lock = await takeRepairLock(folder, ports);
  try {
    const repair = await readRepair(folder);
    if (repair?.phase === 'placing') await place(folder, repair.name);
    else await abandon(folder);
  } finally {
    lock.release();
  }
}

/** Takes away what was not ready; the damaged office is as it was. */
export async function abandon(folder: string): Promise<void> {
  await rm(readyFolder(folder), { recursive: true, force: true });
  await rm(repairFile(folder), { recursive: true, force: true });
}

const beside = ['', '-wal', '-shm', '-journal'];

/**
 * Sets the damaged database and its keys aside, whole, and puts what was made ready in their place. Each step is one renaming, and the
 * new database comes last: as long as it is not in place, all of this can be done again.
 */
export async function place(folder: string, name: string): Promise<void> {
  const ready = readyFolder(folder);
  const aside = asideFolder(folder, name);
  await mkdir(aside, { mode: 0o700, recursive: true });
  if (await exists(databaseFile(ready))) {
    for (const end of beside) await moveOnce(`${databaseFile(folder)}${end}`, `${databaseFile(aside)}${end}`);
    if (await exists(keysFolder(ready))) {
      await moveOnce(keysFolder(folder), keysFolder(aside));
      await renameDurably(keysFolder(ready), keysFolder(folder));
    }
    await syncFolder(aside);
    await renameDurably(databaseFile(ready), databaseFile(folder));
  }
  await syncFolder(folder);
  await forgetDamage(folder);
  await abandon(folder);
}

/** What lies at the other end already was moved before. */
async function moveOnce(from: string, to: string): Promise<void> {
  if ((await exists(from)) && !(await exists(to))) await renameDurably(from, to);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
}
