import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { pastTheProgram } from './database.ts';

/** What a broken disk does: bytes of a file are others than were written. Doing it twice undoes it. */
export function flip(file: string, position: number, length: number): void {
  const handle = openSync(file, 'r+');
  const bytes = Buffer.alloc(Math.min(length, fstatSync(handle).size - position));
  readSync(handle, bytes, 0, bytes.length, position);
  writeSync(
    handle,
    bytes.map((byte) => byte ^ 0xff),
    0,
    bytes.length,
    position,
  );
  closeSync(handle);
}

/** Where the leaves of a table or an index lie in an office's file, which nobody has open. The log is written back first. */
export async function leavesOf(office: { folder: string; recoveryKey: string }, name: string): Promise<number[]> {
  const raw = await pastTheProgram(office.folder, office.recoveryKey);
  try {
    raw.pragma('wal_checkpoint(truncate)');
    const pages = raw
      .prepare("select pageno from dbstat where name = ? and pagetype = 'leaf' order by path")
      .pluck()
      .all(name) as number[];
    return pages.map((page) => (page - 1) * 4_096);
  } finally {
    raw.close();
  }
}
