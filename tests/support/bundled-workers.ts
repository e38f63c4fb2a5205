import { globSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, repository } from './bundle.ts';

/** Named in the environment, which the processes of a test run inherit. */
const variable = 'GRIFFEL_TEST_WORKERS';

/** Vitest runs it once before all tests: threads then start from one file each. */
export async function setup(): Promise<() => void> {
  const sources = globSync('electron/adapters/*/worker.ts', { cwd: repository });
  const folder = await bundle('workers', Object.fromEntries(sources.map((file) => [basename(dirname(file)), file])));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A thread's program: bundled for the run, or its source where nothing was bundled. */
export function workerProgram(
  name: 'checker' | 'mail-parser' | 'passphrase-cipher' | 'reencrypter' | 'snapshotter',
): URL {
  const folder = process.env[variable];
  return folder
    ? pathToFileURL(join(folder, `${name}.mjs`))
    : new URL(`../../electron/adapters/${name}/worker.ts`, import.meta.url);
}
