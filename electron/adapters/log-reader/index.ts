import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogReader } from '../../core/ports/log.ts';

/** As much of the end of each log as is read. */
const tail = 64 * 1024;
const names = ['griffel.log', 'griffel-cli.log'] as const;

/** Reads the end of the program's logs in the profile. */
export function logReader(profile: string): LogReader {
  return async () => {
    const lines: string[] = [];
    for (const name of names) lines.push(...(await lastLines(join(profile, 'logs', name))));
    return lines;
  };
}

async function lastLines(file: string): Promise<string[]> {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return [];
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - tail);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, tail)), 0, Math.min(size, tail), start);
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n');
    // The first one may have been cut.
    return (start > 0 ? lines.slice(1) : lines).filter((line) => line !== '');
  } finally {
    await handle.close();
  }
}
