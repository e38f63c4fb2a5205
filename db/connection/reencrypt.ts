import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../shared/contract/errors.ts';
import { connect, rawKey, toRefusal } from './connect.ts';
import { syncPath } from './sync.ts';

export type Reencryption = {
  file: string;
  key: Uint8Array;
  newKey: Uint8Array;
  nativeBinding?: string | undefined;
};

/** Where the newly encrypted file grows until it takes the old one's place. */
export const reencryptedFile = (file: string) => `${file}.next`;
const retiredFile = (file: string) => `${file}.retired`;

/** Deletes what an interrupted change of the key left beside the database. */
export function sweepReencryption(file: string): void {
  for (const leftover of [reencryptedFile(file), `${reencryptedFile(file)}-journal`, retiredFile(file)]) {
    rmSync(leftover, { force: true });
  }
}

/**
 * Encrypts a database anew, with another key: a copy is made, encrypted, checked in full, and put in the old file's place in one step.
 * A kill at any point leaves either the old or the new file. Blocks for seconds per 200 MB; runs in a thread of its own.
 */
export function reencrypt({ file, key, newKey, nativeBinding }: Reencryption): void {
  const options = { nativeBinding, journalMode: 'delete' as const };
  const next = reencryptedFile(file);
  sweepReencryption(file);
  let source: ReturnType<typeof connect> | null = null;
  try {
    source = connect({ file, key, ...options }, false);
    // Kept until the end: nobody writes into a file that is about to be replaced.
    source.pragma('locking_mode = exclusive');
    source.exec('begin exclusive; commit');
    const before = statSync(file);
    source.prepare('vacuum into ?').run(next);
    const copy = connect({ file: next, key, ...options }, false);
    // A copy that is not whole is thrown away: it needs neither journal nor patience.
    copy.pragma('journal_mode = off');
    copy.pragma('synchronous = off');
    // The same key: the file is only made as small as it can be.
    if (!Buffer.from(key).equals(newKey)) copy.pragma(`rekey = "${rawKey(newKey)}"`);
    copy.close();
    prove(next, newKey, source.pragma('user_version', { simple: true }), nativeBinding);
    syncPath(next, 'r+');
    if (process.platform === 'win32') {
      // An open file cannot be replaced there, so the lock is given up first; who wrote meanwhile changed the file's time.
      source.close();
      const after = statSync(file);
      if (after.mtimeMs !== before.mtimeMs || after.size !== before.size) throw new Refusal('busy');
      renameSync(next, file);
    } else {
      replaceWhileLocked(file, next);
    }
  } catch (error) {
    throw toRefusal(error);
  } finally {
    if (source?.open) source.close();
    sweepReencryption(file);
  }
}

/** The new file opens with the new key, and every page of it is sound. */
function prove(file: string, key: Uint8Array, schema: unknown, nativeBinding: string | undefined): void {
  const copy = connect({ file, key, nativeBinding, journalMode: 'delete' }, false);
  try {
    const sound = copy.pragma('integrity_check', { simple: true }) === 'ok';
    if (!sound || copy.pragma('user_version', { simple: true }) !== schema) throw new Refusal('office_damaged');
  } finally {
    copy.close();
  }
}

/**
 * Someone who opened the old file just before it was replaced would go on writing into a file without a name. Its first page is wiped,
 * so that they see it and open the office anew.
 */
function replaceWhileLocked(file: string, next: string): void {
  const retired = retiredFile(file);
  let kept = true;
  try {
    linkSync(file, retired);
  } catch {
    // A file system without hard links.
    kept = false;
  }
  renameSync(next, file);
  syncPath(dirname(file), 'r');
  if (!kept) return;
  const old = openSync(retired, 'r+');
  writeSync(old, new Uint8Array(4_096), 0, 4_096, 0);
  fsyncSync(old);
  closeSync(old);
}
