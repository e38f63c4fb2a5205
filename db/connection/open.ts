import Database from 'better-sqlite3';
import { Kysely, type Transaction } from 'kysely';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Schema } from '../schema/index.ts';
import { OfficeDialect } from './dialect.ts';

export type OpenOptions = {
  file: string;
  /** 256 bits, used as they are (no derivation). */
  key: Uint8Array;
  /** The folder cannot be written to, or must not be. */
  readOnly?: boolean;
  /** Path of the SQLite binding, where the packaged one does not fit the runtime. */
  nativeBinding?: string | undefined;
  /** The journal mode that office.json decides: `wal` for a local folder. */
  journalMode?: 'wal' | 'delete';
  /** Create the file. Without it a missing file is an error. */
  create?: boolean;
};

/** How long a writer waits for its turn before it answers `busy`, in milliseconds. */
const patience = 5_000;

function sqliteCode(error: unknown): string {
  return error instanceof Database.SqliteError ? error.code : '';
}

/** Turns SQLite's own errors into the program's; what is not known stays as it is. */
export function toRefusal(error: unknown): unknown {
  const code = sqliteCode(error);
  if (code.startsWith('SQLITE_BUSY')) return new Refusal('busy');
  if (code === 'SQLITE_FULL') return new Refusal('disk_full');
  if (code.startsWith('SQLITE_READONLY')) return new Refusal('read_only');
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new Refusal('office_damaged');
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN') return new Refusal('office_damaged');
  return error;
}

/** SQLCipher's notation for a key that is used without derivation. */
function rawKey(key: Uint8Array): string {
  return `x'${Buffer.from(key).toString('hex')}'`;
}

function connect(options: OpenOptions, queryOnly: boolean): Database.Database {
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
    if (!options.readOnly) {
      raw.pragma(`journal_mode = ${options.journalMode ?? 'wal'}`);
      raw.pragma('synchronous = full');
      raw.pragma('fullfsync = on');
      raw.pragma('secure_delete = on');
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

export type Reading = Kysely<Schema>;
export type Writing = Transaction<Schema>;

/** An office's database, open: one connection that writes, one that can only read. */
export class OfficeDatabase {
  readonly file: string;
  readonly readOnly: boolean;
  readonly #options: OpenOptions;
  #rawWriter: Database.Database;
  #rawReader: Database.Database;
  #writer: Kysely<Schema>;
  #reader: Kysely<Schema>;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(options: OpenOptions) {
    this.file = options.file;
    this.readOnly = options.readOnly ?? false;
    this.#options = { ...options };
    this.#rawWriter = connect(options, false);
    try {
      this.#rawReader = connect({ ...options, create: false }, true);
    } catch (error) {
      this.#rawWriter.close();
      throw error;
    }
    this.#writer = new Kysely<Schema>({ dialect: new OfficeDialect(this.#rawWriter, 'begin immediate') });
    this.#reader = new Kysely<Schema>({ dialect: new OfficeDialect(this.#rawReader, 'begin') });
  }

  /** The settings that durability and secrecy depend on, as SQLite reports them; for checks. */
  settings(): Record<'writer' | 'reader', Record<string, unknown>> {
    const names = [
      'journal_mode',
      'synchronous',
      'fullfsync',
      'secure_delete',
      'temp_store',
      'query_only',
      'cipher',
      'legacy',
    ];
    const read = (raw: Database.Database) =>
      Object.fromEntries(names.map((name) => [name, raw.pragma(name, { simple: true })]));
    return { writer: read(this.#rawWriter), reader: read(this.#rawReader) };
  }

  /** Changes whenever any connection, of this or another process, has written. */
  changeMark(): number {
    return Number(this.#rawReader.pragma('data_version', { simple: true }));
  }

  /** The number of the newest migration this office has had. */
  schemaVersion(): number {
    return Number(this.#rawReader.pragma('user_version', { simple: true }));
  }

  /** Runs statements in one transaction and records the schema version; for migrations alone. */
  async applyMigration(statements: readonly string[], number: number): Promise<void> {
    await this.#inTurn(async () => {
      this.#rawWriter.transaction(() => {
        for (const statement of statements) this.#rawWriter.exec(statement);
        this.#rawWriter.pragma(`user_version = ${number}`);
      })();
    });
  }

  /** Reads on one snapshot; nothing in it can write. */
  async read<T>(work: (db: Reading) => Promise<T>): Promise<T> {
    try {
      return await this.#reader.transaction().execute(work);
    } catch (error) {
      throw toRefusal(error);
    }
  }

  /** As `read`, on a connection of its own, so that long work keeps nobody waiting. */
  async readApart<T>(work: (db: Reading) => Promise<T>): Promise<T> {
    const raw = connect({ ...this.#options, create: false }, true);
    const apart = new Kysely<Schema>({ dialect: new OfficeDialect(raw, 'begin') });
    try {
      return await apart.transaction().execute(work);
    } catch (error) {
      throw toRefusal(error);
    } finally {
      await apart.destroy();
      raw.close();
    }
  }

  /** One immediate transaction; writers of this process take turns in order. Refuses with `busy` after 5 s. */
  async write<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    if (this.readOnly) throw new Refusal('read_only');
    return this.#inTurn(async () => {
      const until = performance.now() + patience;
      for (let attempt = 0; ; attempt++) {
        let began = false;
        try {
          return await this.#writer.transaction().execute((tx) => {
            began = true;
            return work(tx);
          });
        } catch (error) {
          if (began || !sqliteCode(error).startsWith('SQLITE_BUSY') || performance.now() > until)
            throw toRefusal(error);
          await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * Math.min(100, 10 * (attempt + 1))));
        }
      }
    });
  }

  /** A part of a transaction that can fail alone. */
  async savepoint<T>(tx: Writing, work: () => Promise<T>): Promise<T> {
    void tx;
    this.#rawWriter.exec('savepoint part');
    try {
      const value = await work();
      this.#rawWriter.exec('release part');
      return value;
    } catch (error) {
      if (this.#rawWriter.inTransaction) this.#rawWriter.exec('rollback to part; release part');
      throw error;
    }
  }

  /** Encrypts the whole file with another key; the connections go on with it. */
  async rekey(key: Uint8Array): Promise<void> {
    await this.#inTurn(async () => {
      await this.#reader.destroy();
      this.#rawReader.close();
      this.#rawWriter.pragma('wal_checkpoint(truncate)');
      this.#rawWriter.pragma('journal_mode = delete');
      this.#rawWriter.pragma(`rekey = "${rawKey(key)}"`);
      this.#options.key = key;
      this.#options.create = false;
      await this.#writer.destroy();
      this.#rawWriter.close();
      this.#rawWriter = connect(this.#options, false);
      this.#rawReader = connect(this.#options, true);
      this.#writer = new Kysely<Schema>({ dialect: new OfficeDialect(this.#rawWriter, 'begin immediate') });
      this.#reader = new Kysely<Schema>({ dialect: new OfficeDialect(this.#rawReader, 'begin') });
    });
  }

  /** SQLite's own check of the whole file; empty when nothing is wrong. */
  integrityProblems(): string[] {
    const rows = this.#rawReader.pragma('integrity_check') as { integrity_check: string }[];
    return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#reader.destroy();
      await this.#writer.destroy();
      // Kysely closes only what was used; a handle left open keeps a folder from being renamed on Windows.
      this.#rawReader.close();
      this.#rawWriter.close();
    });
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#tail.then(work, work);
    this.#tail = mine.catch(() => undefined);
    return mine;
  }
}
