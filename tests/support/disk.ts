import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of a test's own. */
export type SmallDisk = {
  folder: string;
  /** Mounts it anew: `ro`, `rw`, `size=64m`. */
  remount(option: string): void;
  remove(): void;
};

/** A file system of its own with this many megabytes; root on Linux alone can make one, elsewhere null. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'griffel-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  return {
    folder,
    remount: (option) => {
      execFileSync('mount', ['-o', `remount,${option}`, folder]);
    },
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
