import { describe, expect, it } from 'vitest';
import { foldedParty } from '../../../shared/features/parties/folded.ts';
import { wordPrefixes } from '../../../shared/features/search/words.ts';

const muller = foldedParty({
  name: 'Dr. Jörg Müller-Åsen',
  number: 'K-0815',
  formerNames: ['Jörg Øster'],
  emails: [
    { label: '', address: 'j.mueller@kanzlei.example' },
    { label: 'privat', address: 'oester@post.example' },
  ],
  phones: [{ label: '', number: '+49 (0)30 123 45' }],
});

/** What the search does, spelled out. */
const found = (typed: string) => wordPrefixes(typed).every((prefix) => muller.includes(` ${prefix}`));

describe('the words of a party', () => {
  it.each([
    'müller',
    'Mueller',
    'mull',
    'jorg',
    'JÖRG mül',
    'asen',
    'aasen',
    'j.mueller@kanz',
    '49 30',
    '4903012345',
    '123 45',
    'oster',
    'oester@post',
    'k 0815',
    '',
  ])('are found by %j', (typed) => expect(found(typed)).toBe(true));
  it.each(['üller', 'sen', 'meier', 'müller meier', '12345'])('are not found by %j', (typed) => {
    expect(found(typed)).toBe(false);
  });
});
