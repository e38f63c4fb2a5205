import type { Language } from '../../../shared/contract/values.ts';
import type { PassphraseStrength } from '../../../shared/features/session/operations.ts';

/** What the worker thread is asked to do. `workFactor` is scrypt's, as a power of two. */
export type Job =
  | { id: number; kind: 'encrypt'; plain: string; passphrase: string; workFactor: number }
  | { id: number; kind: 'decrypt'; sealed: Uint8Array; passphrase: string }
  | { id: number; kind: 'strength'; passphrase: string; words: readonly string[]; language: Language };

export type Answer =
  | { id: number; ok: true; value: Uint8Array | string | null | PassphraseStrength }
  | { id: number; ok: false; error: string };
