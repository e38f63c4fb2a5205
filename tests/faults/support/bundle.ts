import { join } from 'node:path';
import { bundle, repository } from '../../support/bundle.ts';

/** The passphrase thread's program; a bundle no longer knows where it lies. */
export const worker = join(repository, 'electron/adapters/passphrase-cipher/worker.ts');

/** One of the programs beside this file, and the folder that was made for it. */
export async function bundled(name: string): Promise<{ scratch: string; program: string }> {
  const scratch = await bundle(name, { [name]: join(import.meta.dirname, `${name}.ts`) });
  return { scratch, program: join(scratch, `${name}.mjs`) };
}
