// npm run bench [-- --tickets 10000,100000,1000000 --keep FOLDER --out FILE]: measures the core; with --window also the program
// in its window, with --backups also backups with 5 GB of files, with --desks also twenty programs in one shared office, each on the
// largest office; with --imports also an import of 50,000 matters.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, node24, root } from './bootstrap.mjs';

bootstrap();
const { values } = parseArgs({
  options: {
    tickets: { type: 'string', default: '10000,100000' },
    keep: { type: 'string', default: join(tmpdir(), 'griffel-bench') },
    out: { type: 'string' },
    window: { type: 'boolean', default: false },
    backups: { type: 'boolean', default: false },
    desks: { type: 'boolean', default: false },
    imports: { type: 'boolean', default: false },
  },
});
const run = (args, env = {}) =>
  spawnSync(node24, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' }).status ?? 1;

const largest = values.tickets.split(',').at(-1);
const out = values.out ? ['--out', values.out] : [];
let status = run(['tests/benchmarks/bench.ts', '--tickets', values.tickets, '--keep', values.keep, ...out]);
if (status === 0 && values.window) {
  const { buildAll } = await import('./build.mjs');
  const { keepCompiledCore } = await import('./code-cache.mjs');
  const { openDisplay } = await import('./display.mjs');
  const { findElectron } = await import('./electron.mjs');
  await buildAll();
  const electron = await findElectron();
  keepCompiledCore(electron);
  const display = await openDisplay();
  const office = join(values.keep, `office-${largest}`);
  const env = { GRIFFEL_ELECTRON: electron.program, ...electron.env, ...display.env };
  status = run(['tests/benchmarks/window.ts', '--office', office], env);
  display.close();
}
if (status === 0 && values.imports) status = run(['tests/benchmarks/imports.ts']);
for (const name of ['backups', 'desks']) {
  if (status !== 0 || !values[name]) continue;
  const office = ['--office', join(values.keep, `office-${largest}`)];
  const key = ['--recovery-key-file', join(values.keep, `recovery-${largest}`)];
  status = run([`tests/benchmarks/${name}.ts`, ...office, ...key, '--scratch', values.keep]);
}
process.exit(status);
