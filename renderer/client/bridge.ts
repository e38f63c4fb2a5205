import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { OperationError, Result } from '../../shared/contract/errors.ts';
import type { CoreEvent } from '../../shared/contract/events.ts';
import type { GriffelBridge, HostCallName, HostEvent, HostInput, HostOutput } from '../../shared/contract/host.ts';
import { chunkBytes, type StreamChunk } from '../../shared/contract/wire.ts';

declare global {
  interface Window {
    readonly griffel: GriffelBridge;
  }
}

/** A refusal or failure of an operation, thrown by `call` and by the hooks. */
export class CallError extends Error {
  readonly error: OperationError;
  constructor(error: OperationError) {
    super(error.code);
    this.name = 'CallError';
    this.error = error;
  }
}

/** The operation's error in whatever was thrown; anything else is our own fault. */
export function errorOf(thrown: unknown): OperationError {
  return thrown instanceof CallError ? thrown.error : { code: 'internal', params: {} };
}

let lastId = 0;
function nextId(): number {
  lastId += 1;
  return lastId;
}

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CallError(result.error);
}

/** How far a long operation is. */
export type CallProgress = { done: number; total: number | null };
const progressListeners = new Map<number, (progress: CallProgress) => void>();

export type CallOptions = {
  /** Aborting it gives up a long operation; it then throws `cancelled`, unless it was already done. */
  signal?: AbortSignal;
  onProgress?: (progress: CallProgress) => void;
};

/** Asks the core for something. */
export async function call<N extends OperationName>(
  operation: N,
  input: InputOf<N>,
  { signal, onProgress }: CallOptions = {},
): Promise<OutputOf<N>> {
  const id = nextId();
  const cancel = () => void window.griffel.request({ id: nextId(), type: 'cancel', call: id });
  if (signal?.aborted) throw new CallError({ code: 'cancelled', params: {} });
  signal?.addEventListener('abort', cancel, { once: true });
  if (onProgress) progressListeners.set(id, onProgress);
  try {
    return unwrap((await window.griffel.request({ id, type: 'call', operation, input })) as Result<OutputOf<N>>);
  } finally {
    signal?.removeEventListener('abort', cancel);
    progressListeners.delete(id);
  }
}

/** Asks the desktop for something: dialogs, printing, saving files. */
export async function host<N extends HostCallName>(name: N, input: HostInput<N>): Promise<HostOutput<N>> {
  return unwrap(await window.griffel.host(name, input));
}

export type TransferOptions = { signal?: AbortSignal; onProgress?: (done: number) => void };

/** Sends a file's bytes into an upload stream, chunk by chunk as the core takes them. */
export async function writeStream(
  stream: string,
  blob: Blob,
  { signal, onProgress }: TransferOptions = {},
): Promise<void> {
  let offset = 0;
  do {
    if (signal?.aborted) {
      await window.griffel.request({ id: nextId(), type: 'stream.cancel', stream });
      throw new CallError({ code: 'cancelled', params: {} });
    }
    const bytes = new Uint8Array(await blob.slice(offset, offset + chunkBytes).arrayBuffer());
    offset += bytes.byteLength;
    const last = offset >= blob.size;
    unwrap(await window.griffel.request({ id: nextId(), type: 'stream.write', stream, bytes, last }));
    onProgress?.(offset);
  } while (offset < blob.size);
}

/** Reads a whole stream, for previews. */
export async function readStream(stream: string, { signal, onProgress }: TransferOptions = {}): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let done = 0;
  for (;;) {
    if (signal?.aborted) {
      await window.griffel.request({ id: nextId(), type: 'stream.cancel', stream });
      throw new CallError({ code: 'cancelled', params: {} });
    }
    const chunk = unwrap(
      (await window.griffel.request({ id: nextId(), type: 'stream.read', stream })) as Result<StreamChunk>,
    );
    chunks.push(chunk.bytes);
    done += chunk.bytes.byteLength;
    onProgress?.(done);
    if (chunk.last) return chunks;
  }
}

/** Listens to what the core pushes. Answers the function that ends it. */
export function onCoreEvent(listener: (event: CoreEvent) => void): () => void {
  return window.griffel.onCoreEvent((event) => {
    if (event.type === 'progress') progressListeners.get(event.call)?.({ done: event.done, total: event.total });
    else listener(event);
  });
}

/** Listens to the desktop: menus, deep links, changed copies. */
export function onHostEvent(listener: (event: HostEvent) => void): () => void {
  return window.griffel.onHostEvent(listener);
}

/** An id for a host call whose progress is told by `host.progress`. */
export const newCallId = nextId;
