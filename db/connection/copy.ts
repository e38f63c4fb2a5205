import { connect } from './connect.ts';
import { syncPath } from './sync.ts';

/**
 * Writes a consistent copy of a database, encrypted with the same key, into a new file. People go on working meanwhile: it reads one
 * snapshot. Blocks for seconds per 200 MB; runs in a thread of its own.
 */
export function copyDatabase(job: {
  file: string;
  key: Uint8Array;
  into: string;
  nativeBinding?: string | undefined;
}): void {
  const { file, key, into, nativeBinding } = job;
  const source = connect({ file, key, nativeBinding }, false);
  try {
    source.prepare('vacuum into ?').run(into);
  } finally {
    source.close();
  }
  syncPath(into, 'r+');
}
