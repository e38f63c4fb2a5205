// What V8 makes of the core's bundle, kept beside it for electron/hosts/desktop/core-start.ts. Only the Electron that will run the
// bundle can make it, so it is made where that one is: for a start from the sources and for a package of this very system.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, say } from './bootstrap.mjs';
import { sandboxFlags } from './electron.mjs';

const bundle = join(root, 'dist', 'core-program.cjs');
const cache = join(root, 'dist', 'core-program.cache');

const stamp = join(root, 'dist', '.core-program-cache');

/** Of which Electron and which bundle it is. */
function origin({ program }) {
  const { mtimeMs, size } = statSync(program);
  const digest = createHash('sha256').update(readFileSync(bundle)).digest('hex');
  return JSON.stringify([program, mtimeMs, size, digest]);
}

/** Makes it unless the one that is there is of this Electron and this bundle. Without it the program starts all the same, only slower. */
export function keepCompiledCore(electron) {
  const now = origin(electron);
  if (existsSync(cache) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  for (const old of [stamp, cache]) rmSync(old, { force: true });
  const scratch = mkdtempSync(join(tmpdir(), 'griffel-code-cache-'));
  const made = join(scratch, 'core-program.cache');
  const headless = process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu'] : [];
  const args = [
    join(root, 'scripts', 'code-cache'),
    ...headless,
    ...sandboxFlags(),
    `--profile=${scratch}`,
    bundle,
    made,
  ];
  spawnSync(electron.program, args, { env: { ...process.env, ...electron.env }, stdio: 'ignore', timeout: 60_000 });
  if (existsSync(made)) {
    copyFileSync(made, cache);
    writeFileSync(stamp, now);
  } else say('the core could not be compiled ahead; it starts a little slower');
  rmSync(scratch, { recursive: true, force: true });
}
