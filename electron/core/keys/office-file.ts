import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { codeOf, readSmallFile, writeDurably } from './durable-files.ts';

/** The newest format of an office folder that this program knows. */
export const folderFormat = 1;

const OfficeFile = z.object({
  format: z.int().min(1),
  id: z.uuid(),
  /** Where the office lies: `local` is one computer's disk. */
  mode: z.literal('local'),
  /** An office of made-up data. */
  demo: z.boolean(),
});
export type OfficeFile = z.infer<typeof OfficeFile>;

export const databaseFile = (folder: string) => join(folder, 'griffel.db');
export const keysFolder = (folder: string) => join(folder, 'keys');
export const attachmentsFolder = (folder: string) => join(folder, 'attachments');
export const backupsFolder = (folder: string) => join(folder, 'backups');
/** Held while the database's key is being changed. */
export const rotationLock = (folder: string) => join(keysFolder(folder), 'rotation.lock');
const officeFile = (folder: string) => join(folder, 'office.json');

export async function writeOfficeFile(folder: string, content: OfficeFile): Promise<void> {
  await writeDurably(officeFile(folder), `${JSON.stringify(content, null, 2)}\n`);
}

/** Reads `office.json`: refuses with `office_missing`, `office_damaged` or `office_newer_than_program`. */
export async function readOfficeFile(folder: string): Promise<OfficeFile> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readSmallFile(officeFile(folder), 64 * 1024));
  } catch (error) {
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
  const parsed = OfficeFile.safeParse(json);
  if (!parsed.success) throw new Refusal('office_damaged');
  return parsed.data;
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
      return error instanceof Refusal && error.code === 'office_newer_than_program' ? 'newer' : 'damaged';
    }
  }
  if (names.some((name) => !leftByFileManagers.has(name))) return 'not_empty';
  return (await isWritable(dirname(folder))) ? 'empty' : 'not_writable';
}

/** Makes the folders of an office inside an existing folder. */
export async function makeOfficeFolders(folder: string): Promise<void> {
  for (const inside of [keysFolder(folder), attachmentsFolder(folder), backupsFolder(folder)])
    await mkdir(inside, { mode: 0o700 });
}

export async function folderExists(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
