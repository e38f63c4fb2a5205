import { type CipherGCM, createCipheriv, createDecipheriv, type DecipherGCM, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { chunkBytes } from '../../../shared/contract/wire.ts';

/** What opens a sealed file again. It is in this process's memory alone and gone with it. */
export type Seal = { key: Uint8Array; iv: Uint8Array; tag: Uint8Array };

/** Encrypts a file into a new one; at once, since what waits to be wiped must not wait for it. */
export function sealFile(from: string, to: string): Seal {
  const [key, iv] = [randomBytes(32), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  pass(cipher, from, to);
  return { key, iv, tag: cipher.getAuthTag() };
}

/** Decrypts it again; throws when it is not what was sealed. */
export function unsealFile({ key, iv, tag }: Seal, from: string, to: string): void {
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAuthTag(tag);
  pass(decipher, from, to);
}

function pass(through: CipherGCM | DecipherGCM, from: string, to: string): void {
  const source = openSync(from, 'r');
  try {
    const target = openSync(to, 'wx', 0o600);
    try {
      const buffer = Buffer.alloc(chunkBytes);
      for (let read = readSync(source, buffer); read > 0; read = readSync(source, buffer)) {
        write(target, through.update(buffer.subarray(0, read)));
      }
      write(target, through.final());
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

function write(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength; ) done += writeSync(file, bytes, done);
}
