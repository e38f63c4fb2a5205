import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { Refusal, type Result } from '../../../shared/contract/errors.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import { type HostCallName, type HostEvent, hostCalls } from '../../../shared/contract/host.ts';
import { chunkBytes, type WireRequest } from '../../../shared/contract/wire.ts';
import type { HostHandlers } from './host-calls.ts';
import { pageOrigin } from './page.ts';

const id = z.int().min(1);
const stream = z.string().max(100);
/** The shape alone; operations and their input are checked by the gate. */
const Request = z.discriminatedUnion('type', [
  z.strictObject({ id, type: z.literal('call'), operation: z.string().max(200), input: z.unknown() }),
  z.strictObject({ id, type: z.literal('cancel'), call: z.int() }),
  z.strictObject({
    id,
    type: z.literal('stream.write'),
    stream,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= chunkBytes),
    last: z.boolean(),
  }),
  z.strictObject({ id, type: z.literal('stream.read'), stream }),
  z.strictObject({ id, type: z.literal('stream.cancel'), stream }),
]);

/** Whether a message came from the page itself: the top frame of a window of ours, still at its own address. */
export function isOurPage(frame: { url: string; parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && URL.canParse(frame.url) && originOf(frame.url) === pageOrigin;
}

function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

function refused(code: 'forbidden' | 'invalid_input'): Result<never> {
  return { ok: false, error: { code, params: {} } };
}

type Options = {
  request: (owner: number, request: WireRequest) => Promise<Result<unknown>>;
  handlers: HostHandlers;
  log: (line: string) => void;
};

/** Answers what windows send through the preload script: one channel to the core, one to the desktop. */
export function openBridge({ request, handlers, log }: Options): void {
  const fromPage = (event: IpcMainInvokeEvent): boolean => {
    const ours = isOurPage(event.senderFrame);
    if (!ours) log('refused a message that did not come from the page');
    return ours;
  };

  ipcMain.handle('griffel:core', async (event, message: unknown): Promise<Result<unknown>> => {
    if (!fromPage(event)) return refused('forbidden');
    const parsed = Request.safeParse(message);
    return parsed.success ? request(event.sender.id, parsed.data) : refused('invalid_input');
  });

  ipcMain.handle('griffel:host', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!fromPage(event)) return refused('forbidden');
    if (typeof name !== 'string' || !Object.hasOwn(hostCalls, name)) return refused('invalid_input');
    const parsed = hostCalls[name as HostCallName].input.safeParse(input);
    if (!parsed.success) return refused('invalid_input');
    try {
      const handler = handlers[name as HostCallName] as (input: unknown) => unknown;
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      return { ok: false, error: explain(error, name, log) };
    }
  });
}

function explain(
  error: unknown,
  name: string,
  log: (line: string) => void,
): Extract<Result<never>, { ok: false }>['error'] {
  if (error instanceof Refusal) return { code: error.code, params: error.params };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  log(`host call ${name} failed: ${code}`);
  if (code === 'ENOSPC') return { code: 'disk_full', params: {} };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { code: 'folder_not_writable', params: {} };
  return { code: 'internal', params: { reference: `host.${name}` } };
}

/** Pushes an event to a window that is still there. */
export function pushCoreEvent(window: BrowserWindow | undefined, event: CoreEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send('griffel:core-event', event);
}
export function pushHostEvent(window: BrowserWindow | undefined, event: HostEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send('griffel:host-event', event);
}
