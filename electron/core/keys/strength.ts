import { Refusal } from '../../../shared/contract/errors.ts';
import type { PassphraseCipher } from '../ports/passphrase-cipher.ts';

/** Key files can be guessed at by whoever copies them, and one weak passphrase opens all. */
export async function demandStrength(
  cipher: PassphraseCipher,
  passphrase: string,
  words: readonly string[],
): Promise<void> {
  const { enough, score } = await cipher.strength(passphrase, words, 'en');
  if (!enough) throw new Refusal('passphrase_too_weak', { score });
}
