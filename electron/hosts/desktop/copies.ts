import { randomUUID } from 'node:crypto';
import {
  createReadStream,
  type FSWatcher,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { chmod, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { chunkBytes } from '../../../shared/contract/wire.ts';
import { safeFileName } from '../../../shared/features/attachments/filename.ts';
import { type Seal, sealFile, unsealFile } from './sealed-file.ts';

type Seen = { size: number; changedAt: number };
type Copy = Seen & {
  name: string;
  file: string;
  watcher: FSWatcher | undefined;
  /** As it was when it was made or last sent into the office; null when that is not known. */
  kept: Seen | null;
};
type PutAway = { name: string; owner: string; seal: Seal };
type Events = { changed: (copy: string, name: string) => void };

/**
 * The copies of attachments that other programs have open, in a folder that only this person of the computer can enter. They
 * are readable for that long, no longer: locking, signing out and quitting wipe them, and so does the next start after a crash.
 * What somebody changed and has not yet kept as a new version is put away encrypted, and brought back when they are.
 */
export class OpenCopies {
  readonly #folder: string;
  readonly #events: Events;
  readonly #copies = new Map<string, Copy>();
  readonly #away = new Map<string, PutAway>();

  readonly #platform: NodeJS.Platform;

  constructor(folder: string, events: Events, platform: NodeJS.Platform = process.platform) {
    this.#folder = folder;
    this.#events = events;
    this.#platform = platform;
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
    markAsForeign(file, this.#platform);
    const seen = lookedAt(await stat(file));
    this.#watchOver(copy, { name: basename(file), file, watcher: undefined, ...seen, kept: seen });
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
    return entry && sending(entry);
  }

  /** Wipes all copies; those that their owner changed and has not kept stay for them, unreadable for anyone else. */
  putAway(owner: string): void {
    for (const [copy, entry] of this.#copies) {
      entry.watcher?.close();
      try {
        if (isAsKept(entry)) continue;
        this.#away.set(copy, { name: entry.name, owner, seal: sealFile(entry.file, this.#sealedFile(copy)) });
      } catch {
        // Gone, or no room for it: wiping comes first.
      }
    }
    this.#copies.clear();
    const stays = new Set([...this.#away.keys()].map((copy) => basename(this.#sealedFile(copy))));
    for (const name of namesIn(this.#folder)) if (!stays.has(name)) remove(join(this.#folder, name));
  }

  /** Brings back what was put away for this person and offers it again; what was somebody else's goes for good. */
  bringBack(owner: string): void {
    for (const [copy, { name, owner: whose, seal }] of this.#away) {
      const folder = join(this.#folder, copy);
      const file = join(folder, name);
      this.#away.delete(copy);
      try {
        if (whose !== owner) continue;
        mkdirSync(folder, { mode: 0o700 });
        unsealFile(seal, this.#sealedFile(copy), file);
        markAsForeign(file, this.#platform);
        this.#watchOver(copy, { name, file, watcher: undefined, ...lookedAt(statSync(file)), kept: null });
        this.#events.changed(copy, name);
      } catch {
        remove(folder);
      } finally {
        remove(this.#sealedFile(copy));
      }
    }
  }

  wipe(): void {
    for (const { watcher } of this.#copies.values()) watcher?.close();
    this.#copies.clear();
    this.#away.clear();
    remove(this.#folder);
  }

  #sealedFile(copy: string): string {
    return join(this.#folder, `${copy}.sealed`);
  }

  #watchOver(copy: string, entry: Copy): void {
    this.#copies.set(copy, entry);
    // The folder is watched, not the file: office programs save by putting a new file in its place.
    entry.watcher = watch(dirname(entry.file), () => void this.#look(copy));
  }

  async #look(copy: string): Promise<void> {
    const entry = this.#copies.get(copy);
    if (entry === undefined) return;
    try {
      const seen = lookedAt(await stat(entry.file));
      if (same(seen, entry)) return;
      Object.assign(entry, seen);
      this.#events.changed(copy, entry.name);
    } catch {
      // Between the old file and the new one there is none for a moment.
    }
  }
}

const lookedAt = ({ size, mtimeMs }: { size: number; mtimeMs: number }): Seen => ({ size, changedAt: mtimeMs });
const same = (one: Seen, other: Seen) => one.size === other.size && one.changedAt === other.changedAt;
const isAsKept = ({ file, kept }: Copy) => kept !== null && same(kept, lookedAt(statSync(file)));

/** The bytes of a copy; when all were taken it counts as kept as it was at the beginning. */
async function* sending(entry: Copy): AsyncGenerator<Uint8Array> {
  const seen = lookedAt(await stat(entry.file));
  yield* createReadStream(entry.file, { highWaterMark: chunkBytes }) as AsyncIterable<Uint8Array>;
  entry.kept = seen;
}

/** Windows opens what is marked so with care: Office in protected view, without macros. Other systems have no such mark. */
function markAsForeign(file: string, platform: NodeJS.Platform): void {
  if (platform !== 'win32') return;
  writeFileSync(`${file}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3', { mode: 0o600 });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** On Windows a file that its program still holds cannot go; that must not keep the rest, or the session from locking. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The next lock, the end of the program and its next start try again.
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
