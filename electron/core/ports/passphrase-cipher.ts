import type { Language } from '../../../shared/contract/values.ts';
import type { PassphraseStrength } from '../../../shared/features/session/operations.ts';

/** Slow work with passphrases, off the main thread. Texts are sealed in the age format (scrypt), about a second and 256 MB each. */
export type PassphraseCipher = {
  encrypt(plain: string, passphrase: string): Promise<Uint8Array>;
  /** null when the passphrase is wrong; throws when the bytes are not an age file. */
  decrypt(sealed: Uint8Array, passphrase: string): Promise<string | null>;
  /** zxcvbn's verdict; `words` (names, login, office) count as easy to guess. */
  strength(passphrase: string, words: readonly string[], language: Language): Promise<PassphraseStrength>;
  /** Ends the worker thread. */
  close(): Promise<void>;
};
