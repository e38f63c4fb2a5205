import { closeSync, existsSync, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Schema } from '../schema/index.ts';
import { connect, type JournalMode, type OpenOptions, toRefusal } from './connect.ts';
import { OfficeDialect, patienceOf } from './dialect.ts';
import { isBusy, isPassing, patiently } from './patience.ts';
import { type Steps, stepsOn } from './steps.ts';

/** The journal mode is what office.json decides. */
export type OfficeDatabaseOptions = OpenOptions & { journalMode: JournalMode };

/** Of thousands of steps none should be the one for which all others were in vain. */
const patienceOfSteps = 20_000;

function speak(raw: Database.Database, as: 'write' | 'read', journalMode: JournalMode, patience: number) {
  return new Kysely<Schema>({ dialect: new OfficeDialect(raw, { as, journalMode, patience }) });
}

/** The two connections of an open database, one that writes and one that can only read, from their opening to their end. */
export class Connections {
  readonly #options: OfficeDatabaseOptions;
  readonly rawWriter: Database.Database;
  readonly writer: Kysely<Schema>;
  rawReader: Database.Database;
  reader: Kysely<Schema>;
  #handle: number | null = null;

  /** Throws SQLite's errors, for `toRefusal`. */
  constructor(options: OfficeDatabaseOptions) {
    this.#options = { ...options };
    this.rawWriter = connect(options, false);
    try {
      [this.rawReader, this.reader] = this.#newReader();
    } catch (error) {
      this.rawWriter.close();
      throw error;
    }
    this.writer = speak(this.rawWriter, 'write', options.journalMode, patienceOf[options.journalMode]);
  }

  /**
   * To a file that was away a moment ago. What looks as if it were still away is waited for as long as the file is there: a colleague's
   * commit looks like that too. Refuses with `office_unreachable`.
   */
  static async anew(options: OfficeDatabaseOptions): Promise<Connections> {
    const mayPass = (error: unknown) => isBusy(error) || (isPassing(error) && existsSync(options.file));
    try {
      return await patiently(patienceOf[options.journalMode], () => new Connections(options), mayPass);
    } catch (error) {
      const refusal = toRefusal(error);
      // The binding has an error of its own for a folder that is not there.
      throw refusal instanceof Refusal ? refusal : new Refusal('office_unreachable');
    }
  }

  /** The file itself; it stays open for as long as the connections, since closing any handle drops all locks that the process has. */
  handle(): number {
    this.#handle ??= openSync(this.#options.file, 'r');
    return this.#handle;
  }

  /** The settings that durability and secrecy depend on, as SQLite reports them. */
  settings(): Record<'writer' | 'reader', Record<string, unknown>> {
    const names = [
      'journal_mode',
      'synchronous',
      'fullfsync',
      'mmap_size',
      'cache_spill',
      'secure_delete',
      'temp_store',
      'query_only',
      'cipher',
      'legacy',
    ];
    const read = (raw: Database.Database) =>
      Object.fromEntries(names.map((name) => [name, raw.pragma(name, { simple: true })]));
    return { writer: read(this.rawWriter), reader: read(this.rawReader) };
  }

  openReader(): void {
    [this.rawReader, this.reader] = this.#newReader();
  }

  // Kysely closes a connection only if it was used.
  async closeReader(): Promise<void> {
    await this.reader.destroy();
    if (this.rawReader.open) this.rawReader.close();
  }

  /** After the reader. */
  async closeWriter(): Promise<void> {
    try {
      await this.writer.destroy();
      if (this.rawWriter.open) this.rawWriter.close();
    } finally {
      // The reader was closed before, so that no lock is left to lose.
      if (this.#handle !== null) closeSync(this.#handle);
      this.#handle = null;
    }
  }

  async close(): Promise<void> {
    await this.closeReader();
    await this.closeWriter();
  }

  #newReader(): [Database.Database, Kysely<Schema>] {
    const { journalMode } = this.#options;
    const raw = connect({ ...this.#options, create: false }, true);
    return [raw, speak(raw, 'read', journalMode, patienceOf[journalMode])];
  }
}

/** Reads on a connection that exists for this alone; see `OfficeDatabase.readApart`. */
export async function readApart<T>(options: OfficeDatabaseOptions, work: (steps: Steps) => Promise<T>): Promise<T> {
  const { journalMode } = options;
  const raw = await patiently(patienceOf[journalMode], () => connect({ ...options, create: false }, true));
  const apart = speak(raw, 'read', journalMode, patienceOfSteps);
  try {
    if (journalMode === 'wal') return await apart.transaction().execute((db) => work(stepsOn(db)));
    return await work({ step: (each) => apart.transaction().execute(each), areOne: false });
  } finally {
    await apart.destroy();
    if (raw.open) raw.close();
  }
}
