import { rm } from 'node:fs/promises';
import type { OfficeDatabase } from '../../../db/connection/index.ts';
import { keptAttachments } from '../../../db/queries/attachments/attachments.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { newId } from '../ids.ts';
import type { OfficeKeys } from '../keys/office-keys.ts';
import type { Clock } from '../ports/clock.ts';
import { instant } from '../ports/clock.ts';
import type { Attachments, ExpectedFile } from './attachments.ts';
import { IncomingFile } from './incoming.ts';
import { OutgoingFile } from './outgoing.ts';
import { FilePlaces } from './places.ts';

/** How long an upload of a session that ended badly may still be taken up by a command that is under way elsewhere. */
const leftOverAfter = 24 * 60 * 60 * 1_000;
const chunk = 1024 * 1024;

export type AttachmentsOptions = {
  folder: string;
  keys: Pick<OfficeKeys, 'attachmentIdentity' | 'attachmentRecipient' | 'recoveryRecipient'>;
  database: OfficeDatabase;
  clock: Clock;
};

/** Opens the office's files for one session, and sweeps away what earlier sessions left behind. */
export async function createAttachments(options: AttachmentsOptions): Promise<Attachments> {
  const store = new AttachmentStore(options);
  if (!options.database.readOnly) await store.sweep(leftOverAfter);
  return store;
}

class AttachmentStore implements Attachments {
  readonly #places: FilePlaces;
  readonly #options: AttachmentsOptions;
  /** By upload. */
  readonly #incoming = new Map<string, IncomingFile>();
  /** Uploads by their stream. */
  readonly #uploadOf = new Map<string, string>();
  readonly #outgoing = new Map<string, OutgoingFile>();
  readonly #unmarking = new Set<Promise<void>>();

  constructor(options: AttachmentsOptions) {
    this.#options = options;
    this.#places = new FilePlaces(options.folder);
  }

  open({ name, size, mediaType }: { name: string; size: number; mediaType: string }) {
    if (this.#options.database.readOnly) throw new Refusal('read_only');
    const now = instant(this.#options.clock);
    const upload = newId(now);
    const stream = newId(now);
    const { attachmentRecipient, recoveryRecipient } = this.#options.keys;
    const announced = { id: upload, name, mediaType, size };
    this.#incoming.set(upload, new IncomingFile(announced, this.#places, [attachmentRecipient, recoveryRecipient]));
    this.#uploadOf.set(stream, upload);
    return { upload, stream };
  }

  async write(stream: string, bytes: Uint8Array, last: boolean): Promise<void> {
    const upload = this.#uploadOf.get(stream);
    const file = upload === undefined ? undefined : this.#incoming.get(upload);
    if (upload === undefined || !file) throw new Refusal('stream_closed');
    try {
      await file.write(bytes, last);
      if (last) this.#uploadOf.delete(stream);
    } catch (error) {
      this.#uploadOf.delete(stream);
      this.#incoming.delete(upload);
      throw error;
    }
  }

  received(upload: string) {
    const file = this.#incoming.get(upload);
    if (!file) throw new Refusal('not_found');
    if (!file.received) throw new Refusal('upload_incomplete');
    return file.received;
  }

  has(upload: string): boolean {
    return this.#incoming.has(upload);
  }

  keep(upload: string): void {
    if (!this.#incoming.delete(upload)) return;
    const unmarking = rm(this.#places.marker(upload), { force: true })
      // The marker is only a hint: the sweep asks the database.
      .catch(() => undefined)
      .finally(() => this.#unmarking.delete(unmarking));
    this.#unmarking.add(unmarking);
  }

  async discard(upload: string): Promise<void> {
    const file = this.#incoming.get(upload);
    this.#incoming.delete(upload);
    for (const [stream, of] of this.#uploadOf) if (of === upload) this.#uploadOf.delete(stream);
    await file?.abandon();
  }

  async remove(id: string): Promise<void> {
    await rm(this.#places.kept(id), { force: true });
  }

  async receive({ name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array }) {
    const { upload, stream } = this.open({ name, mediaType, size: bytes.byteLength });
    for (let start = 0; start === 0 || start < bytes.byteLength; start += chunk) {
      const end = start + chunk;
      await this.write(stream, bytes.subarray(start, end), end >= bytes.byteLength);
    }
    return this.received(upload);
  }

  async bytes(id: string, limit: number): Promise<Uint8Array> {
    const file = await this.#open(id, null);
    const parts: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { bytes, last } = await file.next();
      size += bytes.byteLength;
      if (size > limit) {
        await file.cancel();
        throw new Refusal('file_too_large');
      }
      parts.push(bytes);
      if (last) return new Uint8Array(Buffer.concat(parts));
    }
  }

  async read(id: string, expected?: { size: number; sha256: string }): Promise<string> {
    const file = await this.#open(id, expected ?? null);
    const stream = newId(instant(this.#options.clock));
    this.#outgoing.set(stream, file);
    return stream;
  }

  async next(stream: string): Promise<{ bytes: Uint8Array; last: boolean }> {
    const file = this.#outgoing.get(stream);
    if (!file) throw new Refusal('stream_closed');
    try {
      const next = await file.next();
      if (next.last) this.#outgoing.delete(stream);
      return next;
    } catch (error) {
      this.#outgoing.delete(stream);
      await file.cancel();
      throw error;
    }
  }

  async cancel(stream: string): Promise<void> {
    const upload = this.#uploadOf.get(stream);
    if (upload !== undefined) await this.discard(upload);
    const file = this.#outgoing.get(stream);
    this.#outgoing.delete(stream);
    await file?.cancel();
  }

  async close(): Promise<void> {
    for (const stream of [...this.#outgoing.keys()]) await this.cancel(stream);
    await Promise.all(this.#unmarking);
    const own = [...this.#incoming.keys()];
    this.#uploadOf.clear();
    // A command may have committed without coming to say so.
    const kept = own.length > 0 ? await this.#keptOf(own) : new Set<string>();
    for (const id of own) {
      if (kept.has(id)) this.keep(id);
      else await this.discard(id);
    }
    await Promise.all(this.#unmarking);
  }

  /** Deletes uploads that are older than so many milliseconds and belong to no record. */
  async sweep(olderThan: number): Promise<void> {
    const marked = await this.#places.marked(olderThan, Date.now());
    const kept = await this.#keptOf(marked);
    for (const id of marked) {
      if (!kept.has(id))
        for (const file of [this.#places.part(id), this.#places.kept(id)]) await rm(file, { force: true });
      await rm(this.#places.marker(id), { force: true });
    }
  }

  async #open(id: string, expected: ExpectedFile | null): Promise<OutgoingFile> {
    try {
      return await OutgoingFile.open(this.#places.kept(id), this.#options.keys.attachmentIdentity, expected);
    } catch (error) {
      await this.#places.demandOffice();
      throw error;
    }
  }

  async #keptOf(ids: readonly string[]): Promise<Set<string>> {
    return this.#options.database.read((db) => keptAttachments(db, ids));
  }
}
