import { expect, it } from 'vitest';
import { NameMatcher } from '../../../electron/features/conflicts/match.ts';
import { nameKey, readNameKeys, writeNameKeys } from '../../../shared/features/conflicts/names.ts';

const compare = (one: string, other: string) => new NameMatcher(nameKey(one)).compare(nameKey(other));

it.each([
  ['Müller', 'Mueller'],
  ['Müller', 'MULLER'],
  ['Søren Kjær', 'Soeren Kjaer'],
  ['Anna van der Berg', 'Anna vd Berg'],
  ['Anna van der Berg', 'Berg, Anna v.d.'],
  ['Meier', 'Mayer'],
  ['Schmidt', 'Schmitt'],
  ['Christensen', 'Kristensen'],
  ['Van den Bergh', 'Vandenbergh'],
  ['Weiß', 'Weiss'],
  ['Bakkerij De Vries B.V.', 'Bakkerij de Vries BV'],
  ['Bakkerij De Vries', 'Bakkerij De Vries N.V.'],
  ['Nordwind GmbH & Co. KG', 'Nordwind m.b.H.'],
  ['Jensen A/S', 'Jensen ApS'],
  ['Sportverein Grün-Weiß e. V.', 'Sportverein Gruen-Weiss'],
  ['Dr. Eva Lund', 'Lund, Eva'],
  ['Media Markt', 'MediaMarkt'],
  ["'t Hart", 'Hart'],
  ['Åse Aagaard', 'Aase Ågård'],
])('%s and %s are one name in two spellings', (one, other) => {
  expect(compare(one, other)).toBe('same');
  expect(compare(other, one)).toBe('same');
});

it.each([
  ['Jan Jansen', 'J. Jansen'],
  ['Jan Jansen', 'Jansen'],
  ['De Vries', 'Bakkerij De Vries B.V.'],
  ['J.P. Jansen', 'Jan Pieter Jansen'],
])('all of %s stands in %s', (one, other) => {
  expect(compare(one, other)).toBe('part');
  expect(compare(other, one)).toBe('part');
});

it.each([
  ['Petersen', 'Pedersen'],
  ['Oude Luttikhuis', 'Oude Lutikhauis'],
  ['Hoffmann', 'Hopmann'],
])('%s and %s differ by a letter', (one, other) => {
  expect(compare(one, other)).toBe('similar');
});

it.each([
  ['Jan Jansen', 'Piet Jansen'],
  ['Jan de Vries', 'Jan van den Berg'],
  ['J. P.', 'J. K.'],
  ['Nordwind GmbH', 'Südwind GmbH'],
  ['Lund', 'Lind Holm'],
  ['Ali', 'Ari'],
  ['---', '...'],
])('%s is not %s', (one, other) => {
  expect(compare(one, other)).toBeNull();
});

it('a name of nothing but what is left out elsewhere is still a name', () => {
  expect(nameKey('De Co').words).toEqual(['de', 'ko']);
  expect(compare('Van der', 'Van der')).toBe('same');
  expect(nameKey('---')).toEqual({ words: [], joined: '' });
});

it('keys are read as they were written', () => {
  const names = ['Eva Lund-Petersen', 'Eva Lund', '---'];
  expect(readNameKeys(writeNameKeys(names))).toEqual(names.map(nameKey));
});
