import { randomBytes } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { Backup } from '../../../shared/features/backups/operations.ts';
import { FilePlaces } from '../attachments/places.ts';
import { sha256 } from '../keys/age-keys.ts';
import { codeOf, readSmallFile, syncFolder, writeDurably } from '../keys/durable-files.ts';

/**
 * Where backups lie: `<instant>-<random>/` each, and beside them `attachments/` for all, since an attachment never changes. A backup
 * holds `backup.json`, `database.age` (the encrypted database once more encrypted, for recovery and the administrators), `office.json`,
 * the people's key files of then, in `attachments.txt` which attachments it needs, and in `proof.json` that the office made it.
 */
export const databaseIn = (backup: string) => join(backup, 'database.age');
export const keysIn = (backup: string) => join(backup, 'keys');
export const officeFileIn = (backup: string) => join(backup, 'office.json');
const aboutIn = (backup: string) => join(backup, 'backup.json');
const filesListIn = (backup: string) => join(backup, 'attachments.txt');
export const attachmentsRoot = (folder: string) => join(folder, 'attachments');
export const attachmentsOf = (folder: string) => new FilePlaces(attachmentsRoot(folder));
/** The id of an attachment by its file's name, whole or unfinished; null for what is none. */
export const attachmentIn = (name: string) => /^([0-9a-f-]{36})\.age(?:\.part)?$/u.exec(name)?.[1] ?? null;

/** No file of keys, and no description of a backup, comes near this; a list of attachments has a line for each. */
const largest = 1024 * 1024;
const largestList = 512 * largest;
const textOf = async (file: string, limit = largest) => new TextDecoder().decode(await readSmallFile(file, limit));

/** Copies the key files of an office or a backup. What is no file was laid there by someone, and a link leads to a file elsewhere. */
export async function copyKeyFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const { name } = entry;
    if (!entry.isFile() || name.endsWith('rotation.lock') || name.includes('.lock-')) continue;
    await writeDurably(join(to, name), await readSmallFile(join(from, name), largest));
  }
  await syncFolder(to);
}

/** `backup.json`; `sealed` is the SHA-256 of database.age, `files` that of attachments.txt. */
const About = z.strictObject({ format: z.literal(1), sealed: z.string(), files: z.string(), backup: Backup });
export type About = z.infer<typeof About>;
export const aboutText = (about: About) => `${JSON.stringify(about, null, 2)}\n`;
export { aboutIn };

const unfinished = '.making-';
const leaving = '.removing-';
export const namePattern = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/u;

/** A backup's name sorts by when it was made; two of one second differ. */
export function newName(at: string): string {
  return `${at.replaceAll(/[-:]|\.\d+/gu, '')}-${randomBytes(4).toString('hex')}`;
}
export const makingName = (name: string) => `${unfinished}${name}`;
export const removingName = (name: string) => `${leaving}${name}`;

/** Whether a folder of this name is a backup that is not whole yet, or no longer. */
export const isLeftover = (name: string) => name.startsWith(unfinished) || name.startsWith(leaving);

/** What is not whole yet, or no longer. */
export async function leftovers(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter(isLeftover).map((name) => join(folder, name));
}

/** Writes which attachments a backup needs, one to a line; answers the list's SHA-256. */
export async function writeFilesList(backup: string, files: readonly { id: string }[]): Promise<string> {
  const text = files.map(({ id }) => `${id}\n`).join('');
  await writeDurably(filesListIn(backup), text);
  return sha256(text);
}

/** Which attachments a backup needs; null when its list is not the one it was made with, by its description. */
export async function filesOf(folder: string, { files, backup: { name } }: About): Promise<string[] | null> {
  try {
    const text = await textOf(filesListIn(join(folder, name)), largestList);
    return sha256(text) === files ? text.split('\n').filter((line) => line !== '') : null;
  } catch {
    return null;
  }
}

/** What a backup says of itself, and the text of it that its proof is about. */
export type Described = { about: About; text: string };

/** Reads what a backup says of itself. Refuses with `backup_missing` or `backup_damaged`. */
export async function readAbout(folder: string, name: string): Promise<Described> {
  if (!namePattern.test(name)) throw new Refusal('backup_missing');
  let text: string;
  try {
    text = await textOf(aboutIn(join(folder, name)));
  } catch (error) {
    throw new Refusal(codeOf(error) === 'ENOENT' ? 'backup_missing' : 'backup_damaged');
  }
  try {
    const about = About.parse(JSON.parse(text));
    if (about.backup.name === name) return { about, text };
  } catch {
    // Below.
  }
  throw new Refusal('backup_damaged');
}

/** The backups in a folder, the newest first. One whose description cannot be read is left out: it cannot be restored. */
export async function describedIn(folder: string, office: string | null): Promise<Described[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => namePattern.test(name));
  const found: Described[] = [];
  for (const name of names.sort().reverse()) {
    const described = await readAbout(folder, name).catch(() => null);
    if (described && (office === null || described.about.backup.office === office)) found.push(described);
  }
  return found;
}

/** The same without what only a program wants to know. */
export async function backupsIn(folder: string, office: string | null): Promise<Backup[]> {
  return (await describedIn(folder, office)).map(({ about }) => about.backup);
}
