import { wordsOf } from '../search/words.ts';
import type { PartyContent } from './values.ts';

type Content = Pick<PartyContent, 'name' | 'number' | 'formerNames' | 'emails' | 'phones'>;

/** What a party is found by, each word with a space before it; a telephone number also as one run of digits. */
export function foldedParty({ name, number, formerNames, emails, phones }: Content): string {
  const numbers = phones.map((phone) => phone.number);
  const texts = [name, ...emails.map(({ address }) => address), ...numbers, number, ...formerNames];
  const digits = numbers.map((each) => each.replace(/\D/gu, '')).filter((each) => each !== '');
  return ['', ...new Set([...wordsOf(texts.join(' ')), ...digits])].join(' ');
}
