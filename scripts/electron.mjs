// Which Electron to run: the one that is shipped, if its program is here or can be had; otherwise the test runtime.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, root, say } from './bootstrap.mjs';
import { ensureElectronLibraries } from './system-packages.mjs';

const folder = join(root, 'node_modules', 'electron');

function shippedProgram() {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

const aDay = 86_400_000;

/** Runs `download` unless it failed within a day; `note` is the file that remembers a failure. Answers what there is to say. */
export function downloadOnceADay(note, download, now = Date.now()) {
  const failed = existsSync(note) ? now - statSync(note).mtimeMs : Number.POSITIVE_INFINITY;
  if (failed < aDay)
    return `its download failed within the last day and is not tried again today; to try at once, delete ${note}`;
  if (download()) {
    rmSync(note, { force: true });
    return undefined;
  }
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, '');
  utimesSync(note, now / 1_000, now / 1_000);
  return 'its download is blocked here and is tried again in a day';
}

function downloadShipped() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const trouble = downloadOnceADay(join(cacheFolder(), `electron-${version}-blocked`), () => {
    say(`downloading Electron ${version} …`);
    const options = { cwd: folder, stdio: 'ignore', timeout: 600_000 };
    return spawnSync(process.execPath, ['install.js'], options).status === 0;
  });
  if (trouble !== undefined) say(`Electron ${version} is not here: ${trouble}. The test runtime takes its place`);
}

/** `{ program, env }`: what to start and what the program has to know about it; `version` for the test runtime alone. */
export async function findElectron() {
  if (shippedProgram() === undefined) downloadShipped();
  const shipped = shippedProgram();
  if (shipped !== undefined && ensureElectronLibraries(shipped)) return { program: shipped, env: {} };
  const { electronRuntime } = await import('../tests/support/electron-runtime/install.mjs');
  const { program, binding, version } = await electronRuntime();
  return { program, env: { GRIFFEL_SQLITE_BINDING: binding }, version };
}

/** Chromium refuses its sandbox to root; that only ever happens on machines for tests. */
export function sandboxFlags() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
