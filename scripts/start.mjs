// npm start: everything from a fresh clone to the open window. `npm start -- --demo` opens an office of made-up data.
import { spawn } from 'node:child_process';
import { bootstrap, root, say } from './bootstrap.mjs';

bootstrap();
const { buildAll } = await import('./build.mjs');
const { openDisplay } = await import('./display.mjs');
const { keepCompiledCore } = await import('./code-cache.mjs');
const { findElectron, sandboxFlags } = await import('./electron.mjs');

await buildAll();
const electron = await findElectron();
keepCompiledCore(electron);
const display = await openDisplay();
const env = { ...process.env, ...electron.env, ...display.env };
const args = process.argv.slice(2);
if (args.includes('--demo')) {
  const { demoProfile } = await import('./demo.mjs');
  args.splice(args.indexOf('--demo'), 1, `--profile=${demoProfile()}`);
}
say('starting Griffel; Ctrl+C here ends it. Lines of Chromium about a bus or a graphics card below do no harm');
const child = spawn(electron.program, [root, ...sandboxFlags(), ...args], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  display.close();
  process.exit(code ?? 1);
});
