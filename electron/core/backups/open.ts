import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Backup, backupOperations } from '../../../shared/features/backups/operations.ts';
import { readRecoveryKey } from '../../../shared/features/office/recovery-key.ts';
import { OutgoingFile } from '../attachments/outgoing.ts';
import { KeyFolder } from '../keys/key-folder.ts';
import { loginDigest } from '../keys/login-digest.ts';
import { openOfficeAge, readSealedOfficeAge } from '../keys/office-age.ts';
import type { Ports } from '../ports/index.ts';
import type { SnapshotFacts } from '../ports/snapshotter.ts';
import { attachmentsOf, databaseIn, keysIn, readAbout } from './places.ts';
import { sha256OfFile, unsealFile } from './sealed-file.ts';

type Input = z.output<(typeof backupOperations)['backup.verify']['input']>;
export type OpenedBackup = {
  backup: Backup;
  /** The folder of this backup. */
  place: string;
  /** Its database, decrypted of the outer layer; still encrypted with `key`. In a private folder that `dispose` deletes. */
  database: string;
  key: Uint8Array;
  facts: SnapshotFacts;
  missing: string[];
  damaged: string[];
  /** Of whoever opened it. */
  identity: string;
  /** Who opened it: a person's login, or null for the recovery key. */
  login: string | null;
  dispose(): Promise<void>;
};

/** Opens a backup and checks all of it: the description, the database, the trail, every attachment unless `files` says otherwise. Writes nothing but a private copy. */
export async function openBackup(
  { folder, name, opener }: Pick<Input, 'folder' | 'name' | 'opener'>,
  ports: Ports,
  within: string = tmpdir(),
  { files = true }: { files?: boolean } = {},
): Promise<OpenedBackup> {
  const { backup, sealed } = await readAbout(folder, name);
  const place = join(folder, name);
  if ((await sha256OfFile(databaseIn(place)).catch(() => '')) !== sealed) throw new Refusal('backup_damaged');
  const identity = await identityOf(place, backup.office, opener, ports);
  const age = await openOfficeAge(await readSealedOfficeAge(keysIn(place)), backup.office, identity);
  if (!age) throw new Refusal('recoveryKey' in opener ? 'recovery_key_wrong' : 'wrong_credentials');
  const privately = await mkdtemp(join(within, '.griffel-backup-'));
  const dispose = () => rm(privately, { recursive: true, force: true });
  try {
    const database = join(privately, `${randomUUID()}.db`);
    await unsealFile(databaseIn(place), database, identity).catch((error: unknown) => {
      // Someone who could sign in then, but was no administrator.
      const stranger = error instanceof Error && error.message.startsWith('no identity matched');
      throw stranger ? new Refusal('forbidden', { permission: 'backup.manage' }) : new Refusal('backup_damaged');
    });
    // A backup of an older program becomes one of this program here, in its private copy.
    const { key, facts } = await check(database, age.keys, ports);
    const same = facts.head.hash === backup.head.hash && facts.trailBroken === backup.trailBroken;
    if (!facts.sound || !same) throw new Refusal('backup_damaged');
    const { missing, damaged } = files ? await checkAttachments(folder, facts) : { missing: [], damaged: [] };
    const login = 'login' in opener ? opener.login : null;
    return { backup, place, database, key, facts, missing, damaged, identity, login, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function check(file: string, keys: readonly Uint8Array[], { snapshotter, nativeBinding }: Ports) {
  for (const key of keys) {
    try {
      return { key, facts: await snapshotter.check({ file, key, nativeBinding }) };
    } catch (error) {
      // The old or the new one of a key that was being changed.
      if (!(error instanceof Refusal && error.code === 'office_damaged')) throw error;
    }
  }
  throw new Refusal('backup_damaged');
}

async function identityOf(place: string, office: string, opener: Input['opener'], ports: Ports): Promise<string> {
  if ('recoveryKey' in opener) {
    const identity = readRecoveryKey(opener.recoveryKey);
    if (identity === null) throw new Refusal('recovery_key_wrong');
    return identity;
  }
  const people = new KeyFolder(keysIn(place), office);
  const person = await people.find(await loginDigest(opener.login, office));
  for (const { bytes } of person === null ? [] : await people.sealedKeys(person)) {
    const identity = await ports.passphrases.decrypt(bytes, opener.passphrase);
    if (identity !== null) return identity;
  }
  throw new Refusal('wrong_credentials');
}

/** Decrypts every attachment and compares it with what the database of the backup says of it. */
async function checkAttachments(
  folder: string,
  facts: SnapshotFacts,
): Promise<{ missing: string[]; damaged: string[] }> {
  const places = attachmentsOf(folder);
  const missing: string[] = [];
  const damaged: string[] = [];
  for (const file of facts.attachments) {
    try {
      const stream = await OutgoingFile.open(places.kept(file.id), facts.attachmentIdentity, file);
      while (!(await stream.next()).last);
    } catch (error) {
      const gone = error instanceof Refusal && error.code === 'attachment_missing';
      (gone ? missing : damaged).push(file.id);
    }
  }
  return { missing, damaged };
}
