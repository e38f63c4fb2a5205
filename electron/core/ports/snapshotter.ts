/** What a copy of the database holds, found by opening and checking it. */
export type SnapshotFacts = {
  /** SQLite's check of every page found nothing. */
  sound: boolean;
  /** The first entry of the audit trail that is not as it was written; null when all are. */
  trailBroken: number | null;
  /** The newest entry. */
  head: { seq: number; hash: string };
  attachments: { id: string; size: number; sha256: string }[];
  attachmentIdentity: string;
  /** Who may open a backup of it (age): recovery and the administrators. */
  recipients: string[];
};

type File = { file: string; key: Uint8Array; nativeBinding: string | undefined };

type Text = { file: string; text: string };
/** `ready` makes the new place an office, `signpost` ends the old one; both are office.json. */
export type LeaveJob = File & { into: string; ready: Text; signpost: Text };

/** What was written: its size in bytes and its SHA-256. */
export type Written = { bytes: number; sha256: string };

/** Copies and checks database files in a thread of its own, while people work. */
export type Snapshotter = {
  /** Writes a consistent copy, encrypted with the same key, into a new file. For an office on one computer's own disk. */
  copy(job: File & { into: string }): Promise<void>;
  /**
   * The same for an office on a share, from its open file. Without `locked` others can write in between; false then says that one did,
   * and the copy is of no use.
   */
  copyShared(job: File & { into: string; handle: number; locked: boolean }): Promise<boolean>;
  /**
   * Opens a file that nobody else has open and checks it whole. A file of an older schema is brought to the newest one first. Refuses
   * with `office_damaged` when it does not open, and with `office_newer_than_program`.
   */
  check(job: File): Promise<SnapshotFacts>;
  /** Copies and checks the database of an office that leaves its place, and puts up the signpost; see core/maintenance. */
  leave(job: LeaveJob): Promise<void>;
  /** Whether nothing but indexes was wrong in a damaged copy, which is used up; then `into` is the same database with new ones. */
  rebuildIndexes(job: File & { into: string }): Promise<boolean>;
  /** Encrypts a file into a new one for these age recipients, and proves that what was written opens and is the same. */
  seal(job: { file: string; into: string; recipients: readonly string[] }): Promise<Written>;
};
