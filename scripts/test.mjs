// npm test: everything `npm run check` does, then the faults and the desktop suite. The last line counts what ran.
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { checks } = await import('./checks.mjs');
const { prepareDesktop } = await import('./desktop.mjs');
const { countPlaywright, countVitest, named, runAll, suite, total } = await import('./runners.mjs');

const { ensureBindfs } = await import('./system-packages.mjs');

const results = await runAll(checks);
ensureBindfs();

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
const longer = ['thorough', 'faults'].map((name) =>
  suite(name, [...vitest, '--project', name, '--outputFile.json={report}'], `${name}.json`, countVitest),
);
results.push(...(await runAll(longer)));

const desktop = named('desktop', async () => {
  let prepared;
  try {
    prepared = await prepareDesktop(['--reporter=list,json']);
  } catch (error) {
    return { name: 'desktop', passed: 0, failed: 1, output: `the desktop suite could not start: ${error.message}` };
  }
  const { command, args, env, close } = prepared;
  const reported = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: '{report}' };
  const result = await suite('desktop', args, 'desktop.json', countPlaywright, reported, command)();
  close();
  return result;
});
results.push(...(await runAll([desktop])));

const { passed, failed } = total(results);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
