import { distance } from 'fastest-levenshtein';
import type { NameKey } from '../../../shared/features/conflicts/names.ts';
import type { Likeness } from '../../../shared/features/conflicts/operations.ts';

/** How far two words may differ, in letters, and still be taken for one written wrongly. */
const allowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

type Fit = 'same' | 'initial' | 'similar' | null;

function fitOf(one: string, other: string): Fit {
  if (one === other) return 'same';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short) ? 'initial' : null;
  const most = allowed(short.length);
  if (long.length - short.length > most) return null;
  return most > 0 && distance(one, other) <= most ? 'similar' : null;
}

const better: readonly Fit[] = ['same', 'initial', 'similar'];

/** Compares one name with many. Words come back again and again in a register, so how each fits is remembered. */
export class NameMatcher {
  readonly #wanted: NameKey;
  readonly #fits = new Map<string, readonly Fit[]>();

  constructor(wanted: NameKey) {
    this.#wanted = wanted;
  }

  /** How much alike the two names are; null when they are not. */
  compare({ words, joined }: NameKey): Likeness | null {
    if (joined === this.#wanted.joined) return joined === '' ? null : 'same';
    const table = words.map((word) => this.#fitsOf(word));
    const wanted = this.#wanted.words;
    const isShorter = wanted.length < words.length;
    const found: Fit[] = isShorter
      ? wanted.map((_, index) => best(table.map((row) => row[index] ?? null)))
      : table.map((row) => best(row));
    // Initials alone say nothing.
    if (found.includes(null) || !found.some((fit) => fit === 'same' || fit === 'similar')) return null;
    const isWhole = wanted.length === words.length;
    // One word that is only nearly a part of a longer name would bring up half the register.
    if (found.includes('similar')) return isWhole || found.includes('same') ? 'similar' : null;
    return found.includes('initial') || !isWhole ? 'part' : 'same';
  }

  #fitsOf(word: string): readonly Fit[] {
    const known = this.#fits.get(word);
    if (known) return known;
    const fits = this.#wanted.words.map((wanted) => fitOf(wanted, word));
    this.#fits.set(word, fits);
    return fits;
  }
}

function best(fits: readonly Fit[]): Fit {
  return better.find((fit) => fits.includes(fit)) ?? null;
}
