const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
const marks = /\p{M}+/gu;
/** Two letters that stand for one, as in "Mueller", "Soeren", "Aarhus", "Haendel"; the first one is kept. */
const pair = /ae|oe|ue|aa/gu;

function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(special, (letter) => letters[letter] ?? letter);
}

/**
 * Folds what people mix up: ø=oe=o, å=aa=a, æ=ae=a, ä=ae=a, ö=oe=o, ü=ue=u, ß=ss, and every accent; in lower case.
 * The folded beginning of a word is always the beginning of the folded word, so that search as you type works.
 */
export function fold(text: string): string {
  return withoutMarks(text).replace(pair, (both) => both.charAt(0));
}

/** A folded text and, for each of its characters, which characters `[from, until)` of the original it stands for. */
export type FoldedText = { text: string; from: number[]; until: number[] };

/** As `fold`, remembering where each character came from; for highlighting. */
export function foldWithPositions(original: string): FoldedText {
  const characters: string[] = [];
  const from: number[] = [];
  const until: number[] = [];
  let position = 0;
  for (const letter of original) {
    const end = position + letter.length;
    // Most letters are plain ones; they only lose their case.
    const folded = letter < '\u0080' ? letter.toLowerCase() : withoutMarks(letter);
    for (const character of folded.split('')) {
      characters.push(character);
      from.push(position);
      until.push(end);
    }
    // A mark of its own belongs to the letter before it.
    if (folded === '' && until.length > 0) until[until.length - 1] = end;
    position = end;
  }
  const joined = characters.join('');
  const result: FoldedText = { text: '', from: [], until: [] };
  let next = 0;
  const keep = (start: number, length: number) => {
    result.text += joined.charAt(start);
    result.from.push(from[start] ?? 0);
    result.until.push(until[start + length - 1] ?? 0);
  };
  for (const match of joined.matchAll(pair)) {
    while (next < match.index) keep(next++, 1);
    keep(match.index, 2);
    next = match.index + 2;
  }
  while (next < joined.length) keep(next++, 1);
  return result;
}

/** The words of a folded text, as the index cuts them. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
