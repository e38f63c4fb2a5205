import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Schema } from '../schema/index.ts';
import { type JournalMode, sqliteCode, toRefusal } from './connect.ts';
import { Connections, type OfficeDatabaseOptions, readApart } from './connections.ts';
import { patienceOf } from './dialect.ts';
import { Outcome } from './outcome.ts';
import { isBusy, isPassing, patiently } from './patience.ts';
import { quickProblems } from './quick-check.ts';
import type { Steps } from './steps.ts';
import { goingStraight } from './straight.ts';

/** So long a commit that lost its folder waits for it, in milliseconds; then nobody can say whether it happened. */
const patienceForReturn = 20_000;

export type Reading = Kysely<Schema>;
export type Writing = Transaction<Schema>;

/** An office's database, open: one connection that writes, one that can only read. */
export class OfficeDatabase {
  #options: OfficeDatabaseOptions;
  #dispose: () => Promise<void> = async () => undefined;
  #open: Connections;
  #tail: Promise<unknown> = Promise.resolve();
  readonly #reads = new Set<Promise<unknown>>();
  #readsMayBegin: Promise<void> = Promise.resolve();
  #closed = false;
  #mark = -1;
  /** The file could not be reached; the connections are of no use any more. */
  #away = false;
  #connections = 0;
  /** How often in a row it could not be looked whether others wrote. */
  #vainLooks = 0;
  #damage: 'page' | 'stranger' | null = null;
  #mayWrite: () => Promise<void> = async () => undefined;
  #writing = false;

  /** Opens the database; while others hold its lock, waits. Throws SQLite's errors, for `toRefusal`. */
  static async open(options: OfficeDatabaseOptions): Promise<OfficeDatabase> {
    const open = await patiently(patienceOf[options.journalMode], () => new Connections(options));
    return new OfficeDatabase(options, open);
  }

  private constructor(options: OfficeDatabaseOptions, open: Connections) {
    this.#options = { ...options };
    this.#open = open;
  }

  get file(): string {
    return this.#options.file;
  }
  /** What reading or writing came upon: a page that is not as it was written, or a file that the key does not open any more. */
  get damage(): 'page' | 'stranger' | null {
    return this.#damage;
  }
  get readOnly(): boolean {
    return this.#options.readOnly ?? false;
  }

  /** The settings that durability and secrecy depend on, as SQLite reports them; for checks. */
  settings(): ReturnType<Connections['settings']> {
    return this.#open.settings();
  }

