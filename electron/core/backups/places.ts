import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { Backup } from '../../../shared/features/backups/operations.ts';
import { FilePlaces } from '../attachments/places.ts';
import { codeOf } from '../keys/durable-files.ts';

/**
 * Where backups lie: `<instant>-<random>/` each, and beside them `attachments/` for all, since an attachment never changes. A backup
 * holds `backup.json`, `database.age` (the encrypted database once more encrypted, for recovery and the administrators), `office.json`
 * and the people's key files of then.
 */
export const databaseIn = (backup: string) => join(backup, 'database.age');
export const keysIn = (backup: string) => join(backup, 'keys');
export const officeFileIn = (backup: string) => join(backup, 'office.json');
const aboutIn = (backup: string) => join(backup, 'backup.json');
export const attachmentsOf = (folder: string) => new FilePlaces(join(folder, 'attachments'));

/** `backup.json`; `sealed` is the SHA-256 of database.age. */
const About = z.strictObject({ format: z.literal(1), sealed: z.string(), backup: Backup });
export type About = z.infer<typeof About>;
export const aboutText = (about: About) => `${JSON.stringify(about, null, 2)}\n`;
export { aboutIn };

const unfinished = '.making-';
export const namePattern = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/u;

export function newName(at: string): string {
  return `${at.replaceAll(/[-:]|\.\d+/gu, '')}-${randomBytes(4).toString('hex')}`;
}
export const makingName = (name: string) => `${unfinished}${name}`;

/** What is not whole yet. */
export async function leftovers(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith(unfinished)).map((name) => join(folder, name));
}

/** Reads what a backup says of itself. Refuses with `backup_missing` or `backup_damaged`. */
export async function readAbout(folder: string, name: string): Promise<About> {
  if (!namePattern.test(name)) throw new Refusal('backup_missing');
  let text: string;
  try {
    text = await readFile(aboutIn(join(folder, name)), 'utf8');
  } catch (error) {
    throw new Refusal(codeOf(error) === 'ENOENT' ? 'backup_missing' : 'backup_damaged');
  }
  try {
    const about = About.parse(JSON.parse(text));
    if (about.backup.name === name) return about;
  } catch {
    // Below.
  }
  throw new Refusal('backup_damaged');
}

/** The backups in a folder, the newest first. One whose description cannot be read is left out: it cannot be restored. */
export async function backupsIn(folder: string, office: string | null): Promise<Backup[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => namePattern.test(name));
  const found: Backup[] = [];
  for (const name of names.sort().reverse()) {
    const about = await readAbout(folder, name).catch(() => null);
    if (about && (office === null || about.backup.office === office)) found.push(about.backup);
  }
  return found;
}
