import Database from 'better-sqlite3';
import { Refusal } from '../../shared/contract/errors.ts';

/** A write-ahead log for one computer's disk; a rollback journal for a share, where computers have no memory in common. */
export type JournalMode = 'wal' | 'delete';

export type OpenOptions = {
  file: string;
  /** 256 bits, used as they are (no derivation). */
  key: Uint8Array;
  /** The folder cannot be written to, or must not be. */
  readOnly?: boolean;
  /** Path of the SQLite binding, where the packaged one does not fit the runtime. */
  nativeBinding?: string | undefined;
  /** Left out: as the file is. */
  journalMode?: JournalMode;
  /** Create the file. Without it a missing file is an error. */
  create?: boolean;
};

export function sqliteCode(error: unknown): string {
  return error instanceof Database.SqliteError ? error.code : '';
}

/** What was read is wrong in itself; any other failure to read says no more than that the folder is not there just now. */
const damaged: ReadonlySet<string> = new Set([
  'SQLITE_NOTADB',
  'SQLITE_IOERR_SHORT_READ',
  'SQLITE_IOERR_CORRUPTFS',
  'SQLITE_IOERR_DATA',
]);

/** What was read is not what was written, or is not there although the file says so. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return damaged.has(code) || code.startsWith('SQLITE_CORRUPT');
}

/** Turns SQLite's own errors into the program's; what is not known stays as it is. */
export function toRefusal(error: unknown): unknown {
  const code = sqliteCode(error);
  if (code.startsWith('SQLITE_BUSY')) return new Refusal('busy');
  if (code === 'SQLITE_FULL') return new Refusal('disk_full');
  if (isDamage(error)) return new Refusal('office_damaged');
  if (code === 'SQLITE_READONLY_DBMOVED' || /^SQLITE_(?:IOERR|CANTOPEN)/u.test(code)) {
    return new Refusal('office_unreachable');
  }
  if (code.startsWith('SQLITE_READONLY')) return new Refusal('read_only');
  return error;
}

/** SQLCipher's notation for a key that is used without derivation. */
export function rawKey(key: Uint8Array): string {
  return `x'${Buffer.from(key).toString('hex')}'`;
}

/** Opens one connection; the first read proves the key. */
export function connect(options: OpenOptions, queryOnly: boolean): Database.Database {
  const raw = new Database(options.file, {
    readonly: options.readOnly ?? false,
    fileMustExist: !options.create,
    timeout: 50,
    ...(options.nativeBinding ? { nativeBinding: options.nativeBinding } : {}),
  });
  try {
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    raw.pragma(`key = "${rawKey(options.key)}"`);
    raw.pragma('temp_store = memory');
    // Other computers write to the file: what the operating system mapped of it would be stale.
    raw.pragma('mmap_size = 0');
    if (!options.readOnly) {
      if (options.journalMode) demandJournal(raw, options.journalMode);
      // A deleted journal is a commit only when the folder says so too.
      raw.pragma(`synchronous = ${options.journalMode === 'delete' ? 'extra' : 'full'}`);
      // Writing pages out early would need every reader to go, in the middle of a statement.
      if (options.journalMode === 'delete') raw.pragma('cache_spill = off');
      raw.pragma('fullfsync = on');
      raw.pragma('secure_delete = on');
      // The log is written back while nobody works (`OfficeDatabase.checkpoint`); in a long burst of work after so many pages.
      raw.pragma('wal_autocheckpoint = 4000');
    }
    raw.pragma('foreign_keys = on');
    raw.pragma('trusted_schema = off');
    raw.pragma('cache_size = -32000');
    raw.prepare('select count(*) from sqlite_schema').get();
    if (queryOnly) raw.pragma('query_only = on');
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** The journal is switched only while nobody else is connected; otherwise SQLite answers busy. */
function demandJournal(raw: Database.Database, mode: JournalMode): void {
  // SQLite knows the file's mode only after it has read it.
  raw.prepare('select count(*) from sqlite_schema').get();
  const now = raw.pragma(`journal_mode = ${mode}`, { simple: true });
  if (now !== mode) throw new Refusal('busy');
}
