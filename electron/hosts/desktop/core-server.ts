import type { Result } from '../../../shared/contract/errors.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { StreamChunk, WireMessage, WireRequest } from '../../../shared/contract/wire.ts';

type Call = { signal: AbortSignal; progress: (done: number, total: number | null) => void };
/** What the core offers its hosts. */
type Core = {
  call(operation: string, input: unknown, call: Call): Promise<Result<unknown>>;
  readStream(stream: string): Promise<Result<StreamChunk>>;
  writeStream(stream: string, bytes: Uint8Array, last: boolean): Promise<Result<unknown>>;
  cancelStream(stream: string): Promise<Result<unknown>>;
};
type Post = (message: WireMessage) => void;

/** Speaks shared/contract/wire.ts on behalf of a core: one answer for each request, progress and cancelling by its number. */
export function serveCore(core: Core, post: Post): (request: WireRequest) => Promise<void> {
  const running = new Map<number, AbortController>();

  async function call(request: Extract<WireRequest, { type: 'call' }>): Promise<Result<unknown>> {
    const stop = new AbortController();
    running.set(request.id, stop);
    const progress = (done: number, total: number | null) => {
      const event: CoreEvent = { type: 'progress', call: request.id, done, total };
      post({ type: 'event', event });
    };
    try {
      return await core.call(request.operation, request.input, { signal: stop.signal, progress });
    } finally {
      running.delete(request.id);
    }
  }

  async function answer(request: WireRequest): Promise<Result<unknown>> {
    switch (request.type) {
      case 'call':
        return call(request);
      case 'cancel':
        running.get(request.call)?.abort();
        return { ok: true, value: {} };
      case 'stream.write':
        return core.writeStream(request.stream, request.bytes, request.last);
      case 'stream.read':
        return core.readStream(request.stream);
      case 'stream.cancel':
        return core.cancelStream(request.stream);
    }
  }

  return async (request) => post({ type: 'answer', id: request.id, result: await answer(request) });
}
