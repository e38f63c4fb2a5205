import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter } from 'age-encryption';
import { newKeyPair } from '../keys/age-keys.ts';
import type { Written } from '../ports/snapshotter.ts';

const read = (file: string) =>
  Readable.toWeb(createReadStream(file, { highWaterMark: 256 * 1024 })) as ReadableStream<Uint8Array>;

/**
 * Encrypts a file into a new one for these age recipients, a piece at a time, then reads it back with a key of that moment alone: what
 * was written opens, and is what was to be written. Blocks now and then; for a thread of its own.
 */
export async function sealFile(from: string, to: string, recipients: readonly string[]): Promise<Written> {
  const proof = await newKeyPair();
  const encrypter = new Encrypter();
  for (const recipient of [...recipients, proof.recipient]) encrypter.addRecipient(recipient);
  const written = await pour(await encrypter.encrypt(read(from)), to);
  const decrypter = new Decrypter();
  decrypter.addIdentity(proof.identity);
  const [before, after] = [await sha256OfFile(from), await sha256Of(await decrypter.decrypt(read(to)))];
  if (before !== after) throw new Error('what was written is not what was to be written');
  return written;
}

/** Decrypts a file into a new one. Throws when the identity is no recipient or the file is not what was written. */
export async function unsealFile(from: string, to: string, identity: string): Promise<Written> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return pour(await decrypter.decrypt(read(from)), to);
}

/** The SHA-256 of a file, as hex. Throws for what is none: reading a pipe would never end. */
export async function sha256OfFile(file: string): Promise<string> {
  if (!(await stat(file)).isFile()) throw new Error('not a file');
  return sha256Of(createReadStream(file, { highWaterMark: 256 * 1024 }));
}

async function sha256Of(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of bytes) hash.update(part);
  return hash.digest('hex');
}

async function pour(from: AsyncIterable<Uint8Array>, to: string): Promise<Written> {
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
