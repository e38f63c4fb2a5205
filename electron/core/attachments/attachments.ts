/** A file that was received and encrypted, and that no command has taken up yet. */
export type ReceivedFile = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
};

/** What the database knows of a file; what is read must be this. */
export type ExpectedFile = { readonly size: number; readonly sha256: string };

/** The office's encrypted files: `attachments/<first two>/<id>.age`, for the office identity and for recovery. */
export type Attachments = {
  /** Begins to receive a file; its chunks come through `write`. */
  open(file: { name: string; size: number; mediaType: string }): { upload: string; stream: string };
  /** Takes the next chunk; refuses with `stream_closed`, `file_too_large`, `upload_incomplete` or `disk_full`. */
  write(stream: string, bytes: Uint8Array, last: boolean): Promise<void>;
  /** What was received completely; refuses with `upload_incomplete` or `not_found`. */
  received(upload: string): ReceivedFile;
  /** Whether this session opened the upload, and nothing took it up yet. */
  has(upload: string): boolean;
  /** The upload now belongs to the record of the same id. To be called when the command has committed (`context.afterCommit`). */
  keep(upload: string): void;
  discard(upload: string): Promise<void>;
  /** Deletes a kept file whose record was deleted. To be called when the command has committed. */
  remove(id: string): Promise<void>;
  /** Encrypts bytes made by the program itself (an attachment of a mail) as a new upload. */
  receive(file: { name: string; mediaType: string; bytes: Uint8Array }): Promise<ReceivedFile>;
  /** All bytes of a received upload or kept attachment; for files that must be parsed. Refuses over `limit` bytes. */
  bytes(id: string, limit: number): Promise<Uint8Array>;
  /** Opens a stream of a kept attachment's decrypted bytes. Refuses with `attachment_missing` or `attachment_damaged`. */
  read(id: string, expected?: ExpectedFile): Promise<string>;
  /** The next chunk of at most 1 MiB. Refuses with `attachment_damaged` as soon as what is read is not what was written. */
  next(stream: string): Promise<{ bytes: Uint8Array; last: boolean }>;
  cancel(stream: string): Promise<void>;
  /** Forgets open streams and deletes what no command took up. */
  close(): Promise<void>;
};
