import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ways in which a word can lie in a file: as text in either width, as base64 at each of its three offsets, as hex. */
function disguises(word: string): Buffer[] {
  const plain = Buffer.from(word, 'utf8');
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), plain])
      .toString('base64')
      .replace(/=+$/u, '');
    // The first and last characters also depend on the neighbours.
    return Buffer.from(encoded.slice(offset === 0 ? 0 : 4, -2));
  });
  return [plain, Buffer.from(word, 'utf16le'), Buffer.from(plain.toString('hex')), ...base64];
}

/** Every file under a folder, with its path. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every place under the folders where one of the words can be read, in a file or in its name; case makes no difference for names. */
export function readablePlaces(folders: readonly string[], words: readonly string[]): string[] {
  const searched = words.map((word) => ({ word, forms: disguises(word) }));
  const places: string[] = [];
  for (const file of folders.flatMap(filesOf)) {
    const bytes = readFileSync(file);
    for (const { word, forms } of searched) {
      if (file.toLowerCase().includes(word.toLowerCase())) places.push(`${word} in the name of ${file}`);
      if (forms.some((form) => bytes.includes(form))) places.push(`${word} in ${file}`);
    }
  }
  return places;
}
