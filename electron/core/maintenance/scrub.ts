import { homedir, hostname, userInfo } from 'node:os';

/** A place in the program: of the path before it only the file's own name says something. */
const place = /(?:file:\/\/)?(?:[A-Za-z]:)?[\\/](?:[^\n()"]*[\\/])?(?<file>[\w.-]+:\d+(?::\d+)?)/gu;
/** Any other path, as far as it can be told from the words around it. */
const path = /(?:file:\/\/|[A-Za-z]:[\\/]|\\\\|(?<=[\s"'(=]|^)\/)[^\n"'()]*/gu;

/** What of a computer's own words could tell whose it is. */
function ownWords(): string[] {
  const words = [homedir(), hostname()];
  try {
    words.push(userInfo().username);
  } catch {
    // An account without a name.
  }
  return words.filter((word) => word.length > 2).sort((left, right) => right.length - left.length);
}

/** A line of the log without paths, and without the names of computer and account. */
export function scrubbed(line: string): string {
  let text = line.replace(place, '$<file>').replace(path, '(path)');
  for (const word of ownWords()) text = text.replaceAll(word, '(own)');
  return text;
}
