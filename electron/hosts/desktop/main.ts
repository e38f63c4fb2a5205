import { app } from 'electron';
import { argumentValue } from './arguments.ts';
import { runCommandLine } from './command-line.ts';
import { runDesktop } from './desktop.ts';

// One program with two faces: the window, and the command line for IT (`Griffel --cli …`).
const profile = argumentValue(process.argv, 'profile');
if (profile !== undefined) app.setPath('userData', profile);

const cli = process.argv.indexOf('--cli');
if (cli === -1) runDesktop(__dirname);
else void runCommandLine(__dirname, process.argv.slice(cli + 1));
