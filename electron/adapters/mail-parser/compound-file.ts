import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { MAIL_LIMITS } from '../../core/ports/mail-parser.ts';

/**
 * The container of .msg files (MS-CFB) is a small file system whose chains can run in circles. The
 * Outlook reader trusts them, so they are walked here first, with every step counted; a damaged file is
 * written anew with all that could still be reached.
 */
export interface Storage {
  name: string;
  storages: Storage[];
  streams: Stream[];
}

export interface Stream {
  name: string;
  size: number;
  read: () => Uint8Array;
}

export interface CompoundFile {
  root: Storage;
  /** Something in it pointed nowhere, in circles, or beyond the end. */
  damaged: boolean;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const NOTHING = 0xffffffff;
const MINI_SECTOR = 64;
const MINI_CUTOFF = 4096;
const ENTRY_SIZE = 128;
const MAX_ENTRIES = 200_000;
/** An attached message lies two storages deeper than the message it is attached to. */
const MAX_STORAGE_DEPTH = MAIL_LIMITS.nesting * 2 + 2;

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

/** Walks the whole file. Undefined when there is nothing in it that could be read. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  return bytes.length < 1536 ? undefined : new Walker(bytes).walk();
}

/** A sound file with the same storages and streams. */
export function writeCompoundFile(root: Storage): Uint8Array {
  const entries: Parameters<typeof burn>[0] = [{ name: 'Root Entry', type: ROOT, children: [], length: 0 }];
  const add = (storage: Storage, at: number): void => {
    for (const stream of storage.streams) {
      entries[at]?.children?.push(entries.length);
      entries.push({ name: stream.name, type: STREAM, length: stream.size, binaryProvider: stream.read });
    }
    for (const inner of storage.storages) {
      entries[at]?.children?.push(entries.length);
      entries.push({ name: inner.name, type: STORAGE, children: [], length: 0 });
      add(inner, entries.length - 1);
    }
  };
  add(root, 0);
  return burn(entries);
}

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

class Walker {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #sectorCount: number;
  #fat: Uint32Array = new Uint32Array();
  #miniFat: Uint32Array = new Uint32Array();
  #miniSectors: number[] = [];
  #entries: Entry[] = [];
  #seen = new Set<number>();
  #damaged = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // The reader looks at the same byte to choose between the two sizes there are.
    this.#sectorSize = this.#view.getUint8(30) === 12 ? 4096 : 512;
    this.#sectorCount = Math.max(0, Math.ceil(bytes.length / this.#sectorSize) - 1);
    // A short last sector is a file that was cut off.
    if (bytes.length % this.#sectorSize !== 0) this.#damaged = true;
  }

