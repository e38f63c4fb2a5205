import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FileLock, newestSchema, type OfficeDatabase, toRefusal } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import type { ThinningPlan } from '../../../shared/features/backups/plan.ts';
import { FilePlaces } from '../attachments/places.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import {
  codeOf,
  readSmallFile,
  renameDurably,
  syncFile,
  syncFolder,
  toWriteRefusal,
  writeDurably,
} from '../keys/durable-files.ts';
import {
  attachmentsFolder,
  backupsFolder,
  databaseFile,
  keysFolder,
  type OfficeMode,
  officeFile,
} from '../keys/office-file.ts';
import { takeRotationLock } from '../keys/rotation.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import type { SnapshotFacts } from '../ports/snapshotter.ts';
import type { Roster } from '../roster/roster.ts';
import {
  aboutIn,
  aboutText,
  attachmentsOf,
  copyKeyFiles,
  databaseIn,
  keysIn,
  leftovers,
  makingName,
  newName,
  officeFileIn,
  writeFilesList,
} from './places.ts';
import { dayProofKey, officeProofKey, type ProofKey, writeProof } from './proof.ts';
import { thinOut } from './thin.ts';

/** The office that is backed up: where it lies, and what opens its database. */
export type Source = {
  id: string;
  folder: string;
  mode: OfficeMode;
  key: Uint8Array;
  schema: number;
  database: Pick<OfficeDatabase, 'lend'>;
  /** Where colleagues can be asked to pause. */
  roster: Pick<Roster, 'pauseWriting'> | null;
};
/** What of an open office a backup is made from. */
export async function sourceOf({ id, folder, mode, keys, database, roster }: OpenOffice): Promise<Source> {
  const schema = await database.schemaVersion();
  return { id, folder, mode, key: keys.databaseKey, schema, database, roster };
}

export type Making = {
  source: Source;
  ports: Ports;
  /** Where the backups lie; the folder around it must be there. */
  folder: string;
  why: Backup['why'];
  /** Which backups stay when this one is made; null: all. */
  plan?: ThinningPlan | null;
  /** The lock against changes of the key, where the caller holds it already. */
  held?: FileLock | null;
  /** So many milliseconds another backup or the weekly check is waited for; otherwise it is `busy` at once. */
  patience?: number;
  signal: AbortSignal;
  progress(done: number, total: number | null): void;
};

/** So often it is hoped that nobody writes for as long as the copying takes. */
const quietAttempts = 2;

/** How often it is tried whether another is done. */
const lookEvery = 250;

/**
 * Makes a backup: a consistent copy of the database while people work, checked page by page and entry by entry, encrypted, with every
 * attachment it names. All or nothing: it takes its name when it is whole. Refuses with `office_damaged` when the copy is not sound; a
 * broken trail is marked, since whoever tampered must not be able to end the backups.
 */
export async function makeBackup(making: Making): Promise<Backup> {
  const { source, ports, folder, why } = making;
  const at = instant(ports.clock);
  const name = newName(at);
  const place = join(folder, makingName(name));
  // The database's key must stay the same while its copy and the key files are taken, and two backups would meet in the same files.
  const lock = making.held ? null : await takeLock(making);
  try {
    await makePlace(folder);
    await sweep(folder);
    await mkdir(place, { mode: 0o700 });
    const { facts, sealed } = await copyDatabase(making, place);
    await copyKeys(source, place);
    const missing = await copyAttachments(making, facts.attachments);
    const files = await writeFilesList(place, facts.attachments);
    const backup: Backup = {
      name,
      at,
      office: source.id,
      why,
      schema: source.schema,
      bytes: sealed.bytes,
      attachments: { count: facts.attachments.length, missing },
      head: facts.head,
      trailBroken: facts.trailBroken,
    };
    const about = aboutText({ format: 1, sealed: sealed.sha256, files, backup });
    await writeDurably(aboutIn(place), about);
    const proof = officeProofKey(source.id, facts.attachmentIdentity);
    await writeProof(place, about, proof, dayProofKey(source.id, source.key));
    await syncFolder(place);
    await renameDurably(place, join(folder, name));
    if (making.plan) await thin(making, making.plan, proof);
    return backup;
  } catch (error) {
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
    throw await whoIsAway(making, toWriteRefusal(toRefusal(error)));
  } finally {
    lock?.release();
  }
}

/** The second place that drops away is not the office: whoever reads it should look at the right cable. */
async function whoIsAway({ source, folder }: Making, error: unknown): Promise<unknown> {
  if (folder === backupsFolder(source.folder)) return error;
  // A worker's error has lost its code on the way.
  const placeThere = await stat(folder).catch(() => null);
  const isAway = error instanceof Refusal ? error.code === 'office_unreachable' : placeThere === null;
  if (!isAway) return error;
  const officeThere = await stat(join(source.folder, 'office.json')).catch(() => null);
  return officeThere ? new Refusal('backup_place_missing') : error;
}

