import { describe, expect, it } from 'vitest';
import { download, upload } from '../../../electron/hosts/desktop/transfers.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import { chunkBytes, type WireRequest } from '../../../shared/contract/wire.ts';

/** A core with one stream of three chunks, and one that collects. */
function streams() {
  const asked: WireRequest[] = [];
  let given = 0;
  const ask = async (request: WireRequest): Promise<Result<unknown>> => {
    asked.push(request);
    if (request.type !== 'stream.read') return { ok: true, value: {} };
    given += 1;
    return { ok: true, value: { bytes: Uint8Array.of(given), last: given === 3 } };
  };
  return { ask, asked, types: () => asked.map((request) => request.type) };
}
const never = new AbortController().signal;

describe('transfers', () => {
  it('download chunk by chunk until the last one', async () => {
    const { ask, types } = streams();
    const bytes: number[] = [];
    const progress: number[] = [];
    for await (const chunk of download(ask, 's', never, (done) => progress.push(done))) bytes.push(...chunk);
    expect(bytes).toEqual([1, 2, 3]);
    expect(progress).toEqual([1, 2, 3]);
    expect(types()).toEqual(['stream.read', 'stream.read', 'stream.read']);
  });

  it('close the stream when they are stopped', async () => {
    const { ask, types } = streams();
    const stop = new AbortController();
    const run = async () => {
      for await (const _chunk of download(ask, 's', stop.signal, () => undefined)) stop.abort();
    };
    await expect(run()).rejects.toMatchObject({ code: 'cancelled' });
    expect(types()).toEqual(['stream.read', 'stream.cancel']);
  });

  it('upload in chunks that the core takes, and end with a last one', async () => {
    const { ask, asked } = streams();
    async function* file() {
      yield new Uint8Array(chunkBytes + 5);
    }
    const progress: number[] = [];
    await upload(ask, 's', file(), never, (done) => progress.push(done));
    const sizes = asked.map((request) => request.type === 'stream.write' && [request.bytes.byteLength, request.last]);
    expect(sizes).toEqual([
      [chunkBytes, false],
      [5, false],
      [0, true],
    ]);
    expect(progress.at(-1)).toBe(chunkBytes + 5);
  });
});
