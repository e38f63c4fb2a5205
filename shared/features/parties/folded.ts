import { fold } from '../search/fold.ts';

type Content = { readonly name: string; readonly email: string | null; readonly phone: string };

/** A text's folded words: runs of letters and digits. */
function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a party is found by, each word with a space before it; a telephone number also as one run of digits. */
export function foldedParty({ name, email, phone }: Content): string {
  const words = wordsOf(`${name} ${email ?? ''} ${phone}`);
  const digits = phone.replace(/\D/gu, '');
  return ['', ...new Set(digits === '' ? words : [...words, digits])].join(' ');
}

/** The beginnings of words that somebody typed. */
export function partyPrefixes(text: string): string[] {
  return [...new Set(wordsOf(text))];
}
