import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** One folder under several mounts, each of which stands for a computer. */
export type Mounts = AsyncDisposable & {
  folder: string;
  at: readonly string[];
  /** Cuts a computer off, also from the files that it has open. */
  cut(index: number): Promise<void>;
  /** Gives it back. */
  mount(index: number): Promise<void>;
};

/**
 * Mounts a folder `count` times (FUSE, bindfs). With `locks` the mounts hand locks on to the folder, so that all of them see each
 * other's; without, each keeps its own, as a share does that is set up wrongly. null where it cannot be done: not as root on Linux.
 */
export async function mounts(count: number, locks: boolean): Promise<Mounts | null> {
  if (!existsSync('/dev/fuse') || process.getuid?.() !== 0) return null;
  const root = mkdtempSync(join(tmpdir(), 'griffel-mounts-'));
  const folder = join(root, 'share');
  mkdirSync(folder);
  const at = Array.from({ length: count }, (_, index) => join(root, `computer-${index}`));
  // Without the kernel's own cache: what one computer wrote, the others read.
  const options = ['-o', 'direct_io', '--multithreaded', ...(locks ? ['--enable-lock-forwarding'] : [])];
  const serving = new Map<number, ChildProcess>();
  const isMounted = (path: string) => readFileSync('/proc/mounts', 'utf8').includes(` ${path} fuse`);
  const mount = async (index: number) => {
    const path = at[index] ?? '';
    mkdirSync(path, { recursive: true });
    serving.set(index, spawn('bindfs', ['-f', ...options, folder, path], { stdio: 'ignore' }));
    while (!isMounted(path)) await pause(20);
  };
  const cut = async (index: number) => {
    const child = serving.get(index);
    if (!child) return;
    serving.delete(index);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    execFileSync('umount', ['-l', at[index] ?? '']);
  };
  for (const index of at.keys()) await mount(index);
  return {
    folder,
    at,
    mount,
    cut,
    async [Symbol.asyncDispose]() {
      for (const index of at.keys()) await cut(index);
      rmSync(root, { recursive: true, force: true });
    },
  };
}
