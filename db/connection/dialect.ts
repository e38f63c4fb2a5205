import type Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type Kysely,
  type LimitNode,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  ValueNode,
} from 'kysely';
import type { JournalMode } from './connect.ts';
import { isBusy, isPassing, patiently } from './patience.ts';
import { preparedOnce } from './straight.ts';

/** How long one waits for others before `busy` is answered, in milliseconds. */
export const patienceOf = { wal: 5_000, delete: 2_000 } as const;

export type Beginning = {
  /** `write` takes the write lock at once: a transaction that begins reading can fail half-way when another writer was quicker. */
  as: 'write' | 'read';
  journalMode: JournalMode;
  /** How long others are waited for before it begins. */
  patience: number;
};

class PatientDriver extends SqliteDriver {
  readonly #database: Database.Database;
  readonly #beginning: Beginning;
  constructor(database: Database.Database, beginning: Beginning) {
    const prepared = { prepare: preparedOnce(database), close: () => database.close() };
    super({ database: prepared as ConstructorParameters<typeof SqliteDriver>[0]['database'] });
    this.#database = database;
    this.#beginning = beginning;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const { as, journalMode, patience } = this.#beginning;
    const begin = async () => {
      if (as === 'write') {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      }
      await connection.executeQuery(CompiledQuery.raw('begin'));
      if (journalMode === 'wal') return;
      try {
        // The first read takes the lock; nothing after it can be refused any more.
        await connection.executeQuery(CompiledQuery.raw('select 1 from sqlite_schema limit 1'));
      } catch (error) {
        if (this.#database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
        throw error;
      }
    };
    await patiently(patience, begin, journalMode === 'wal' ? isBusy : isPassing);
  }
  /** With a rollback journal a commit waits until nobody reads; nobody new can begin meanwhile. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await patiently(patienceOf[this.#beginning.journalMode], () => super.commitTransaction(connection));
  }
  /** A full disk or a broken file ends the transaction by itself; rolling back once more would hide the real error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Writes limits out: not knowing a bound one, SQLite reads a page of a list half as fast again. */
class OfficeQueryCompiler extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const { limit } = node;
    if (!ValueNode.is(limit) || !Number.isSafeInteger(limit.value)) {
      super.visitLimit(node);
      return;
    }
    this.append('limit ');
    this.appendImmediateValue(limit.value);
  }
}

/** A dialect over one open connection. */
export class OfficeDialect extends SqliteDialect {
  readonly #database: Database.Database;
  readonly #beginning: Beginning;
  constructor(database: Database.Database, beginning: Beginning) {
    super({ database });
    this.#database = database;
    this.#beginning = beginning;
  }
  override createDriver(): Driver {
    return new PatientDriver(this.#database, this.#beginning);
  }
  override createQueryCompiler() {
    return new OfficeQueryCompiler();
  }
  override createAdapter() {
    return new SqliteAdapter();
  }
  override createIntrospector(db: Kysely<unknown>) {
    return new SqliteIntrospector(db);
  }
}
