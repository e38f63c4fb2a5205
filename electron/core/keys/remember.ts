import { z } from 'zod';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { Ports } from '../ports/index.ts';

/** What opens an office without a passphrase: the person's own key, and the checksum of the key file it came from. */
export type RememberedKey = { identity: string; digest: string };
type Person = { userId: string; name: string };

// Both halves say whose they are, so that a file copied to another place opens nothing.
const Name = z.strictObject({ office: z.string(), user: z.string(), name: z.string() });
const Key = z.strictObject({ office: z.string(), user: z.string(), identity: z.string(), digest: z.string() });

/** What the sign-in screen may offer: remembering at all, and the people who are remembered. */
export async function offersOf(ports: Ports, officeId: string) {
  const nothing = { mayRemember: false, remembered: [] };
  try {
    if (!ports.keychain.available() || !(await ports.remembered.allowed(officeId))) return nothing;
    const remembered: { id: UserId; name: string }[] = [];
    for (const userId of await ports.remembered.people(officeId)) {
      const sealed = await ports.remembered.recall(officeId, userId);
      const name = sealed && (await unsealed(ports, sealed.name, Name));
      if (name?.office === officeId && name.user === userId) remembered.push({ id: userId as UserId, name: name.name });
    }
    return { mayRemember: true, remembered };
  } catch {
    // A profile that cannot be read costs no more than the convenience.
    ports.log.error('what this computer remembers cannot be read', { office: officeId });
    return nothing;
  }
}

/** Remembers a person on this computer: their own key, sealed by the operating system. The passphrase is never kept. */
export async function remember(ports: Ports, officeId: string, { userId, name }: Person, key: RememberedKey) {
  const of = { office: officeId, user: userId };
  await ports.remembered.keep(officeId, userId, {
    name: await ports.keychain.seal(JSON.stringify({ ...of, name } satisfies z.infer<typeof Name>)),
    key: await ports.keychain.seal(JSON.stringify({ ...of, ...key } satisfies z.infer<typeof Key>)),
  });
}

/** The key of a remembered person; null for nobody, and for what was laid there by another hand. */
export async function rememberedKey(ports: Ports, officeId: string, userId: string): Promise<RememberedKey | null> {
  if (!ports.keychain.available()) return null;
  const sealed = await ports.remembered.recall(officeId, userId);
  const key = sealed && (await unsealed(ports, sealed.key, Key));
  return key?.office === officeId && key.user === userId ? { identity: key.identity, digest: key.digest } : null;
}

/** Notes whether the office allows it; where it does not, nobody stays remembered. */
export async function notePolicy(ports: Ports, officeId: string, allowed: boolean): Promise<void> {
  await quietly(ports, officeId, async () => {
    await ports.remembered.noteAllowed(officeId, allowed);
    if (allowed) return;
    for (const userId of await ports.remembered.people(officeId)) await ports.remembered.forget(officeId, userId);
  });
}

export async function forget(ports: Ports, officeId: string, userId: string): Promise<void> {
  await quietly(ports, officeId, () => ports.remembered.forget(officeId, userId));
}

/** A profile that cannot be written to stops nobody: what is left in it is checked against the database before it opens anything. */
async function quietly(ports: Ports, officeId: string, work: () => Promise<void>): Promise<void> {
  await work().catch(() => ports.log.error('what this computer remembers could not be changed', { office: officeId }));
}

async function unsealed<T>(ports: Ports, bytes: Uint8Array, schema: z.ZodType<T>): Promise<T | null> {
  const text = await ports.keychain.unseal(bytes);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
