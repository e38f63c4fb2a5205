import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

export const repository = resolve(import.meta.dirname, '../../..');
/** Inside node_modules, where a bundle finds the packages that cannot be bundled. */
export const caches = join(repository, 'node_modules/.cache');
/** The passphrase thread's program; a bundle no longer knows where it lies. */
export const worker = join(repository, 'electron/adapters/passphrase-cipher/worker.ts');

/** One of the programs beside this file as one file, which starts in a fraction of the time that hundreds of sources take. */
export async function bundled(name: string): Promise<{ scratch: string; program: string }> {
  mkdirSync(caches, { recursive: true });
  const scratch = mkdtempSync(join(caches, `griffel-${name}-`));
  const program = join(scratch, `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3', 'vitest'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return { scratch, program };
}
