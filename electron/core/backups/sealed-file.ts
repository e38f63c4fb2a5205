import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter } from 'age-encryption';

const read = (file: string) =>
  Readable.toWeb(createReadStream(file, { highWaterMark: 256 * 1024 })) as ReadableStream<Uint8Array>;

/** What was written: its size in bytes and its SHA-256. */
export type Written = { bytes: number; sha256: string };

/** Encrypts a file into a new one for these age recipients, a piece at a time. */
export async function sealFile(from: string, to: string, recipients: readonly string[]): Promise<Written> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return pour(await encrypter.encrypt(read(from)), to);
}

/** Decrypts a file into a new one. Throws when the identity is no recipient or the file is not what was written. */
export async function unsealFile(from: string, to: string, identity: string): Promise<Written> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return pour(await decrypter.decrypt(read(from)), to);
}

/** The SHA-256 of a file, as hex. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file)) hash.update(bytes as Uint8Array);
  return hash.digest('hex');
}

async function pour(from: ReadableStream<Uint8Array>, to: string): Promise<Written> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file: FileHandle = await open(to, 'wx', 0o600);
  try {
    for await (const part of from) {
      hash.update(part);
      bytes += part.byteLength;
      await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
