/** Sealed texts that people began on this computer and have not sent. Lies outside the office folder. */
export type DraftFiles = {
  /** A person's files, each with when it was written last. */
  list(officeId: string, userId: string): Promise<{ name: string; at: Date }[]>;
  /** null for one that is not there. */
  read(officeId: string, userId: string, name: string): Promise<Uint8Array | null>;
  write(officeId: string, userId: string, name: string, sealed: Uint8Array, at: Date): Promise<void>;
  remove(officeId: string, userId: string, name: string): Promise<void>;
  /** Removes whatever anyone at this office wrote last before then, and what a crash left half written. */
  sweep(officeId: string, before: Date): Promise<void>;
};
