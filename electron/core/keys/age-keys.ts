import { createHash, randomBytes } from 'node:crypto';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** An age X25519 identity (`AGE-SECRET-KEY-1…`) and its recipient (`age1…`). */
export type KeyPair = { identity: string; recipient: string };

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The recipient of an identity, or null when the text is none (a typing error fails its checksum). */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    return await identityToRecipient(identity);
  } catch {
    return null;
  }
}

export function newDatabaseKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

/** Encrypts a small text so that each of the recipients can read it. */
export async function sealFor(recipients: readonly string[], plain: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

export type Unsealed = { ok: true; plain: string } | { ok: false; why: 'not_a_recipient' | 'damaged' };

/** Decrypts a small age file. */
export async function unseal(sealed: Uint8Array, identity: string): Promise<Unsealed> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return { ok: true, plain: await decrypter.decrypt(sealed, 'text') };
  } catch (error) {
    const stranger = error instanceof Error && error.message.startsWith('no identity matched');
    return { ok: false, why: stranger ? 'not_a_recipient' : 'damaged' };
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
