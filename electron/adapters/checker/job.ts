import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { CheckResult } from '../../../shared/features/checks/operations.ts';

export type Outcome =
  | { ok: true; result: CheckResult }
  | { ok: false; code: ErrorCode }
  | { ok: false; code: null; error: string };
