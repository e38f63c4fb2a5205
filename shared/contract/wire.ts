import type { Result } from './errors.ts';
import type { CoreEvent } from './events.ts';

/** From a window (through preload and main) to the core. `id` pairs an answer with its request. */
export type WireRequest =
  | { id: number; type: 'call'; operation: string; input: unknown }
  /** Gives up a running long operation. It answers with `cancelled` unless it was already done. */
  | { id: number; type: 'cancel'; call: number }
  /** The next chunk of an upload, at most 1 MiB; the answer asks for the next one. `last` closes it. */
  | { id: number; type: 'stream.write'; stream: string; bytes: Uint8Array; last: boolean }
  /** Asks for the next chunk of a download. */
  | { id: number; type: 'stream.read'; stream: string }
  | { id: number; type: 'stream.cancel'; stream: string };

/** From the core. `stream.read` answers `{bytes, last}`, the other stream requests `{}`. */
export type WireMessage = { type: 'answer'; id: number; result: Result<unknown> } | { type: 'event'; event: CoreEvent };

export type StreamChunk = { bytes: Uint8Array; last: boolean };
/** 1 MiB. */
export const chunkBytes = 1024 * 1024;
