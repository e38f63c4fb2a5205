import { wordsOf } from '../search/words.ts';

type Content = { readonly name: string; readonly email: string | null; readonly phone: string };

/** What a party is found by, each word with a space before it; a telephone number also as one run of digits. */
export function foldedParty({ name, email, phone }: Content): string {
  const words = wordsOf(`${name} ${email ?? ''} ${phone}`);
  const digits = phone.replace(/\D/gu, '');
  return ['', ...new Set(digits === '' ? words : [...words, digits])].join(' ');
}