  walk(): CompoundFile | undefined {
    this.#fat = this.#table(this.#fatSectors());
    this.#readEntries(this.#chain(this.#fat, this.#view.getUint32(48, true), this.#sectorCount));
    const rootEntry = this.#entries[0];
    if (rootEntry === undefined || rootEntry.type !== ROOT) return undefined;
    const miniFatStart = this.#view.getUint32(60, true);
    const miniFatSectors =
      miniFatStart === END_OF_CHAIN || miniFatStart === NOTHING
        ? []
        : this.#chain(this.#fat, miniFatStart, this.#sectorCount);
    if (miniFatSectors.length !== this.#view.getUint32(64, true)) this.#damaged = true;
    this.#miniFat = this.#table(miniFatSectors);
    this.#miniSectors = this.#chain(this.#fat, rootEntry.start, this.#sectorCount, rootEntry.size === 0);
    this.#seen.add(0);
    const root = this.#storage(rootEntry, 0);
    return { root, damaged: this.#damaged };
  }

  /** Where the allocation table lies: 109 places in the header, the rest in a chain of its own. */
  #fatSectors(): number[] {
    const announced = this.#view.getUint32(44, true);
    const sectors: number[] = [];
    const add = (sector: number): boolean => {
      if (sector >= this.#sectorCount) return false;
      sectors.push(sector);
      return true;
    };
    for (let i = 0; i < Math.min(announced, 109); i++)
      if (!add(this.#view.getUint32(76 + i * 4, true))) this.#damaged = true;
    const perSector = this.#sectorSize / 4 - 1;
    const visited = new Set<number>();
    let next = this.#view.getUint32(68, true);
    while (sectors.length < announced && next < this.#sectorCount && !visited.has(next)) {
      visited.add(next);
      for (let i = 0; i < perSector && sectors.length < announced; i++) if (!add(this.#sectorValue(next, i))) break;
      next = this.#sectorValue(next, perSector);
    }
    // The reader believes both counts and would go on for as long as they say.
    if (sectors.length !== announced || visited.size !== this.#view.getUint32(72, true)) this.#damaged = true;
    return sectors;
  }

  #sectorValue(sector: number, index: number): number {
    const at = (sector + 1) * this.#sectorSize + index * 4;
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, true) : NOTHING;
  }

  #table(sectors: readonly number[]): Uint32Array {
    const perSector = this.#sectorSize / 4;
    const table = new Uint32Array(sectors.length * perSector).fill(NOTHING);
    sectors.forEach((sector, n) => {
      for (let i = 0; i < perSector; i++) table[n * perSector + i] = this.#sectorValue(sector, i);
    });
    return table;
  }

  /** Follows a chain to its end; a circle or a step outside ends it early and is noted. */
  #chain(table: Uint32Array, start: number, limit: number, mayBeMissing = false): number[] {
    const chain: number[] = [];
    const visited = new Set<number>();
    let sector = start;
    while (sector !== END_OF_CHAIN) {
      if (sector >= limit || visited.has(sector)) {
        if (!mayBeMissing || chain.length > 0 || sector !== NOTHING) this.#damaged = true;
        else if (start === NOTHING) this.#damaged = true;
        break;
      }
      visited.add(sector);
      chain.push(sector);
      sector = table[sector] ?? NOTHING;
    }
    return chain;
  }

  #readEntries(sectors: readonly number[]): void {
    for (const sector of sectors) {
      for (let at = (sector + 1) * this.#sectorSize; at < (sector + 2) * this.#sectorSize; at += ENTRY_SIZE) {
        if (at + ENTRY_SIZE > this.#bytes.length || this.#entries.length >= MAX_ENTRIES) {
          this.#damaged = true;
          return;
        }
        this.#entries.push(this.#entry(at));
      }
    }
  }

  #entry(at: number): Entry {
    const length = Math.min(this.#view.getUint16(at + 64, true), 64);
    const name =
      Buffer.from(this.#bytes.subarray(at, at + (length & ~1)))
        .toString('utf16le')
        .split('\0')[0] ?? '';
    return {
      name,
      type: this.#view.getUint8(at + 66),
      left: this.#view.getUint32(at + 68, true),
      right: this.#view.getUint32(at + 72, true),
      child: this.#view.getUint32(at + 76, true),
      start: this.#view.getUint32(at + 116, true),
      size: this.#view.getUint32(at + 120, true),
    };
  }

  #storage(entry: Entry, depth: number): Storage {
    const storage: Storage = { name: entry.name, storages: [], streams: [] };
    for (const child of this.#childrenOf(entry)) {
      if (child.type === STREAM) storage.streams.push(this.#stream(child));
      else if (child.type !== STORAGE) this.#damaged = true;
      else if (depth < MAX_STORAGE_DEPTH) storage.storages.push(this.#storage(child, depth + 1));
      else this.#damaged = true;
    }
    return storage;
  }

  /** The children hang in a binary tree; each entry of the file may be in one place only. */
  #childrenOf(parent: Entry): Entry[] {
    const found: Entry[] = [];
    const open: { index: number; visited: boolean }[] = [{ index: parent.child, visited: false }];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (step.index === NOTHING) continue;
      const entry = this.#entries[step.index];
      if (entry === undefined || (!step.visited && this.#seen.has(step.index))) {
        this.#damaged = true;
        continue;
      }
      if (step.visited) {
        found.push(entry);
        continue;
      }
      this.#seen.add(step.index);
      open.push(
        { index: entry.right, visited: false },
        { index: step.index, visited: true },
        { index: entry.left, visited: false },
      );
    }
    return found;
  }

  #stream(entry: Entry): Stream {
    const mini = entry.size < MINI_CUTOFF;
    const unit = mini ? MINI_SECTOR : this.#sectorSize;
    const limit = mini ? this.#miniFat.length : this.#sectorCount;
    const chain = entry.size === 0 ? [] : this.#chain(mini ? this.#miniFat : this.#fat, entry.start, limit);
    const size = Math.min(entry.size, chain.length * unit);
    if (size !== entry.size) this.#damaged = true;
    if (mini && chain.some((sector) => this.#miniOffset(sector) === undefined)) this.#damaged = true;
    return { name: entry.name, size, read: () => this.#readChain(chain, unit, size, mini) };
  }

  #readChain(chain: readonly number[], unit: number, size: number, mini: boolean): Uint8Array {
    const result = new Uint8Array(size);
    chain.forEach((sector, n) => {
      const from = mini ? this.#miniOffset(sector) : (sector + 1) * this.#sectorSize;
      if (from === undefined) return;
      const piece = this.#bytes.subarray(from, Math.min(from + unit, from + size - n * unit));
      if (n * unit < size) result.set(piece, n * unit);
    });
    return result;
  }

  #miniOffset(sector: number): number | undefined {
    const at = sector * MINI_SECTOR;
    const holder = this.#miniSectors[Math.floor(at / this.#sectorSize)];
    return holder === undefined ? undefined : (holder + 1) * this.#sectorSize + (at % this.#sectorSize);
  }
}
