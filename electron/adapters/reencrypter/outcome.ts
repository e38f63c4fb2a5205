import type { ErrorCode } from '../../../shared/contract/errors.ts';

export type Outcome = { ok: true } | { ok: false; code: ErrorCode } | { ok: false; code: null; error: string };
