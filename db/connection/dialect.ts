import type Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** Kysely begins SQLite transactions as deferred ones, which can fail half-way when another writer was quicker. */
class BeginDriver extends SqliteDriver {
  readonly #begin: string;
  constructor(database: Database.Database, begin: string) {
    super({ database });
    this.#begin = begin;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }
}

/** A dialect over one open connection whose transactions begin with the given statement. */
export class OfficeDialect extends SqliteDialect {
  readonly #database: Database.Database;
  readonly #begin: string;
  constructor(database: Database.Database, begin: 'begin immediate' | 'begin') {
    super({ database });
    this.#database = database;
    this.#begin = begin;
  }
  override createDriver(): Driver {
    return new BeginDriver(this.#database, this.#begin);
  }
  override createQueryCompiler() {
    return new SqliteQueryCompiler();
  }
  override createAdapter() {
    return new SqliteAdapter();
  }
  override createIntrospector(db: Kysely<unknown>) {
    return new SqliteIntrospector(db);
  }
}
