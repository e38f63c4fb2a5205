/** The operating system's keychain: what it seals, only this computer's user can unseal, and only on this computer. */
export type Keychain = {
  /** Whether it really protects; where it does not, nothing is ever given to it. */
  available(): boolean;
  seal(text: string): Promise<Uint8Array>;
  /** null where it does not open: another user, another computer, damaged, or refused by the person. */
  unseal(bytes: Uint8Array): Promise<string | null>;
};

/** Where there is none: the command line, and desktops whose system cannot protect anything. */
export const noKeychain: Keychain = {
  available: () => false,
  seal: () => Promise.reject(new Error('there is no keychain')),
  unseal: () => Promise.resolve(null),
};
