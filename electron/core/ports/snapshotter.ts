/** What a copy of the database holds, found by opening and checking it. */
export type SnapshotFacts = {
  /** SQLite's check of every page and the audit trail's check of every entry found nothing. */
  sound: boolean;
  head: { seq: number; hash: string };
  attachments: { id: string; size: number; sha256: string }[];
  attachmentIdentity: string;
};

/** Copies and checks database files in a thread of its own, while people work. */
export type Snapshotter = {
  /** Writes a consistent copy, encrypted with the same key, into a new file. */
  copy(job: { file: string; key: Uint8Array; into: string; nativeBinding: string | undefined }): Promise<void>;
  /** Opens a file that nobody else has open and checks it whole. Refuses with `office_damaged` when it does not open. */
  check(job: { file: string; key: Uint8Array; nativeBinding: string | undefined }): Promise<SnapshotFacts>;
};
