// npm run --silent griffel -- …: the command line on a fresh clone too. Stdout belongs to the command; all else goes to stderr.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { dependenciesAreCurrent, node24, root } from './bootstrap.mjs';

if (!existsSync(node24) || !dependenciesAreCurrent()) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'bootstrap.mjs')], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
// npm runs scripts in the package's folder; paths are meant from where the command was typed.
const cwd = process.env.INIT_CWD ?? process.cwd();
const child = spawn(node24, [join(root, 'electron', 'hosts', 'cli', 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd,
  // Reading the sources takes most of a short command's time; their compiled form is kept. Nothing of an office is in it.
  env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'griffel'), ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
