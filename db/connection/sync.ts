import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes a file (`r+`) or a folder's entries (`r`) durable. */
export function syncPath(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
