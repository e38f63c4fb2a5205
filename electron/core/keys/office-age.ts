import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { sealFor, sha256, unseal } from './age-keys.ts';
import { readSmallFile, writeDurably } from './durable-files.ts';

const Content = z.strictObject({
  format: z.literal(1),
  office: z.uuid(),
  /** Database keys as hex; more than one while the key is being changed, the one that is to stay first. */
  keys: z.array(z.string().regex(/^[0-9a-f]{64}$/)).min(1),
  /** What `recipientsDigest` says of those to whom this file is encrypted. */
  recipients: z.string(),
  /** The number of the key change that is under way. */
  rotation: z.int().optional(),
});

/** What `keys/office.age` holds. */
export type OfficeAge = { keys: Uint8Array[]; recipients: string; rotation: number | null };

/** Says to whom the file is encrypted, whatever their order. */
export function recipientsDigest(recipients: readonly string[]): string {
  return sha256([...recipients].sort().join(' '));
}

/** Some hundred bytes for each person. */
const largest = 4 * 1024 * 1024;
const fileIn = (keysFolder: string) => join(keysFolder, 'office.age');
const damaged = () => new Refusal('key_file_damaged', { file: 'office' });

export async function readSealedOfficeAge(keysFolder: string): Promise<Uint8Array> {
  try {
    return await readSmallFile(fileIn(keysFolder), largest);
  } catch {
    throw damaged();
  }
}

/** Opens `office.age`; null when the identity is not among its recipients. */
export async function openOfficeAge(sealed: Uint8Array, officeId: string, identity: string): Promise<OfficeAge | null> {
  const unsealed = await unseal(sealed, identity);
  if (!unsealed.ok) {
    if (unsealed.why === 'not_a_recipient') return null;
    throw damaged();
  }
  let json: unknown;
  try {
    json = JSON.parse(unsealed.plain);
  } catch {
    throw damaged();
  }
  const content = Content.safeParse(json);
  // A key file of another office was laid here.
  if (!content.success || content.data.office !== officeId) throw damaged();
  const { keys, recipients, rotation } = content.data;
  return {
    keys: keys.map((key) => new Uint8Array(Buffer.from(key, 'hex'))),
    recipients,
    rotation: rotation ?? null,
  };
}

/** Encrypts the database's keys to everyone who may open the office, and writes them. */
export async function writeOfficeAge(
  keysFolder: string,
  officeId: string,
  keys: readonly Uint8Array[],
  recipients: readonly string[],
  rotation: number | null = null,
): Promise<void> {
  const content: z.infer<typeof Content> = {
    format: 1,
    office: officeId,
    keys: keys.map((key) => Buffer.from(key).toString('hex')),
    recipients: recipientsDigest(recipients),
    ...(rotation === null ? {} : { rotation }),
  };
  await writeDurably(fileIn(keysFolder), await sealFor(recipients, `${JSON.stringify(content)}\n`));
}
