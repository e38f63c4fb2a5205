// npm run desktop [-- FILES AND FLAGS OF PLAYWRIGHT]: the desktop suite on the real program, without any network where the
// system permits. GRIFFEL_PACKAGED=/path/to/griffel runs it against a packaged program.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bootstrap, node24, root, say } from './bootstrap.mjs';

bootstrap();
const { buildAll } = await import('./build.mjs');
const { keepCompiledCore } = await import('./code-cache.mjs');
const { openDisplay } = await import('./display.mjs');
const { findElectron } = await import('./electron.mjs');

/** A network namespace with nothing but its own loopback, which Playwright talks to the program over. */
function withoutNetwork(command) {
  const inside = ['unshare', ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']];
  const [program, args] = inside;
  if (process.platform === 'linux' && spawnSync(program, [...args, 'true'], { stdio: 'ignore' }).status === 0)
    return [program, ...args, ...command];
  say('a network namespace is not permitted here; the suite still fails on any attempt to connect');
  return command;
}

/** Builds, finds Electron and a display: `{ command, env, close }` for a run of Playwright. */
export async function prepareDesktop(args) {
  await buildAll();
  const electron = await findElectron();
  keepCompiledCore(electron);
  const display = await openDisplay();
  const [command, ...rest] = withoutNetwork([node24, 'node_modules/@playwright/test/cli.js', 'test', ...args]);
  return {
    command,
    args: rest,
    env: { GRIFFEL_ELECTRON: electron.program, ...electron.env, ...display.env },
    close: display.close,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { command, args, env, close } = await prepareDesktop(process.argv.slice(2));
  const { status } = spawnSync(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  close();
  process.exit(status ?? 1);
}
