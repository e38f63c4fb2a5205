import type Database from 'better-sqlite3';
import type { CompiledQuery, Kysely } from 'kysely';
import type { Schema } from '../schema/index.ts';

type Prepare = (sql: string) => Database.Statement;

const known = new WeakMap<Database.Database, Prepare>();

/** Preparing costs more than running; what an office runs all day is prepared once for each connection. */
export function preparedOnce(database: Database.Database): Prepare {
  const before = known.get(database);
  if (before) return before;
  const statements = new Map<string, Database.Statement>();
  const prepare: Prepare = (sql) => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      // Lists of ids make statements of many shapes: the oldest go.
      if (statements.size >= 300) statements.delete(statements.keys().next().value ?? '');
      statements.set(sql, statement);
    }
    return statement;
  };
  known.set(database, prepare);
  return prepare;
}

const straight = new WeakMap<object, Prepare>();

/** Does the work of a transaction; statements that are built already go straight to its connection for as long as it lasts. */
export async function goingStraight<D extends Kysely<Schema>, T>(
  db: D,
  database: Database.Database,
  work: (db: D) => Promise<T>,
): Promise<T> {
  straight.set(db, preparedOnce(database));
  try {
    return await work(db);
  } finally {
    straight.delete(db);
  }
}

/** Runs a statement that is built already. Within a transaction this spares what Kysely does to find the connection. */
export async function run<R>(db: Kysely<Schema>, compiled: CompiledQuery<R>): Promise<{ rows: R[]; changes: number }> {
  const statement = straight.get(db)?.(compiled.sql);
  if (!statement) {
    const { rows, numAffectedRows } = await db.executeQuery<R>(compiled);
    return { rows, changes: Number(numAffectedRows ?? 0) };
  }
  if (statement.reader) return { rows: statement.all(compiled.parameters) as R[], changes: 0 };
  return { rows: [], changes: statement.run(compiled.parameters).changes };
}
