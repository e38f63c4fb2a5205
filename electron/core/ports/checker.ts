import type { CheckResult } from '../../../shared/features/checks/operations.ts';
import type { WitnessedHead } from './witness.ts';

export type CheckJob = {
  file: string;
  key: Uint8Array;
  nativeBinding: string | undefined;
  /** The newest audit head that this desktop remembers. */
  witnessed: WitnessedHead | null;
};

/** Checks the office's database in a thread of its own, while people work with it. */
export type Checker = {
  /** Refuses with `office_damaged` when it does not open at all. */
  check(job: CheckJob): Promise<CheckResult>;
};
