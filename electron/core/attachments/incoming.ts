import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Encrypter } from 'age-encryption';
import { Refusal } from '../../../shared/contract/errors.ts';
import { codeOf, isAway, renameDurably, toWriteRefusal } from '../keys/durable-files.ts';
import type { ReceivedFile } from './attachments.ts';
import type { FilePlaces } from './places.ts';

export type AnnouncedFile = { id: string; name: string; mediaType: string; size: number };

/** One file on its way in: encrypted chunk by chunk, so that neither its size nor its content is ever in memory or on disk as a whole. */
export class IncomingFile {
  readonly announced: AnnouncedFile;
  readonly #places: FilePlaces;
  readonly #recipients: readonly string[];
  readonly #hash = createHash('sha256');
  #size = 0;
  #writer: WritableStreamDefaultWriter<Uint8Array> | null = null;
  #pumping: Promise<void> | null = null;
  #received: ReceivedFile | null = null;
  #failed: unknown = null;
  #busy = false;

  constructor(announced: AnnouncedFile, places: FilePlaces, recipients: readonly string[]) {
    this.announced = announced;
    this.#places = places;
    this.#recipients = recipients;
  }

  /** What was received; null while bytes are missing. */
  get received(): ReceivedFile | null {
    return this.#received;
  }

  async write(bytes: Uint8Array, last: boolean): Promise<void> {
    if (this.#received || this.#failed || this.#busy) throw new Refusal('stream_closed');
    this.#busy = true;
    try {
      if (this.#size + bytes.byteLength > this.announced.size) throw new Refusal('file_too_large');
      await this.#take(bytes);
      if (last) await this.#finish();
    } catch (error) {
      this.#failed ??= error;
      await this.abandon();
      if (codeOf(error) === 'ENOENT') await this.#places.demandOffice();
      throw toWriteRefusal(error);
    } finally {
      this.#busy = false;
    }
  }

  /** Gives the file up; nothing of it stays. */
  async abandon(): Promise<void> {
    this.#failed ??= new Refusal('stream_closed');
    await this.#writer?.abort().catch(() => undefined);
    await this.#pumping?.catch(() => undefined);
    const { announced } = this;
    const files = [this.#places.part(announced.id), this.#places.kept(announced.id)];
    // What cannot be taken away now is swept later: its marker goes last.
    try {
      for (const file of [...files, this.#places.marker(announced.id)]) await rm(file, { force: true });
    } catch (error) {
      if (!isAway(error)) throw error;
    }
  }

  async #take(bytes: Uint8Array): Promise<void> {
    this.#writer ??= await this.#begin();
    this.#hash.update(bytes);
    this.#size += bytes.byteLength;
    // A copy: the caller may fill its buffer anew as soon as it has the answer, and the stream still holds what it was given.
    const own = bytes.slice();
    // A rejected pump must be told rather than waited for: nothing would take the bytes any more.
    await Promise.race([this.#writer.write(own), this.#pumping?.then(() => undefined)]);
  }

  async #begin(): Promise<WritableStreamDefaultWriter<Uint8Array>> {
    const { id } = this.announced;
    await this.#places.mark(id);
    const file = await open(this.#places.part(id), 'wx', 0o600);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const encrypter = new Encrypter();
    for (const recipient of this.#recipients) encrypter.addRecipient(recipient);
    const encrypted = await encrypter.encrypt(readable);
    this.#pumping = pump(encrypted, file);
    this.#pumping.catch((error: unknown) => {
      this.#failed ??= error;
    });
    return writable.getWriter();
  }

  async #finish(): Promise<void> {
    const { id, name, mediaType, size } = this.announced;
    if (this.#size !== size) throw new Refusal('upload_incomplete');
    await this.#writer?.close();
    await this.#pumping;
    const kept = this.#places.kept(id);
    await this.#places.makeFolder(dirname(kept));
    await renameDurably(this.#places.part(id), kept);
    this.#received = { id, name, mediaType, size, sha256: this.#hash.digest('hex') };
  }
}

async function pump(from: ReadableStream<Uint8Array>, file: FileHandle): Promise<void> {
  const reader = from.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      await file.writeFile(value);
    }
    await file.sync();
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}
