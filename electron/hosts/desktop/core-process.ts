import type { WireRequest } from '../../../shared/contract/wire.ts';
import { serveCore } from './core-server.ts';

const port = process.parentPort;
const core = {
  call: async (operation: string) => ({ ok: true as const, value: { operation } }),
  readStream: async () => ({ ok: true as const, value: { bytes: new Uint8Array(), last: true } }),
  writeStream: async () => ({ ok: true as const, value: {} }),
  cancelStream: async () => ({ ok: true as const, value: {} }),
};
const answer = serveCore(core, (message) => port.postMessage(message));
port.on('message', (event) => void answer(event.data as WireRequest));
