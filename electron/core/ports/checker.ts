import type { CheckResult } from '../../../shared/features/checks/operations.ts';
import type { WitnessedHead } from './witness.ts';

export type CheckJob = {
  file: string;
  key: Uint8Array;
  nativeBinding: string | undefined;
  /** Others wait while a table is checked: rather give up with `busy` than check on when somebody writes. */
  givesWay: boolean;
  /** In steps between which colleagues can write, for an office on a share. */
  inSteps: boolean;
  /** The newest audit head that this desktop remembers. */
  witnessed: WitnessedHead | null;
};

/** Checks the office's database in a thread of its own, while people work with it. */
export type Checker = {
  /** Refuses with `office_damaged` when it does not open at all. */
  check(job: CheckJob): Promise<CheckResult>;
};
