/** Encrypts and decrypts small texts with a passphrase in the age format (scrypt). About a second of work each, off the main thread. */
export type PassphraseCipher = {
  encrypt(plain: string, passphrase: string): Promise<Uint8Array>;
  /** null when the passphrase is wrong; throws when the bytes are not an age file. */
  decrypt(sealed: Uint8Array, passphrase: string): Promise<string | null>;
};
