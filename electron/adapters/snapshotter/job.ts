import type { ErrorCode, ErrorParams } from '../../../shared/contract/errors.ts';
import type { LeaveJob, SnapshotFacts, Written } from '../../core/ports/snapshotter.ts';

type File = { file: string; key: Uint8Array; nativeBinding: string | undefined };
export type SnapshotJob =
  | (File & { kind: 'copy'; into: string })
  | (File & { kind: 'copyShared'; into: string; handle: number; locked: boolean })
  | (File & { kind: 'check' })
  | (File & { kind: 'rebuildIndexes'; into: string })
  | ({ kind: 'leave' } & LeaveJob)
  | { kind: 'seal'; file: string; into: string; recipients: readonly string[] };

export type Answer = { facts: SnapshotFacts } | { written: Written } | { whole: boolean } | null;
export type Outcome =
  | { ok: true; answer: Answer }
  | { ok: false; code: ErrorCode; params: ErrorParams }
  | { ok: false; code: null; error: string };
