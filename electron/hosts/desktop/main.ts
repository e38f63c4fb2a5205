import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { argumentValue } from './arguments.ts';
import { runDesktop } from './desktop.ts';

// One file for the packaged program's two faces: the window, and the command line for IT (`Griffel --cli …`).
const profile = argumentValue(process.argv, 'profile');
if (profile !== undefined) app.setPath('userData', profile);

const cli = process.argv.indexOf('--cli');
if (cli === -1) runDesktop(__dirname);
else void runCommandLine(process.argv.slice(cli + 1));

async function runCommandLine(argv: string[]): Promise<void> {
  app.dock?.hide();
  const host = (await import(pathToFileURL(join(__dirname, 'cli.cjs')).href)) as {
    runCli(argv: string[]): Promise<number>;
  };
  app.exit(await host.runCli(argv));
}
