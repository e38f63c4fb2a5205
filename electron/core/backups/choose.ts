import { join } from 'node:path';
import type { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { backupOperations } from '../../../shared/features/backups/operations.ts';
import { readRecoveryKey } from '../../../shared/features/office/recovery-key.ts';
import { sha256 } from '../keys/age-keys.ts';
import { KeyFolder } from '../keys/key-folder.ts';
import { loginDigest } from '../keys/login-digest.ts';
import { type OfficeAge, openOfficeAge, readSealedOfficeAge } from '../keys/office-age.ts';
import type { Ports } from '../ports/index.ts';
import { type About, type Described, describedIn, keysIn, readAbout } from './places.ts';
import { dayProofKey, isProven } from './proof.ts';

export type Wanted = Pick<z.output<(typeof backupOperations)['backup.verify']['input']>, 'folder' | 'name' | 'opener'>;
type Found = { about: About; place: string; identity: string; age: OfficeAge; proven: boolean };
/** `passedOver`: the names of those that look newer. */
export type Chosen = Found & { passedOver: string[] };

/**
 * The backup of this name, or the newest that the opener opens and that proves itself; where none does, the newest that opens. Refuses
 * for the reason that the newest one gives when none opens.
 */
export async function chooseBackup(wanted: Wanted, office: string | null, ports: Ports): Promise<Chosen> {
  const { folder, name, opener } = wanted;
  const identify = identifier(opener, ports);
  if (name !== null) return { ...(await look(wanted, await readAbout(folder, name), identify)), passedOver: [] };
  const passedOver: string[] = [];
  let opens: Chosen | null = null;
  let reason: unknown = new Refusal('backup_missing');
  for (const described of await describedIn(folder, office)) {
    try {
      const found = await look(wanted, described, identify);
      if (found.proven) return { ...found, passedOver };
      opens ??= { ...found, passedOver: [...passedOver] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (passedOver.length === 0) reason = error;
    }
    passedOver.push(described.about.backup.name);
  }
  if (!opens) throw reason;
  return opens;
}

type Identify = (place: string, office: string) => Promise<string>;

async function look({ folder, opener }: Wanted, { about, text }: Described, identify: Identify): Promise<Found> {
  const { name, office } = about.backup;
  const place = join(folder, name);
  const identity = await identify(place, office);
  const age = await openOfficeAge(await readSealedOfficeAge(keysIn(place)), office, identity);
  if (!age) throw new Refusal('recoveryKey' in opener ? 'recovery_key_wrong' : 'wrong_credentials');
  const keys = age.keys.map((key) => dayProofKey(office, key));
  return { about, place, identity, age, proven: await isProven(place, text, keys) };
}

/** Finds the identity that opens a backup. A passphrase is slow to try, and most backups hold the same key files. */
function identifier(opener: Wanted['opener'], { passphrases }: Ports): Identify {
  const tried = new Map<string, string | null>();
  return async (place, office) => {
    if ('recoveryKey' in opener) {
      const identity = readRecoveryKey(opener.recoveryKey);
      if (identity === null) throw new Refusal('recovery_key_wrong');
      return identity;
    }
    const people = new KeyFolder(keysIn(place), office);
    const person = await people.find(await loginDigest(opener.login, office));
    for (const { bytes } of person === null ? [] : await people.sealedKeys(person)) {
      const digest = sha256(bytes);
      const identity =
        tried.get(digest) ?? (tried.has(digest) ? null : await passphrases.decrypt(bytes, opener.passphrase));
      tried.set(digest, identity);
      if (identity !== null) return identity;
    }
    throw new Refusal('wrong_credentials');
  };
}
