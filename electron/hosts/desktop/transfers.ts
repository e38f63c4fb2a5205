import { Refusal, type Result } from '../../../shared/contract/errors.ts';
import { chunkBytes, type StreamChunk, type WireRequest } from '../../../shared/contract/wire.ts';

type Ask = (request: WireRequest) => Promise<Result<unknown>>;
type Progress = (done: number) => void;

function unwrap(result: Result<unknown>): unknown {
  if (result.ok) return result.value;
  throw new Refusal(result.error.code, result.error.params);
}

/** The bytes of a stream of the core, asked for one chunk after the other. Stopping half way closes the stream. */
export async function* download(
  ask: Ask,
  stream: string,
  signal: AbortSignal,
  progress: Progress,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  let ended = false;
  try {
    while (!ended) {
      if (signal.aborted) throw new Refusal('cancelled');
      const { bytes, last } = unwrap(await ask({ id: 0, type: 'stream.read', stream })) as StreamChunk;
      ended = last;
      done += bytes.byteLength;
      progress(done);
      yield bytes;
    }
  } finally {
    if (!ended) await ask({ id: 0, type: 'stream.cancel', stream });
  }
}

/** Sends bytes into a stream of the core, each chunk when the one before has been taken. */
export async function upload(
  ask: Ask,
  stream: string,
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  progress: Progress,
): Promise<void> {
  let done = 0;
  let closed = false;
  const write = async (bytes: Uint8Array, last: boolean) => {
    unwrap(await ask({ id: 0, type: 'stream.write', stream, bytes, last }));
    done += bytes.byteLength;
    progress(done);
  };
  try {
    for await (const chunk of chunks) {
      if (signal.aborted) throw new Refusal('cancelled');
      for (let from = 0; from < chunk.byteLength; from += chunkBytes)
        await write(new Uint8Array(chunk.subarray(from, from + chunkBytes)), false);
    }
    await write(new Uint8Array(0), true);
    closed = true;
  } finally {
    if (!closed) await ask({ id: 0, type: 'stream.cancel', stream });
  }
}
