import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Decrypter } from 'age-encryption';
import { Refusal } from '../../../shared/contract/errors.ts';
import { chunkBytes } from '../../../shared/contract/wire.ts';
import { isAway } from '../keys/durable-files.ts';
import type { ExpectedFile } from './attachments.ts';

const unreadable = (error: unknown) => new Refusal(isAway(error) ? 'office_unreachable' : 'attachment_damaged');

/** One file on its way out: decrypted as its chunks are asked for, and compared with what the database knows of it. */
export class OutgoingFile {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #expected: ExpectedFile | null;
  readonly #hash = createHash('sha256');
  #size = 0;
  #rest: Uint8Array[] = [];
  #restBytes = 0;
  #ended = false;

  private constructor(reader: ReadableStreamDefaultReader<Uint8Array>, expected: ExpectedFile | null) {
    this.#reader = reader;
    this.#expected = expected;
  }

  /** Opens an encrypted file. Refuses with `attachment_missing`, `attachment_damaged` or `office_unreachable`. */
  static async open(file: string, identity: string, expected: ExpectedFile | null): Promise<OutgoingFile> {
    const missing = (error: unknown) => {
      throw new Refusal(isAway(error) ? 'office_unreachable' : 'attachment_missing');
    };
    const found = await stat(file).catch(missing);
    // A pipe or a device that someone laid there would be read for ever.
    if (!found.isFile()) throw new Refusal('attachment_damaged');
    await access(file, constants.R_OK).catch(missing);
    const sealed = Readable.toWeb(createReadStream(file, { highWaterMark: 256 * 1024 })) as ReadableStream<Uint8Array>;
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    try {
      return new OutgoingFile((await decrypter.decrypt(sealed)).getReader(), expected);
    } catch (error) {
      throw unreadable(error);
    }
  }

  /** The next chunk of 1 MiB; the last one may be shorter. One chunk is looked ahead, so that the last one says that it is. */
  async next(): Promise<{ bytes: Uint8Array; last: boolean }> {
    try {
      while (!this.#ended && this.#restBytes <= chunkBytes) await this.#fill();
    } catch (error) {
      throw error instanceof Refusal ? error : unreadable(error);
    }
    const bytes = this.#take(Math.min(chunkBytes, this.#restBytes));
    return { bytes, last: this.#ended && this.#restBytes === 0 };
  }

  async cancel(): Promise<void> {
    this.#ended = true;
    this.#rest = [];
    this.#restBytes = 0;
    await this.#reader.cancel().catch(() => undefined);
  }

  async #fill(): Promise<void> {
    const { done, value } = await this.#reader.read();
    if (done) {
      this.#ended = true;
      const expected = this.#expected;
      if (!expected) return;
      // Whole, but another file than the one that was added.
      if (expected.size !== this.#size || expected.sha256 !== this.#hash.digest('hex')) {
        throw new Refusal('attachment_damaged');
      }
      return;
    }
    this.#hash.update(value);
    this.#size += value.byteLength;
    this.#rest.push(value);
    this.#restBytes += value.byteLength;
  }

  #take(wanted: number): Uint8Array {
    const bytes = new Uint8Array(wanted);
    let filled = 0;
    while (filled < wanted) {
      const [first] = this.#rest;
      if (!first) break;
      const part = first.subarray(0, wanted - filled);
      bytes.set(part, filled);
      filled += part.byteLength;
      if (part.byteLength === first.byteLength) this.#rest.shift();
      else this.#rest[0] = first.subarray(part.byteLength);
    }
    this.#restBytes -= filled;
    return bytes;
  }
}
