// Which Electron to run: the one that is shipped, if its program is here or can be had; otherwise the test runtime.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './bootstrap.mjs';
import { ensureElectronLibraries } from './system-packages.mjs';

const folder = join(root, 'node_modules', 'electron');

function shippedProgram() {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

function downloadShipped() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  say(`downloading Electron ${version} …`);
  const { status } = spawnSync(process.execPath, ['install.js'], { cwd: folder, stdio: 'ignore', timeout: 600_000 });
  if (status !== 0) say('its download is blocked here; the test runtime takes its place');
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
