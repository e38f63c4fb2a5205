import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

export interface Sample {
  name: string;
  bytes: Uint8Array;
}

/** The sample mails lie beside the project, also when it is checked out in a folder deeper. */
export function sampleFolder(): string | undefined {
  const roots = ['../../..', '../../../..'].map((up) => resolve(HERE, up));
  return roots
    .map((root) => join(root, 'shared', 'samples', 'mail'))
    .find((folder) => existsSync(join(folder, 'eml')) && existsSync(join(folder, 'msg')));
}

/** Every sample of one format, read now: nothing of them is kept in the project. */
export function readSamples(kind: 'eml' | 'msg'): Sample[] {
  const folder = sampleFolder();
  if (folder === undefined) return [];
  const names = readdirSync(join(folder, kind))
    .filter((name) => name.endsWith(`.${kind}`))
    .sort();
  return names.map((name) => ({ name, bytes: readFileSync(join(folder, kind, name)) }));
}

/** Without the samples a test proves nothing: that fails where it counts, and is said aloud elsewhere. */
export function requireSamples(): void {
  if (sampleFolder() !== undefined) return;
  const notice =
    'The sample mails (../shared/samples/mail) are not there: mail reading is NOT tested against real files.';
  if (process.env['CI'] === 'true') throw new Error(notice);
  process.stderr.write(`\n${notice}\n\n`);
}

export function readExpectations<T>(kind: 'eml' | 'msg'): Record<string, T> {
  return JSON.parse(readFileSync(join(HERE, 'mail-expectations', `expectations-${kind}.json`), 'utf8')) as Record<
    string,
    T
  >;
}
