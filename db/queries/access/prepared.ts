import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import { run } from '../../connection/index.ts';
import type { Schema } from '../../schema/index.ts';
import type { Scope } from './scope.ts';

type Db = Kysely<Schema>;

/** Where a value goes in a statement that is built once. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Stands for the values while a statement is built: each name is the place of its value. Values of lists do not work. */
function slots<P>(): P {
  return new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as P;
}

function filled(compiled: CompiledQuery, values: object): CompiledQuery {
  const parameters = compiled.parameters.map((parameter) =>
    parameter instanceof Slot ? (values as Record<string, unknown>)[parameter.name] : parameter,
  );
  return { ...compiled, parameters };
}

/** Building a statement costs more than running it; what every operation runs is built once and only filled in later. */
export function prepared<P extends object, R>(build: (db: Db, values: P) => Compilable<R>) {
  let compiled: CompiledQuery | undefined;
  return async (db: Db, values: P): Promise<R[]> => {
    compiled ??= build(db, slots<P>()).compile() as CompiledQuery;
    return (await run(db, filled(compiled, values) as CompiledQuery<R>)).rows;
  };
}

/** As `prepared`, for statements that write: how many rows were written. */
export function preparedWrite<P extends object>(build: (db: Db, values: P) => Compilable<unknown>) {
  let compiled: CompiledQuery | undefined;
  return async (db: Db, values: P): Promise<number> => {
    compiled ??= build(db, slots<P>()).compile() as CompiledQuery;
    return (await run(db, filled(compiled, values))).changes;
  };
}

/** As `prepared`, once for each scope: the conditions of sight are different for everyone. A scope lives until rights change. */
export function preparedFor<P extends object, R>(build: (db: Db, scope: Scope, values: P) => Compilable<R>) {
  const known = new WeakMap<Scope, CompiledQuery>();
  return async (db: Db, scope: Scope, values: P): Promise<R[]> => {
    let compiled = known.get(scope);
    if (!compiled) {
      compiled = build(db, scope, slots<P>()).compile() as CompiledQuery;
      known.set(scope, compiled);
    }
    return (await run(db, filled(compiled, values) as CompiledQuery<R>)).rows;
  };
}
