// npm run dist [-- FLAGS OF electron-builder]: the installers, or with --dir the unpacked program. Where Electron's download is
// blocked, the test runtime stands in (Linux, --dir). `--for-tests` leaves on the one fuse that Playwright needs.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { bootstrap, node24, root, say } from './bootstrap.mjs';

bootstrap();
const { buildAll } = await import('./build.mjs');
const { keepCompiledCore } = await import('./code-cache.mjs');
const { findElectron } = await import('./electron.mjs');

const flags = process.argv.slice(2);
const forTests = flags.includes('--for-tests');
const passed = flags.filter((flag) => flag !== '--for-tests');

await buildAll();
const electron = await findElectron();
keepCompiledCore(electron);
const settings = [`-c.electronDist=${dirname(electron.program)}`];
if (electron.version !== undefined) {
  say(`packing the test runtime, Electron ${electron.version}: to try out, not to ship`);
  settings.push(`-c.electronVersion=${electron.version}`, '-c.afterPack=./scripts/pack-test-runtime.cjs');
}
if (forTests) settings.push('-c.electronFuses.enableNodeCliInspectArguments=true');

const args = ['node_modules/electron-builder/cli.js', '--config', 'electron-builder.yml', '--publish', 'never'];
const { status } = spawnSync(node24, [...args, ...passed, ...settings], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...electron.env },
});
process.exit(status ?? 1);
