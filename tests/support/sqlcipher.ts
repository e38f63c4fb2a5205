import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const page = 4_096;
/** At each page's end: 16 bytes of IV and 64 of HMAC-SHA512. */
const reserved = 80;

/**
 * Decrypts a database file as the public description of SQLCipher 4 says, with nothing of the program: AES-256-CBC with the raw key,
 * each page authenticated by a key derived from it in two rounds with a masked salt. Throws where a page is not authentic.
 */
export function decryptSqlcipher4(file: string, key: Uint8Array, target: string): void {
  const sealed = readFileSync(file);
  if (sealed.length % page !== 0) throw new Error('not a whole number of pages');
  const salt = sealed.subarray(0, 16);
  const macKey = pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
  const plain = Buffer.alloc(sealed.length);
  for (let start = 0, number = 1; start < sealed.length; start += page, number++) {
    const begin = start + (number === 1 ? salt.length : 0);
    const iv = sealed.subarray(start + page - reserved, start + page - reserved + 16);
    const mac = sealed.subarray(start + page - reserved + 16, start + page);
    const counted = Buffer.alloc(4);
    counted.writeUInt32LE(number);
    const expected = createHmac('sha512', macKey)
      .update(sealed.subarray(begin, start + page - reserved + 16))
      .update(counted)
      .digest();
    if (!expected.equals(mac)) throw new Error(`page ${number} is not authentic`);
    const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
    Buffer.concat([decipher.update(sealed.subarray(begin, start + page - reserved)), decipher.final()]).copy(
      plain,
      begin,
    );
  }
  plain.write('SQLite format 3\0', 0, 'latin1');
  writeFileSync(target, plain, { mode: 0o600 });
}
