/** A person that can be mentioned. */
type Person = { readonly id: string; readonly name: string };

/** The `@word` that is being typed: where its @ stands and what follows up to the caret. */
export type MentionQuery = { readonly start: number; readonly text: string };

/** Finds the mention under the caret. Names have spaces, so up to two words may follow the @. */
export function mentionAt(text: string, caret: number): MentionQuery | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf('@');
  if (start === -1) return null;
  const previous = before[start - 1];
  if (previous !== undefined && /[\p{L}\p{N}._-]/u.test(previous)) return null;
  const typed = before.slice(start + 1);
  return /^[\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]*){0,2}$/u.test(typed) ? { start, text: typed } : null;
}

/** Lower case, without accents, as search folds them. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** People with a word of their name that begins with what is typed; those whose name begins with it come first. */
export function mentionable<P extends Person>(people: readonly P[], typed: string, limit = 6): P[] {
  const wanted = fold(typed.trim());
  const rank = (person: P) => {
    const name = fold(person.name);
    if (name.startsWith(wanted)) return 0;
    return name.split(/[\s-]+/u).some((word) => word.startsWith(wanted)) ? 1 : 2;
  };
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .filter((each) => each.rank < 2)
    .sort((left, right) => left.rank - right.rank)
    .slice(0, limit)
    .map((each) => each.person);
}

/** Puts the chosen name in place of what was typed, and says where the caret goes. */
export function insertMention(
  text: string,
  query: MentionQuery,
  caret: number,
  name: string,
): { text: string; caret: number } {
  const after = text.slice(caret);
  const inserted = `@${name}${after.startsWith(' ') ? '' : ' '}`;
  return {
    text: text.slice(0, query.start) + inserted + after,
    caret: query.start + inserted.length + (after.startsWith(' ') ? 1 : 0),
  };
}

/** Everyone whose whole name stands after an @ in the text. A name that goes on with more letters is someone else's. */
export function mentionedIn<P extends Person>(text: string, people: readonly P[]): P[] {
  const longestFirst = [...people].sort((left, right) => right.name.length - left.name.length);
  const found = new Set<P>();
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const person = longestFirst.find(
      ({ name }) =>
        text.startsWith(name, at + 1) && !/^[\p{L}\p{N}]/u.test(text.slice(at + 1 + name.length, at + 2 + name.length)),
    );
    if (person) found.add(person);
  }
  return people.filter((person) => found.has(person));
}
