import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder under several mounts, each of which stands for a computer. */
export type Mounts = Disposable & {
  folder: string;
  at: readonly string[];
  unmount(index: number): void;
  mount(index: number): void;
};

/**
 * Mounts a folder `count` times (FUSE, bindfs). With `locks` the mounts hand locks on to the folder, so that all of them see each
 * other's; without, each keeps its own, as a share does that is set up wrongly. null where it cannot be done: not as root on Linux.
 */
export function mounts(count: number, locks: boolean): Mounts | null {
  if (!existsSync('/dev/fuse') || process.getuid?.() !== 0) return null;
  const root = mkdtempSync(join(tmpdir(), 'griffel-mounts-'));
  const folder = join(root, 'share');
  mkdirSync(folder);
  const at = Array.from({ length: count }, (_, index) => join(root, `computer-${index}`));
  // Without the kernel's own cache: what one computer wrote, the others read.
  const options = ['-o', 'direct_io', '--multithreaded', ...(locks ? ['--enable-lock-forwarding'] : [])];
  const mount = (index: number) => {
    mkdirSync(at[index] ?? '', { recursive: true });
    execFileSync('bindfs', [...options, folder, at[index] ?? '']);
  };
  const unmount = (index: number) => execFileSync('umount', ['-l', at[index] ?? '']);
  for (const index of at.keys()) mount(index);
  return {
    folder,
    at,
    mount,
    unmount,
    [Symbol.dispose]() {
      for (const index of at.keys()) unmount(index);
      rmSync(root, { recursive: true, force: true });
    },
  };
}
