import { randomUUID } from 'node:crypto';
import { createReadStream, type FSWatcher, rmSync, watch } from 'node:fs';
import { chmod, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chunkBytes } from '../../../shared/contract/wire.ts';
import { safeFileName } from '../../../shared/features/attachments/filename.ts';

type Copy = { name: string; file: string; watcher: FSWatcher | undefined; size: number; changedAt: number };
type Events = { changed: (copy: string, name: string) => void };

/**
 * The copies of attachments that other programs have open, in a folder that only this person of the computer can enter. They
 * are readable for that long, no longer: locking, signing out and quitting wipe them, and so does the next start after a crash.
 */
export class OpenCopies {
  readonly #folder: string;
  readonly #events: Events;
  readonly #copies = new Map<string, Copy>();

  constructor(folder: string, events: Events) {
    this.#folder = folder;
    this.#events = events;
    this.wipe();
  }

  /** Makes a copy out of chunks; gives its id and where it lies. */
  async create(name: string, chunks: AsyncIterable<Uint8Array>): Promise<{ copy: string; file: string }> {
    const copy = randomUUID();
    const folder = join(this.#folder, copy);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(this.#folder, 0o700);
    const file = join(folder, safeFileName(name));
    await writeChunks(file, chunks);
    const { size, mtimeMs } = await stat(file);
    const entry: Copy = { name: basename(file), file, watcher: undefined, size, changedAt: mtimeMs };
    this.#copies.set(copy, entry);
    // The folder is watched, not the file: office programs save by putting a new file in its place.
    entry.watcher = watch(folder, () => void this.#look(copy));
    return { copy, file };
  }

  async inspect(copy: string): Promise<{ name: string; size: number } | undefined> {
    const entry = this.#copies.get(copy);
    if (entry === undefined) return undefined;
    const { size } = await stat(entry.file);
    return { name: entry.name, size };
  }

  /** The bytes of a copy, in chunks of the size that streams to the core take. */
  read(copy: string): AsyncIterable<Uint8Array> | undefined {
    const entry = this.#copies.get(copy);
    return entry && createReadStream(entry.file, { highWaterMark: chunkBytes });
  }

  wipe(): void {
    for (const { watcher } of this.#copies.values()) watcher?.close();
    this.#copies.clear();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  async #look(copy: string): Promise<void> {
    const entry = this.#copies.get(copy);
    if (entry === undefined) return;
    try {
      const { size, mtimeMs } = await stat(entry.file);
      if (size === entry.size && mtimeMs === entry.changedAt) return;
      entry.size = size;
      entry.changedAt = mtimeMs;
      this.#events.changed(copy, entry.name);
    } catch {
      // Between the old file and the new one there is none for a moment.
    }
  }
}

/** Writes a file as a whole: it gets its name when all of it is there, so nothing that was there before is half lost. */
export async function writeChunks(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  // A name of its own: a file that lies there as `….part` is somebody's.
  const unfinished = `${file}.${randomUUID()}.part`;
  let whole = false;
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk);
    await handle.sync();
    whole = true;
  } finally {
    await handle.close();
    if (!whole) await rm(unfinished, { force: true });
  }
  await rename(unfinished, file);
}
