import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM over a small text: iv, tag, text. It opens only with the same key and the same context. */
export function sealText(key: Uint8Array, context: string, text: string): Uint8Array {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** null for what is half written, was changed, or was sealed with another key or for another place. */
export function openText(key: Uint8Array, context: string, sealed: Uint8Array): string | null {
  try {
    const iv = sealed.subarray(0, ivLength);
    const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(context));
    cipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
    return Buffer.concat([cipher.update(sealed.subarray(ivLength + tagLength)), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
