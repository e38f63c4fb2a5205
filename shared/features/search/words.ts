import { fold } from './fold.ts';

/** A text's folded words: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text as a column in which words are found by their beginnings: each word once, with a space before it. */
export function foldedWords(text: string): string {
  return ['', ...new Set(wordsOf(text))].join(' ');
}

/** The beginnings of words that somebody typed. */
export function wordPrefixes(text: string): string[] {
  return [...new Set(wordsOf(text))];
}
