import { join } from 'node:path';
import { bundle, repository } from '../../support/bundle.ts';

const adapter = (name: string) => join(repository, 'electron/adapters', name, 'worker.ts');
/** The threads' programs; a bundle no longer knows where they lie. */
export const workers = {
  cipher: adapter('passphrase-cipher'),
  reencrypter: adapter('reencrypter'),
  snapshotter: adapter('snapshotter'),
};

/** One of the programs beside this file, and the folder that was made for it. */
export async function bundled(name: string): Promise<{ scratch: string; program: string }> {
  const scratch = await bundle(name, { [name]: join(import.meta.dirname, `${name}.ts`) });
  return { scratch, program: join(scratch, `${name}.mjs`) };
}
