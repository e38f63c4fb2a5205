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

/** Preparing costs more than running; what an office runs all day is prepared once for each connection. */
function preparedOnce(database: Database.Database) {
  const known = new Map<string, Database.Statement>();
  return {
    prepare(sql: string): Database.Statement {
      let statement = known.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        // Lists of ids make statements of many shapes: the oldest go.
        if (known.size >= 300) known.delete(known.keys().next().value ?? '');
        known.set(sql, statement);
      }
      return statement;
    },
    close: () => database.close(),
  };
}

/** Kysely begins SQLite transactions as deferred ones, which can fail half-way when another writer was quicker. */
class BeginDriver extends SqliteDriver {
  readonly #database: Database.Database;
  readonly #begin: string;
  constructor(database: Database.Database, begin: string) {
    super({ database: preparedOnce(database) as ConstructorParameters<typeof SqliteDriver>[0]['database'] });
    this.#database = database;
    this.#begin = begin;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }
  /** A full disk or a broken file ends the transaction by itself; rolling back once more would hide the real error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
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
