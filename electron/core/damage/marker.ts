import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, isAway, readSmallFile, writeDurably } from '../keys/durable-files.ts';

/** What was damaged lies here, each in a folder of its own; beside it what is known of damage that is not repaired yet. */
export const damagedFolder = (folder: string) => join(folder, 'damaged');
const foundFile = (folder: string) => join(damagedFolder(folder), 'found.json');

/** How damage was found: when the office was opened, by the check of all pages, or in the middle of work. */
const Found = z.object({ format: z.literal(1), at: z.iso.datetime(), how: z.enum(['opening', 'check', 'work']) });
export type Found = Pick<z.infer<typeof Found>, 'at' | 'how'>;

/** The damage that somebody found in this office; null when none is known. A folder that is away says nothing. */
export async function damageKnown(folder: string): Promise<Found | null> {
  try {
    const text = new TextDecoder().decode(await readSmallFile(foundFile(folder), 4_096));
    return Found.parse(JSON.parse(text));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || isAway(error)) return null;
    // Torn or not ours: that it lies there is what counts.
    return codeOf(error) === '' ? { at: new Date(0).toISOString(), how: 'check' } : null;
  }
}

/** Tells all desks that the database is damaged: from now on it is only read. What was found first stays. */
export async function noteDamage(folder: string, found: Found): Promise<void> {
  if (await damageKnown(folder)) return;
  await mkdir(damagedFolder(folder), { mode: 0o700 }).catch((error) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  await writeDurably(foundFile(folder), `${JSON.stringify({ format: 1, ...found })}\n`);
}

/** The office was repaired, or found sound. */
export async function forgetDamage(folder: string): Promise<void> {
  await rm(foundFile(folder), { force: true });
}