async function takeLock({ source, ports, patience = 0, signal }: Making): Promise<FileLock> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return takeRotationLock(source.folder, ports);
    } catch (error) {
      const busy = error instanceof Refusal && error.code === 'busy';
      if (!busy || signal.aborted || performance.now() >= until) throw error;
      await pause(lookEvery);
    }
  }
}

/** Not with the folders around it: an unplugged drive's mount point would be filled instead of the drive. */
async function makePlace(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Refusal('backup_place_missing');
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

async function copyDatabase({ source, ports, signal, progress }: Making, place: string) {
  const { snapshotter, nativeBinding } = ports;
  const { key } = source;
  const copy = join(place, 'griffel.db');
  progress(0, null);
  await copyPages(source, ports, { file: databaseFile(source.folder), key, into: copy, nativeBinding });
  if (signal.aborted) throw new Refusal('cancelled');
  const facts = await check(copy, source, ports);
  if (!facts.sound) throw new Refusal('office_damaged');
  if (signal.aborted) throw new Refusal('cancelled');
  const sealed = await snapshotter.seal({ file: copy, into: databaseIn(place), recipients: facts.recipients });
  await rm(copy);
  return { facts, sealed };
}

/**
 * On a share a commit waits for every reader, and readers for it: there the file is copied in short steps, and if people write in
 * between, once more while they pause.
 */
async function copyPages(
  { mode, database, roster }: Source,
  { snapshotter }: Ports,
  job: Parameters<Ports['snapshotter']['copy']>[0],
): Promise<void> {
  if (mode === 'local') return snapshotter.copy(job);
  await database.lend(async (handle) => {
    for (let attempt = 0; attempt < quietAttempts; attempt++) {
      if (await snapshotter.copyShared({ ...job, handle, locked: false })) return;
    }
    const goOn = await roster?.pauseWriting();
    try {
      await snapshotter.copyShared({ ...job, handle, locked: true });
    } finally {
      await goOn?.();
    }
  });
}

/** Checking brings an old database to the newest schema, and what is kept is the old one. */
async function check(copy: string, { key, schema }: Source, { snapshotter, nativeBinding }: Ports) {
  if (schema >= newestSchema) return snapshotter.check({ file: copy, key, nativeBinding });
  const tried = `${copy}.tried`;
  await copyFile(copy, tried, constants.COPYFILE_FICLONE);
  const facts = await snapshotter.check({ file: tried, key, nativeBinding });
  await rm(tried);
  return facts;
}

async function copyKeys({ folder }: Source, place: string): Promise<void> {
  await copyKeyFiles(keysFolder(folder), keysIn(place));
  await writeDurably(officeFileIn(place), await readSmallFile(officeFile(folder), 64 * 1024));
}

/** Copies what is not there yet; answers what the office itself no longer has. */
async function copyAttachments(
  { source, folder, signal, progress }: Making,
  files: SnapshotFacts['attachments'],
): Promise<string[]> {
  const from = new FilePlaces(attachmentsFolder(source.folder));
  const to = attachmentsOf(folder);
  const missing: string[] = [];
  for (const [index, { id }] of files.entries()) {
    if (signal.aborted) throw new Refusal('cancelled');
    progress(index, files.length);
    const office = await lstat(from.kept(id)).catch(() => null);
    // A pipe that someone laid there would be read for ever.
    if (!office?.isFile()) {
      missing.push(id);
      continue;
    }
    const there = await stat(to.kept(id)).catch(() => null);
    if (there?.size === office.size) continue;
    await mkdir(dirname(to.kept(id)), { recursive: true, mode: 0o700 });
    const part = `${to.kept(id)}.part`;
    await rm(part, { force: true });
    await copyFile(from.kept(id), part, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    await syncFile(part);
    await renameDurably(part, to.kept(id));
  }
  return missing;
}

/** The backup is made; that old ones could not be taken away is no failure of it, and is tried again the next time. */
async function thin({ source, ports, folder }: Making, plan: ThinningPlan, key: ProofKey): Promise<void> {
  await thinOut(folder, source.id, plan, key).catch((error: unknown) => {
    ports.log.error('old backups could not be taken away', { office: source.id, code: codeOf(error) });
  });
}

/** Whoever holds the lock makes the only backup of this office, so what is unfinished is left over. */
async function sweep(folder: string): Promise<void> {
  for (const left of await leftovers(folder)) await rm(left, { recursive: true, force: true });
}
