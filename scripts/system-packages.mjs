// What the windows need from the operating system on Linux. As root on Debian it is installed; otherwise one line says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './bootstrap.mjs';

/** Debian's names; Electron's own libraries come with the first two. */
const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'fonts-dejavu-core',
];

export function commandExists(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function aptInstall(packages) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const install = () => spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  if (install().status === 0) return true;
  spawnSync('apt-get', ['update', '-q'], options);
  return install().status === 0;
}

/** Installs `packages` when `isThere()` says no; returns whether it is there in the end. */
export function ensureSystemPackages(what, packages, isThere) {
  if (isThere()) return true;
  if (process.platform === 'linux' && process.getuid?.() === 0 && commandExists('apt-get')) {
    say(`installing ${what} (apt-get install ${packages.join(' ')}) …`);
    aptInstall(packages);
    if (isThere()) return true;
  }
  say(`${what} is missing; install it first, on Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}`);
  return false;
}

function missingLibraries(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').some((line) => line.includes('not found'));
}

export function ensureElectronLibraries(program) {
  if (process.platform !== 'linux') return true;
  return ensureSystemPackages("Electron's system libraries", electronLibraries, () => !missingLibraries(program));
}

/** Two mounts of one folder stand for two computers in the tests of shared offices. */
export function ensureBindfs() {
  if (process.platform !== 'linux') return false;
  return ensureSystemPackages('bindfs (one folder mounted twice)', ['bindfs', 'fuse3'], () => commandExists('bindfs'));
}

export function ensureXvfb() {
  return ensureSystemPackages('Xvfb (a display in memory)', ['xvfb'], () => commandExists('Xvfb'));
}
