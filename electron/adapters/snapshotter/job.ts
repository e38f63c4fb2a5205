import type { ErrorCode, ErrorParams } from '../../../shared/contract/errors.ts';
import type { SnapshotFacts } from '../../core/ports/snapshotter.ts';

type File = { file: string; key: Uint8Array; nativeBinding: string | undefined };
export type SnapshotJob = (File & { kind: 'copy'; into: string }) | (File & { kind: 'check' });

export type Outcome =
  | { ok: true; facts: SnapshotFacts | null }
  | { ok: false; code: ErrorCode; params: ErrorParams }
  | { ok: false; code: null; error: string };
