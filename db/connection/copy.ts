import type Database from 'better-sqlite3';
import { connect, toRefusal } from './connect.ts';
import { syncPath } from './sync.ts';

export type Copying = { file: string; key: Uint8Array; into: string; nativeBinding?: string | undefined };

/**
 * Writes a consistent copy of a database, encrypted with the same key, into a new file. With a write-ahead log people go on working
 * meanwhile: it reads one snapshot. Blocks for seconds per 200 MB; runs in a thread of its own.
 */
export function copyDatabase({ file, key, into, nativeBinding }: Copying): void {
  const source = connect({ file, key, nativeBinding }, false);
  try {
    source.prepare('vacuum into ?').run(into);
  } finally {
    source.close();
  }
  syncPath(into, 'r+');
}

/**
 * As `copyDatabase`, while nobody else can open the file, and until what it answers is closed: what is in the copy is then all there
 * ever was. The file must not have a write-ahead log.
 */
export function copyAlone({ file, key, into, nativeBinding }: Parameters<typeof copyDatabase>[0]): Database.Database {
  const source = connect({ file, key, nativeBinding, journalMode: 'delete' }, false);
  try {
    source.pragma('locking_mode = exclusive');
    source.exec('begin exclusive; commit');
    source.prepare('vacuum into ?').run(into);
    syncPath(into, 'r+');
    return source;
  } catch (error) {
    source.close();
    throw toRefusal(error);
  }
}
