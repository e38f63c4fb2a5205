/** The keys of an open office, held in memory. No operation returns any of them. */
export type OfficeKeys = {
  /** 256 bits; opens the database. */
  readonly databaseKey: Uint8Array;
  /** The office's age identity and recipient for attachments (kept in the database). */
  readonly attachmentIdentity: string;
  readonly attachmentRecipient: string;
  readonly recoveryRecipient: string;
};
