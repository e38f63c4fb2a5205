import type { Reading, Writing } from '../../../db/connection/index.ts';
import type { SystemActor } from '../../../shared/permissions/system-actors.ts';
import { type Access, type AccessRules, accessOfSystem } from '../access/access.ts';

/** A job of the office that calls the gate under its own name. */
export type SystemCaller = {
  readonly system: SystemActor;
  /** In each transaction: throws when this desk no longer does the chores. */
  demandTurn(tx: Writing): Promise<void>;
  /** In a command's transaction: records the run, and throws when it was done before. */
  recordRun(tx: Writing): Promise<void>;
};

/** Who calls: a person who is signed in, by id, or a job. */
export type Caller = string | SystemCaller;

/** The caller's rights of now; null for someone deactivated. */
export async function accessOfCaller(rules: AccessRules, db: Reading, caller: Caller): Promise<Access | null> {
  return typeof caller === 'string' ? rules.of(db, caller) : accessOfSystem(db, caller.system);
}
