import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithPositions } from '../../../shared/features/search/fold.ts';

describe('folding for search', () => {
  it.each([
    ['Müller', 'Mueller', 'Muller', 'MULLER', 'mu\u0308ller'],
    ['Søren', 'Soeren', 'Soren', 'Sören'],
    ['Århus', 'Aarhus', 'Arhus'],
    ['Händel', 'Haendel', 'Handel', 'Hændel'],
    ['Straße', 'Strasse', 'STRASSE'],
    ['Kroměříž', 'Kromeriz'],
    ['Łódź', 'Lodz'],
  ])('takes %s and its other spellings for the same', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(fold('Meier')).not.toBe(fold('Maier'));
    expect(fold('Frist')).not.toBe(fold('First'));
  });

  it('makes the beginning of a word the beginning of the folded word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (word, cut) => {
        const beginning = [...word].slice(0, cut % ([...word].length + 1)).join('');
        expect(fold(word).startsWith(fold(beginning))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('folds with positions to the same text, each position inside the original and rising', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'e', 'o', 'u', 'ä', 'ö', 'ß', 'æ', 'Ø', 'å', 'x', ' ', 'e\u0301'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        const folded = foldWithPositions(text);
        expect(folded.text).toBe(fold(text));
        expect(folded.from).toHaveLength(folded.text.length);
        for (const [index, from] of folded.from.entries()) {
          expect(folded.until[index]).toBeGreaterThan(from);
          expect(folded.until[index]).toBeLessThanOrEqual(text.length);
          if (index > 0) expect(from).toBeGreaterThanOrEqual(folded.from[index - 1] ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
