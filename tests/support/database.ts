import Database from 'better-sqlite3';
import { openOfficeAge, readSealedOfficeAge } from '../../electron/core/keys/office-age.ts';
import { databaseFile, keysFolder, readOfficeFile } from '../../electron/core/keys/office-file.ts';
import { readRecoveryKey } from '../../shared/features/office/recovery-key.ts';

/** The database key of an office, as hex, got the way an heir of the office would: with the recovery key. */
export async function databaseKeyOf(folder: string, recoveryKey: string): Promise<string> {
  const { id } = await readOfficeFile(folder);
  const identity = readRecoveryKey(recoveryKey);
  if (!identity) throw new Error('not a recovery key');
  const age = await openOfficeAge(await readSealedOfficeAge(keysFolder(folder)), id, identity);
  const [key] = age?.keys ?? [];
  if (!key) throw new Error('the recovery key does not open this office');
  return Buffer.from(key).toString('hex');
}

/** SQLite on the office's file, past the program: what a test looks at or tampers with, never how the program works. */
export async function pastTheProgram(folder: string, recoveryKey: string): Promise<Database.Database> {
  const key = await databaseKeyOf(folder, recoveryKey);
  const raw = new Database(databaseFile(folder));
  raw.pragma("cipher = 'sqlcipher'");
  raw.pragma('legacy = 4');
  raw.pragma(`key = "x'${key}'"`);
  return raw;
}
