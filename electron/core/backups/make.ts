import { constants } from 'node:fs';
import { copyFile, cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toRefusal } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import { FilePlaces } from '../attachments/places.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import { renameDurably, syncFile, syncFolder, toWriteRefusal, writeDurably } from '../keys/durable-files.ts';
import { attachmentsFolder, databaseFile, keysFolder } from '../keys/office-file.ts';
import { takeRotationLock } from '../keys/rotation.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import {
  aboutIn,
  aboutText,
  attachmentsOf,
  databaseIn,
  keysIn,
  leftovers,
  makingName,
  newName,
  officeFileIn,
} from './places.ts';
import { sealFile } from './sealed-file.ts';

export type Making = {
  office: OpenOffice;
  ports: Ports;
  /** Where the backups lie. */
  folder: string;
  /** Who can open it: recovery and the administrators (age). */
  recipients: readonly string[];
  signal: AbortSignal;
  progress(done: number, total: number | null): void;
};

/**
 * Makes a backup: a consistent copy of the database while people work, checked page by page and entry by entry, encrypted, with every
 * attachment it names. All or nothing: it takes its name when it is whole. Refuses with `office_damaged` when the copy is not sound.
 */
export async function makeBackup(making: Making): Promise<Backup> {
  const { office, ports, folder } = making;
  const at = instant(ports.clock);
  const name = newName(at);
  const place = join(folder, makingName(name));
  // The database's key must stay the same while its copy and the key files are taken, and two backups would meet in the same files.
  const lock = takeRotationLock(office.folder, ports);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await sweep(folder);
    await mkdir(place, { mode: 0o700 });
    const { facts, sealed } = await copyDatabase(making, place);
    await cp(keysFolder(office.folder), keysIn(place), {
      recursive: true,
      filter: (source) => !source.endsWith('rotation.lock') && !source.includes('.lock-'),
    });
    await copyFile(join(office.folder, 'office.json'), officeFileIn(place));
    const missing = await copyAttachments(making, facts.attachments);
    const backup: Backup = {
      name,
      at,
      office: office.id,
      bytes: sealed.bytes,
      attachments: { count: facts.attachments.length, missing },
      head: facts.head,
    };
    await syncAll(keysIn(place));
    await syncFile(officeFileIn(place));
    await writeDurably(aboutIn(place), aboutText({ format: 1, sealed: sealed.sha256, backup }));
    await syncFolder(place);
    await renameDurably(place, join(folder, name));
    return backup;
  } catch (error) {
    await rm(place, { recursive: true, force: true });
    throw toWriteRefusal(toRefusal(error));
  } finally {
    lock.release();
  }
}

async function copyDatabase({ office, ports, recipients }: Making, place: string) {
  const copy = join(place, 'griffel.db');
  const key = office.keys.databaseKey;
  const { nativeBinding } = ports;
  await ports.snapshotter.copy({ file: databaseFile(office.folder), key, into: copy, nativeBinding });
  const facts = await ports.snapshotter.check({ file: copy, key, nativeBinding });
  if (!facts.sound) throw new Refusal('office_damaged');
  const sealed = await sealFile(copy, databaseIn(place), recipients);
  await rm(copy);
  return { facts, sealed };
}

/** Copies what is not there yet; answers what the office itself no longer has. */
async function copyAttachments(
  { office, folder, signal, progress }: Making,
  files: readonly { id: string }[],
): Promise<string[]> {
  const from = new FilePlaces(attachmentsFolder(office.folder));
  const to = attachmentsOf(folder);
  const missing: string[] = [];
  for (const [index, { id }] of files.entries()) {
    if (signal.aborted) throw new Refusal('cancelled');
    progress(index, files.length);
    const source = await stat(from.kept(id)).catch(() => null);
    if (!source) {
      missing.push(id);
      continue;
    }
    const there = await stat(to.kept(id)).catch(() => null);
    if (there?.size === source.size) continue;
    await mkdir(dirname(to.kept(id)), { recursive: true, mode: 0o700 });
    const part = `${to.kept(id)}.part`;
    await rm(part, { force: true });
    await copyFile(from.kept(id), part, constants.COPYFILE_FICLONE);
    await syncFile(part);
    await renameDurably(part, to.kept(id));
  }
  return missing;
}

async function syncAll(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await syncFile(join(folder, name));
  await syncFolder(folder);
}

/** Whoever holds the lock makes the only backup of this office, so what is unfinished is left over. */
async function sweep(folder: string): Promise<void> {
  for (const left of await leftovers(folder)) await rm(left, { recursive: true, force: true });
}