  /** Changes whenever any connection, of this or another process, has written. Refuses with `office_unreachable` while the file is away. */
  async changeMark(): Promise<number> {
    await this.#comeBack();
    // While the key is being changed there is no connection to ask, and nobody writes.
    if (!this.#open.rawReader.open) return -1;
    try {
      const version = Number(this.#open.rawReader.pragma('data_version', { simple: true }));
      // Each connection counts from its own beginning.
      this.#mark = this.#connections * 2 ** 32 + version;
      this.#vainLooks = 0;
    } catch (error) {
      // Somebody is committing just now; what they wrote shows at the next look.
      this.#vainLooks += 1;
      if (!isBusy(error) && !(isPassing(error) && this.#vainLooks < 3)) throw this.#noticed(error);
    }
    return this.#mark;
  }

  /** The number of the newest migration this office has had. */
  async schemaVersion(): Promise<number> {
    return this.#patiently(() => Number(this.#open.rawReader.pragma('user_version', { simple: true })));
  }

  /** Runs statements in one transaction and records the schema version; for migrations alone. */
  async applyMigration(statements: readonly string[], number: number): Promise<void> {
    const migrate = this.#open.rawWriter.transaction(() => {
      // Another program may have been quicker.
      if (Number(this.#open.rawWriter.pragma('user_version', { simple: true })) >= number) return;
      for (const statement of statements) this.#open.rawWriter.exec(statement);
      this.#open.rawWriter.pragma(`user_version = ${number}`);
    });
    await this.#inTurn(() => this.#patiently(() => migrate.immediate()));
  }

  /** Reads on one snapshot; nothing in it can write. */
  async read<T>(work: (db: Reading) => Promise<T>): Promise<T> {
    return this.#asReader(() =>
      this.#open.reader.transaction().execute((db) => goingStraight(db, this.#open.rawReader, work)),
    );
  }

  /**
   * Reads each statement on a snapshot of its own, so that colleagues with a rollback journal can write in between. It waits for them
   * by blocking: for a thread of its own.
   */
  async readInSteps<T>(work: (db: Reading) => Promise<T>): Promise<T> {
    this.#open.rawReader.pragma(`busy_timeout = ${patienceOf.wal}`);
    return this.#asReader(() => work(this.#open.reader));
  }

  /**
   * As `read`, on a connection of its own, so that long work keeps nobody waiting. With a rollback journal, where a commit waits for
   * every reader, each step is a snapshot of its own; elsewhere all are one.
   */
  async readApart<T>(work: (steps: Steps) => Promise<T>): Promise<T> {
    return this.#asReader(() => readApart(this.#options, work));
  }

  /** Lends the file itself, to be copied under SQLite's lock. */
  async lend<T>(work: (handle: number) => Promise<T>): Promise<T> {
    return this.#asReader(() => work(this.#open.handle()));
  }

  /** Every writing first waits for this. */
  waitBeforeWriting(mayWrite: () => Promise<void>): void {
    this.#mayWrite = mayWrite;
  }

  /** One immediate transaction; writers of this process take turns in order. Refuses with `busy` when others keep the lock too long. */
  async write<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    if (this.readOnly) throw new Refusal('read_only');
    await this.#comeBack();
    await this.#mayWrite();
    return this.#inTurn(async () => {
      this.#demandOpen();
      this.#writing = true;
      // On a computer's own disk a commit that fails has failed; it need not pay for being asked after.
      const isWatched = this.#options.journalMode === 'delete';
      const outcome = new Outcome<T>();
      try {
        const attempt = (tx: Writing) => (isWatched ? outcome.watch(tx, work) : work(tx));
        return await this.#open.writer.transaction().execute((tx) => goingStraight(tx, this.#open.rawWriter, attempt));
      } catch (error) {
        const refusal = this.#noticed(error);
        if (!this.#away || !outcome.isOpen) throw refusal;
        await this.#waitForReturn();
        if (outcome.happened(this.#open.rawReader)) return outcome.value;
        throw refusal;
      } finally {
        this.#writing = false;
      }
    });
  }

  /** A part of a transaction that can fail alone. */
  async savepoint<T>(tx: Writing, work: () => Promise<T>): Promise<T> {
    void tx;
    this.#open.rawWriter.exec('savepoint part');
    try {
      const value = await work();
      this.#open.rawWriter.exec('release part');
      return value;
    } catch (error) {
      if (this.#open.rawWriter.inTransaction) this.#open.rawWriter.exec('rollback to part; release part');
      throw error;
    }
  }

  /**
   * Lets `reencrypt` put a file that is encrypted with another key in this one's place, and goes on with it. Reading and writing wait
   * meanwhile. Refuses with `office_open_elsewhere` when another program has it open. When it fails, the old key stays.
   */
  async changeKey(key: Uint8Array, reencrypt: (file: string, oldKey: Uint8Array) => Promise<void>): Promise<void> {
    await this.alone(async (file, oldKey) => {
      await reencrypt(file, oldKey);
      this.#options.key = key;
      return undefined;
    });
  }

  /**
   * Lets go of the file, which nobody else may have open either, for as long as `work` does something with it as a whole; it is in no
   * write-ahead log then. Reading and writing wait. It may answer another journal to go on with. Refuses with `office_open_elsewhere`.
   */
  async alone(work: (file: string, key: Uint8Array) => Promise<JournalMode | undefined>): Promise<void> {
    if (this.readOnly) throw new Refusal('read_only');
    await this.#inTurn(() =>
      this.#withoutReaders(async () => {
        const open = this.#open;
        await open.closeReader();
        try {
          open.rawWriter.pragma('wal_checkpoint(truncate)');
          // Only the last connection can leave the write-ahead log, so nobody else has the file open.
          open.rawWriter.pragma('journal_mode = delete');
        } catch (error) {
          open.openReader();
          if (sqliteCode(error).startsWith('SQLITE_BUSY')) throw new Refusal('office_open_elsewhere');
          throw toRefusal(error);
        }
        await open.closeWriter();
        try {
          const journalMode = await work(this.file, this.#options.key);
          if (journalMode) this.#options.journalMode = journalMode;
        } finally {
          this.#options.create = false;
          this.#open = new Connections(this.#options);
        }
      }),
    );
  }

  /** Lets go of the file and goes on reading a copy, which `copy` makes once no connection is left; it is disposed of in the end. */
  async retreat(copy: (file: string) => Promise<{ file: string; dispose(): Promise<void> }>): Promise<void> {
    await this.#inTurn(() =>
      this.#withoutReaders(async () => {
        await this.#open.close();
        const { file, dispose } = await copy(this.file);
        this.#dispose = dispose;
        this.#options = { ...this.#options, file, readOnly: true, create: false };
        this.#open = new Connections(this.#options);
      }),
    );
  }

  /** Writes the log back into the file as far as nobody reads from it; commands are then spared that. */
  async checkpoint(): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#closed && !this.readOnly) this.#open.rawWriter.pragma('wal_checkpoint(passive)');
    });
  }

  /** SQLite's own check of the whole file, or of one table with its indexes; empty when nothing is wrong. */
  async integrityProblems(table: string | null = null): Promise<string[]> {
    const check = table === null ? 'integrity_check' : `integrity_check("${table.replaceAll('"', '""')}")`;
    try {
      const rows = await this.#patiently(() => this.#open.rawReader.pragma(check) as { integrity_check: string }[]);
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    } catch (error) {
      // Where a page does not even decrypt, SQLite gives up instead of naming it.
      const refusal = this.#noticed(error);
      if (refusal instanceof Refusal && refusal.code === 'office_damaged') return ['a page cannot be read'];
      throw refusal;
    }
  }

  /** A look that takes milliseconds; see `quickProblems`. What it finds has to be there a second and a half later, too. */
  async quickProblems(): Promise<string[]> {
    const look = () => quickProblems(this.#open.rawReader, this.file);
    const patience = patienceOf[this.#options.journalMode];
    const problems = await patiently(patience, look, isPassing);
    if (problems.length === 0) return problems;
    await pause(1_500);
    return patiently(patience, look, isPassing);
  }

  /** What was come upon turned out to be no damage. */
  forgetDamage(): void {
    this.#damage = null;
  }

  /** Waits for what is under way, then closes; afterwards nothing is answered any more. */
  async close(): Promise<void> {
    await this.#inTurn(() =>
      this.#withoutReaders(async () => {
        this.#closed = true;
        await this.#open.close();
        await this.#dispose();
      }),
    );
  }

  /** As the program says it; remembers that the file is away. */
  #noticed(error: unknown): unknown {
    const refusal = toRefusal(error);
    if (refusal instanceof Refusal && refusal.code === 'office_damaged' && !this.readOnly)
      this.#damage ??= sqliteCode(error) === 'SQLITE_NOTADB' ? 'stranger' : 'page';
    if (refusal instanceof Refusal && refusal.code === 'office_unreachable' && !this.#closed) this.#away = true;
    return refusal;
  }

  /** Connects anew after the file was away. Refuses with `office_unreachable` while it still is. */
  async #comeBack(): Promise<void> {
    if (!this.#away) return;
    // Whoever is in the middle of writing cannot wait for themselves.
    if (this.#writing) throw new Refusal('office_unreachable');
    await this.#inTurn(() => this.#reconnect());
  }

  /** The folder went away in the middle of a commit: what became of it shows when it is back. */
  async #waitForReturn(): Promise<void> {
    for (const until = performance.now() + patienceForReturn; this.#away; ) {
      if (performance.now() > until) throw new Refusal('outcome_unknown');
      await this.#reconnect().catch(() => pause(500));
    }
  }

  async #reconnect(): Promise<void> {
    await this.#withoutReaders(async () => {
      if (!this.#away || this.#closed) return;
      // What is left of them may not even be closed properly; nothing that they held is held any more.
      await this.#open.closeReader().catch(() => undefined);
      await this.#open.closeWriter().catch(() => undefined);
      this.#open = await Connections.anew({ ...this.#options, create: false });
      this.#connections += 1;
      this.#away = false;
    });
  }

  #patiently<T>(attempt: () => T): Promise<T> {
    return patiently(patienceOf[this.#options.journalMode], attempt);
  }

  async #asReader<T>(work: () => Promise<T>): Promise<T> {
    await this.#readsMayBegin;
    await this.#comeBack();
    this.#demandOpen();
    const read = work();
    this.#reads.add(read);
    try {
      return await read;
    } catch (error) {
      throw this.#noticed(error);
    } finally {
      this.#reads.delete(read);
    }
  }

  /** Waits until nobody reads, and keeps new readers waiting. */
  async #withoutReaders(work: () => Promise<void>): Promise<void> {
    let resume = () => {};
    this.#readsMayBegin = new Promise((resolve) => {
      resume = resolve;
    });
    try {
      await Promise.allSettled(this.#reads);
      await work();
    } finally {
      resume();
    }
  }

  #demandOpen(): void {
    if (this.#closed) throw new Refusal('not_signed_in');
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#tail.then(work, work);
    this.#tail = mine.catch(() => undefined);
    return mine;
  }
}
