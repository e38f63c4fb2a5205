/** Finds a phrase in a folded text as the index does: its words one after the other, the last one also as a beginning. */
export function patternOf(phrase: readonly string[]): RegExp {
  // Between the words of a phrase stands anything that is no letter or digit.
  return new RegExp(`(?<![\\p{L}\\p{N}])${phrase.map(escapeRegExp).join('[^\\p{L}\\p{N}]+')}`, 'gu');
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Whether a text that is folded already has one of the phrases. */
export function hasAny(folded: string, phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((phrase) => patternOf(phrase).test(folded));
}
