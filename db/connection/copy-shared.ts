import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { connect, sqliteCode } from './connect.ts';
import type { Copying } from './copy.ts';
import { patiently } from './patience.ts';

/** Read in one go under the lock: so short that nobody notices it. */
const chunk = 8 * 1024 * 1024;
/** SQLite keeps its locks here and nothing else, so this page may be unreadable and is never used. */
const lockPage = { at: 0x40000000, size: 4096 };
/** Somebody commits just now. */
const patience = 10_000;

/**
 * Copies the file of a database with a rollback journal, whose commits wait for every reader: as fast as the disk is. `locked` holds the
 * lock from beginning to end; otherwise it is let go after each chunk, and the answer says whether nobody wrote in between. Only then is
 * the copy a database. `handle` is the open file: opening and closing it here would drop the locks of this process.
 */
export async function copySharedDatabase(job: Copying & { handle: number; locked: boolean }): Promise<boolean> {
  const { file, key, into, nativeBinding, handle, locked } = job;
  const source = await patiently(patience, () => connect({ file, key, nativeBinding }, false));
  const copy = openSync(into, 'w', 0o600);
  try {
    source.pragma(`busy_timeout = ${patience}`);
    const version = () => source.pragma('data_version', { simple: true });
    const hold = () => {
      source.exec('begin');
      source.prepare('select count(*) from sqlite_schema').get();
    };
    const release = () => source.exec('commit');
    const before = version();
    const bytes = Buffer.alloc(chunk);
    if (locked) hold();
    for (let at = 0, end = false; !end; at += chunk) {
      const skip = at === lockPage.at ? lockPage.size : 0;
      if (!locked) hold();
      const read = readWhole(handle, bytes.subarray(skip), at + skip);
      if (!locked) release();
      writeSync(copy, bytes, skip, read, at + skip);
      end = read < chunk - skip;
    }
    if (locked) release();
    fsyncSync(copy);
    return version() === before;
  } catch (error) {
    // One commit after the other leaves no room to read.
    if (!locked && sqliteCode(error).startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    closeSync(copy);
    source.close();
  }
}

/** As many bytes as there are; a read may answer fewer than asked for. */
function readWhole(handle: number, into: Uint8Array, from: number): number {
  let done = 0;
  for (;;) {
    const read = readSync(handle, into, done, into.byteLength - done, from + done);
    if (read === 0) return done;
    done += read;
  }
}
