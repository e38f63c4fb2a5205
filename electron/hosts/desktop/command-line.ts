import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { forbidChromiumTheNetwork } from './hardening.ts';

/** Chromium reads these before any script runs: no display is needed, and the error stream stays free for one clear line. */
const quiet = ['--ozone-platform=headless', '--disable-gpu', '--disable-logging', '--log-level=4'];

/** Answers the command line with the same host that `npm run griffel` starts; no window opens. */
export async function runCommandLine(folder: string, argv: string[]): Promise<void> {
  if (process.platform === 'linux' && !quiet.every((flag) => process.argv.includes(flag))) {
    const { status } = spawnSync(process.execPath, [...quiet, ...process.argv.slice(1)], { stdio: 'inherit' });
    process.exit(status ?? 1);
  }
  app.dock?.hide();
  forbidChromiumTheNetwork();
  const host = (await import(pathToFileURL(join(folder, 'cli.cjs')).href)) as {
    runCli(argv: string[]): Promise<number>;
  };
  app.exit(await host.runCli(argv));
}
