/** A person remembered on this computer, sealed by its keychain. The name is apart, so that showing it does not unseal the key. */
export type SealedPerson = { name: Uint8Array; key: Uint8Array };

/** Who may enter an office from this computer without a passphrase. Lies outside the office folder. */
export type Remembered = {
  /** Whether the office allowed it when someone last signed in here. */
  allowed(officeId: string): Promise<boolean>;
  noteAllowed(officeId: string, allowed: boolean): Promise<void>;
  /** The ids of the people remembered. */
  people(officeId: string): Promise<string[]>;
  /** null for nobody, and for what is damaged. */
  recall(officeId: string, userId: string): Promise<SealedPerson | null>;
  keep(officeId: string, userId: string, sealed: SealedPerson): Promise<void>;
  forget(officeId: string, userId: string): Promise<void>;
};
