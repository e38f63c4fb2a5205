import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { JournalMode } from '../../../db/connection/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Ports } from '../ports/index.ts';
import { sha256 } from './age-keys.ts';
import { codeOf, isAway, readSmallFile, writeDurably } from './durable-files.ts';

/** The newest format of an office folder that this program knows. */
export const folderFormat = 1;

const common = {
  format: z.int().min(1),
  id: z.uuid(),
  /** An office of made-up data. */
  demo: z.boolean(),
};
/** The move that brought the office here; until it is done nobody works here. */
const arrived = { arrived: z.uuid().optional() };
const OfficeFile = z.discriminatedUnion('mode', [
  /** On the disk of one computer, and for the programs on it alone. */
  z.object({ ...common, ...arrived, mode: z.literal('local'), machine: z.string() }),
  /** On a file server's share, for every computer that reaches it. */
  z.object({ ...common, ...arrived, mode: z.literal('shared') }),
]);
export type OfficeFile = z.infer<typeof OfficeFile>;
export type OfficeMode = OfficeFile['mode'];

/**
 * What `office.json` says where an office has left. The path is told only of a place that everybody reaches: that of a disk of one
 * computer is of no use to others, and may tell whose it is.
 */
const Signpost = z.object({ ...common, mode: z.literal('moved'), move: z.uuid(), to: z.string().nullable() });
export type Signpost = z.infer<typeof Signpost>;

/** The journal that fits where an office lies. */
export const journalOf = (mode: OfficeMode): JournalMode => (mode === 'local' ? 'wal' : 'delete');

/** This computer's mark in one office; it tells nobody which computer that is, nor joins two offices. */
export async function machineMark(ports: Ports, officeId: string): Promise<string> {
  return sha256(`griffel machine ${officeId} ${await ports.computer.id()}`);
}

/** What office.json says of an office that begins here. */
export async function officeFileHere(
  ports: Ports,
  { id, demo, mode }: { id: string; demo: boolean; mode: OfficeMode },
): Promise<OfficeFile> {
  const here = { format: folderFormat, id, demo };
  return mode === 'shared' ? { ...here, mode } : { ...here, mode, machine: await machineMark(ports, id) };
}

/** Refuses a folder in which an office of this kind would not be safe. */
export async function demandSafePlace(ports: Ports, folder: string, mode: OfficeMode): Promise<void> {
  const place = await ports.computer.placeOf(folder);
  if (place.kind === 'synced') throw new Refusal('folder_synced', { by: place.by });
  if (place.kind === 'network' && mode === 'local') throw new Refusal('folder_not_local');
}

/**
 * As `demandSafePlace`, for an office that exists. A local one of another computer is refused too: its write-ahead log is for the
 * programs of one computer alone. A copy of its folder on this computer's own disk can be taken over.
 */
export async function demandPlace(ports: Ports, folder: string, office: OfficeFile, takeOver: boolean): Promise<void> {
  const elsewhere = office.mode === 'local' && office.machine !== (await machineMark(ports, office.id));
  const mayTakeOver = elsewhere && (await ports.computer.placeOf(folder)).kind === 'local';
  if (elsewhere && !(takeOver && mayTakeOver)) throw new Refusal('office_on_other_computer', { mayTakeOver });
  await demandSafePlace(ports, folder, office.mode);
}

export const databaseFile = (folder: string) => join(folder, 'griffel.db');
export const keysFolder = (folder: string) => join(folder, 'keys');
export const attachmentsFolder = (folder: string) => join(folder, 'attachments');
/** One file for each desktop that is on; see core/roster. */
export const desksFolder = (folder: string) => join(folder, 'desks');
export const backupsFolder = (folder: string) => join(folder, 'backups');
/** Held while the database's key is being changed. */
export const rotationLock = (folder: string) => join(keysFolder(folder), 'rotation.lock');
export const officeFile = (folder: string) => join(folder, 'office.json');

export async function writeOfficeFile(folder: string, content: OfficeFile): Promise<void> {
  await writeDurably(officeFile(folder), `${JSON.stringify(content, null, 2)}\n`);
}

/** Reads `office.json`: refuses with `office_missing`, `office_moved`, `office_damaged` or `office_newer_than_program`. */
export async function readOfficeFile(folder: string): Promise<OfficeFile> {
  const json = await readJson(folder);
  const signpost = Signpost.safeParse(json);
  if (signpost.success) throw new Refusal('office_moved', signpost.data.to === null ? {} : { to: signpost.data.to });
  const parsed = OfficeFile.safeParse(json);
  if (!parsed.success) throw new Refusal('office_damaged');
  return parsed.data;
}

/** The signpost that stands in a folder; null where an office is. Refuses as `readOfficeFile`. */
export async function readSignpost(folder: string): Promise<Signpost | null> {
  const signpost = Signpost.safeParse(await readJson(folder));
  return signpost.success ? signpost.data : null;
}

async function readJson(folder: string): Promise<unknown> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readSmallFile(officeFile(folder), 64 * 1024));
  } catch (error) {
    if (isAway(error)) throw new Refusal('office_unreachable');
    const code = codeOf(error);
    throw new Refusal(code === 'ENOENT' || code === 'ENOTDIR' ? 'office_missing' : 'office_damaged');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal('office_damaged');
  }
  const format = z.object({ format: z.int() }).safeParse(json);
  if (format.success && format.data.format > folderFormat) {
    throw new Refusal('office_newer_than_program', { office: format.data.format, program: folderFormat });
  }
  return json;
}

/** Whether files can be made in a folder; asked by making one, because the permission bits of network drives do not tell. */
export async function isWritable(folder: string): Promise<boolean> {
  const probe = join(folder, `.griffel-probe-${randomUUID()}`);
  try {
    await writeFile(probe, '', { flag: 'wx', mode: 0o600 });
    await rm(probe);
    return true;
  } catch {
    return false;
  }
}

/** What file managers leave behind by looking at a folder. */
export const leftByFileManagers: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What can be seen of a folder before it is opened. */
export async function inspectFolder(
  folder: string,
): Promise<'office' | 'empty' | 'missing' | 'not_empty' | 'not_writable' | 'newer' | 'damaged'> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOTDIR') return 'not_empty';
    return code === 'ENOENT' ? 'missing' : 'not_writable';
  }
  if (names.includes('office.json')) {
    try {
      await readOfficeFile(folder);
      await access(databaseFile(folder), constants.R_OK);
      return 'office';
    } catch (error) {
      const code = error instanceof Refusal ? error.code : '';
      // Opening it says where it is now.
      if (code === 'office_moved') return 'office';
      return code === 'office_newer_than_program' ? 'newer' : 'damaged';
    }
  }
  if (names.some((name) => !leftByFileManagers.has(name))) return 'not_empty';
  return (await isWritable(dirname(folder))) ? 'empty' : 'not_writable';
}

/** Makes the folders of an office inside an existing folder. */
export async function makeOfficeFolders(folder: string): Promise<void> {
  for (const inside of [keysFolder(folder), attachmentsFolder(folder), backupsFolder(folder), desksFolder(folder)])
    await mkdir(inside, { mode: 0o700 });
}

export async function folderExists(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
