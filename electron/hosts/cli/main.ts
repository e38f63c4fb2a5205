import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Io, processIo } from './io.ts';
import { run } from './run.ts';

/** The command line of Griffel, for the sources and the packaged program (`Griffel --cli …`) alike. */
export async function runCli(argv: readonly string[], io: Io = processIo()): Promise<number> {
  return run(argv, io);
}

// In a bundle the desktop's main process calls runCli; started by itself, this file is the program.
const [, started] = process.argv;
if (import.meta.url.endsWith('.ts') && started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  // Not awaited at the top: a bundle for Electron cannot be.
  void runCli(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
