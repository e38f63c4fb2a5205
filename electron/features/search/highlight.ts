import { foldWithPositions, wordsOf } from '../../../shared/features/search/fold.ts';
import { patternOf } from '../../../shared/features/search/phrase.ts';

type Range = [number, number];

/** Where the phrases stand in a text: at the beginning of words, folded alike, as the index finds them. */
export function matchesIn(text: string, phrases: readonly (readonly string[])[]): Range[] {
  const folded = foldWithPositions(text);
  const ranges: Range[] = [];
  for (const phrase of phrases) {
    for (const match of folded.text.matchAll(patternOf(phrase))) {
      const start = folded.from[match.index];
      const end = folded.until[match.index + match[0].length - 1];
      if (start !== undefined && end !== undefined) ranges.push([start, end]);
    }
  }
  return merged(ranges);
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** Characters shown before and after the first match. */
const before = 40;
const after = 120;

/** A readable piece of the text around its first match, in one line; null when nothing matches. */
export function excerptOf(
  text: string,
  phrases: readonly (readonly string[])[],
): { text: string; matches: Range[] } | null {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  const [first] = matchesIn(oneLine, phrases);
  if (!first) return null;
  const from = first[0] <= before ? 0 : oneLine.lastIndexOf(' ', first[0] - before) + 1;
  const cut = oneLine.indexOf(' ', first[1] + after);
  const piece = oneLine.slice(from, cut === -1 ? undefined : cut);
  const shown = `${from > 0 ? '… ' : ''}${piece}${cut === -1 ? '' : ' …'}`;
  return { text: shown, matches: matchesIn(shown, phrases) };
}

/** Whether the text holds every word of the phrases; for deciding which column a hit came from. */
export function holds(text: string, phrases: readonly (readonly string[])[]): boolean {
  return phrases.every((phrase) => wordsOf(phrase.join(' ')).length > 0 && matchesIn(text, [phrase]).length > 0);
}
