import { create } from 'zustand';
import type { ErrorCode, OperationError } from '../../../shared/contract/errors.ts';
import type { UploadId } from '../../../shared/contract/ids.ts';
import { maxAttachmentBytes } from '../../../shared/features/attachments/operations.ts';
import { CallError, call, errorOf, onCoreEvent, useSession, writeStream } from '../../client/index.ts';

/** A file on its way into the office. It becomes part of something only when a command takes it up. */
export type Upload = {
  readonly key: number;
  readonly file: File;
  readonly done: number;
  readonly state: 'waiting' | 'reading' | 'ready' | 'failed';
  readonly id: UploadId | null;
  readonly error: OperationError | null;
};

/** Files by the place they were given to: a ticket's note, its message, the new ticket. */
type Places = { readonly places: Readonly<Record<string, readonly Upload[]>> };
const useUploadStore = create<Places>(() => ({ places: {} }));
const none: readonly Upload[] = [];
const running = new Map<number, AbortController>();
let count = 0;

/** The files given to a place, with how far each is. */
export function useUploads(place: string): readonly Upload[] {
  return useUploadStore(({ places }) => places[place] ?? none);
}

/** What the files of a place are now, outside of rendering. */
export function uploadsOf(place: string): readonly Upload[] {
  return useUploadStore.getState().places[place] ?? none;
}

/** Whether files wait anywhere to go with a text. */
export function useAnyUploads(): boolean {
  return useUploadStore(({ places }) => Object.values(places).some((uploads) => uploads.length > 0));
}

/** Takes files in at a place and begins to read them. */
export function addUploads(place: string, files: Iterable<File>): void {
  const added = [...files].map((file): Upload => {
    count += 1;
    const tooLarge = file.size > maxAttachmentBytes;
    return {
      key: count,
      file,
      done: 0,
      state: tooLarge ? 'failed' : 'waiting',
      id: null,
      error: tooLarge ? { code: 'file_too_large', params: {} } : null,
    };
  });
  put(place, [...uploadsOf(place), ...added]);
  startNext();
}

/** Takes a file away again, read in or not. */
export function removeUpload(place: string, key: number): void {
  const upload = uploadsOf(place).find((each) => each.key === key);
  if (!upload) return;
  running.get(key)?.abort();
  if (upload.id !== null && upload.state === 'ready')
    void call('upload.discard', { upload: upload.id }).catch(() => undefined);
  put(
    place,
    uploadsOf(place).filter((each) => each.key !== key),
  );
}

/** Tries a failed file again. */
export function retryUpload(key: number): void {
  change(key, { state: 'waiting', error: null, done: 0, id: null });
  startNext();
}

/** The ids of a place's files once all are read in. Waits for those under way; refuses while one has failed. */
export async function settledUploads(place: string): Promise<UploadId[]> {
  await new Promise<void>((resolve) => {
    const settled = () => uploadsOf(place).every(({ state }) => state === 'ready' || state === 'failed');
    if (settled()) return resolve();
    const stop = useUploadStore.subscribe(() => {
      if (!settled()) return;
      stop();
      resolve();
    });
  });
  const uploads = uploadsOf(place);
  // Sent without it, the file would be missed by nobody until it is needed.
  const failed = uploads.find(({ state }) => state === 'failed');
  if (failed) throw new CallError(failed.error ?? { code: 'upload_incomplete', params: {} });
  return uploads.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** Forgets a place's files after a command took them up. */
export function forgetUploads(place: string): void {
  put(place, []);
}

/** Gives a place's files up. */
export function discardUploads(place: string): void {
  for (const { key } of uploadsOf(place)) removeUpload(place, key);
}

function put(place: string, uploads: readonly Upload[]): void {
  useUploadStore.setState(({ places }) => {
    const rest = { ...places };
    delete rest[place];
    return { places: uploads.length === 0 ? rest : { ...rest, [place]: uploads } };
  });
}

function change(key: number, part: Partial<Upload>): void {
  useUploadStore.setState(({ places }) => ({
    places: Object.fromEntries(
      Object.entries(places).map(([place, uploads]) => [
        place,
        uploads.some((each) => each.key === key)
          ? uploads.map((each) => (each.key === key ? { ...each, ...part } : each))
          : uploads,
      ]),
    ),
  }));
}

/** Two at a time: more would only make each slower. */
const atOnce = 2;
function startNext(): void {
  if (useSession.getState().state?.state !== 'signed_in') return;
  const all = Object.values(useUploadStore.getState().places).flat();
  for (const upload of all.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, atOnce - running.size))) {
    void run(upload);
  }
}

/** What the core says where nobody is signed in, or nobody yet again. */
const outside: ReadonlySet<ErrorCode> = new Set(['core_restarted', 'not_signed_in', 'locked', 'no_office_open']);

async function run({ key, file }: Upload): Promise<void> {
  const controller = new AbortController();
  running.set(key, controller);
  change(key, { state: 'reading' });
  try {
    const { upload, stream } = await call('upload.open', { name: file.name, size: file.size, mediaType: file.type });
    await writeStream(stream, file, { signal: controller.signal, onProgress: (done) => change(key, { done }) });
    if (running.get(key) !== controller) return;
    running.delete(key);
    change(key, { state: 'ready', id: upload, done: file.size });
  } catch (thrown) {
    // After a restart of the core the file is already waiting for its next turn.
    if (running.get(key) !== controller) return;
    running.delete(key);
    const error = errorOf(thrown);
    if (outside.has(error.code)) {
      // The window does not know yet that nobody is signed in: the next sign-in goes on with it.
      change(key, { state: 'waiting', id: null, done: 0, error: null });
      return;
    }
    change(key, { state: 'failed', error });
  }
  startNext();
}

/** Joins the files to the session: a new core knows nothing of them, and with another person nothing is left of them. */
export function connectUploads(): () => void {
  const stopEvents = onCoreEvent((event) => {
    if (event.type !== 'core.restarted') return;
    const stopped = [...running.values()];
    running.clear();
    for (const controller of stopped) controller.abort();
    for (const { key } of Object.values(useUploadStore.getState().places).flat()) {
      change(key, { state: 'waiting', id: null, done: 0, error: null });
    }
  });
  const stopSession = useSession.subscribe(({ state, shown }, before) => {
    if (shown === null || shown.user.id !== before.shown?.user.id) {
      if (before.shown !== null) useUploadStore.setState({ places: {} });
    } else if (state?.state === 'signed_in') startNext();
  });
  return () => {
    stopEvents();
    stopSession();
  };
}
