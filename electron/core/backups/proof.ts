import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readSmallFile, writeDurably } from '../keys/durable-files.ts';

/**
 * Who writes to a place of backups without a key can copy an old backup under a newer name. `proof.json` therefore holds two keyed marks
 * (HMAC-SHA-256) over the bytes of `backup.json`, which names the rest by its checksums: one for the office itself, by a key that outlives
 * every change of the database's key, and one for whoever opens the `office.age` of that day.
 */
const Proof = z.strictObject({ format: z.literal(1), office: z.string(), day: z.string() });
const proofIn = (backup: string) => join(backup, 'proof.json');
const largest = 4 * 1024;

/** A key to prove backups with. */
export type ProofKey = { by: 'office' | 'day'; key: Uint8Array };

const derived = (secret: Uint8Array | string, office: string, by: ProofKey['by']): ProofKey => ({
  by,
  key: new Uint8Array(hkdfSync('sha256', secret, office, `griffel backup ${by} 1`, 32)),
});
/** The office's own, of the identity that opens its files. */
export const officeProofKey = (office: string, attachmentIdentity: string) =>
  derived(attachmentIdentity, office, 'office');
/** That of one day, of a key that its `office.age` holds. */
export const dayProofKey = (office: string, databaseKey: Uint8Array) => derived(databaseKey, office, 'day');

const markOf = (about: string, { key }: ProofKey) => createHmac('sha256', key).update(about).digest();

/** Writes the marks of a description. */
export async function writeProof(backup: string, about: string, office: ProofKey, day: ProofKey): Promise<void> {
  const proof = { format: 1, office: markOf(about, office).toString('hex'), day: markOf(about, day).toString('hex') };
  await writeDurably(proofIn(backup), `${JSON.stringify(proof)}\n`);
}

/** Whether one of these keys proves that the office made the backup with this description. */
export async function isProven(backup: string, about: string, keys: readonly ProofKey[]): Promise<boolean> {
  try {
    const text = new TextDecoder().decode(await readSmallFile(proofIn(backup), largest));
    const proof = Proof.parse(JSON.parse(text));
    return keys.some((key) => {
      const [said, right] = [Buffer.from(proof[key.by], 'hex'), markOf(about, key)];
      return said.length === right.length && timingSafeEqual(said, right);
    });
  } catch {
    return false;
  }
}
