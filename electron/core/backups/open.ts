import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import { OutgoingFile } from '../attachments/outgoing.ts';
import type { Ports } from '../ports/index.ts';
import type { SnapshotFacts } from '../ports/snapshotter.ts';
import { chooseBackup, type Wanted } from './choose.ts';
import { attachmentsOf, databaseIn } from './places.ts';
import { sha256OfFile, unsealFile } from './sealed-file.ts';

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
  /** Whether it proves that the office made it. */
  proven: boolean;
  /** The names of those that look newer, and do not prove it or do not open. */
  passedOver: string[];
  dispose(): Promise<void>;
};

type Opening = {
  files?: boolean;
  /** Whether one is taken too that does not prove that the office made it. */
  unproven?: boolean;
  /** Of which office, where none is named. */
  office?: string | null;
};

/**
 * Opens a backup, or the newest that proves itself, and checks all of it: the description, the database, the trail, every attachment
 * unless `files` says otherwise. Refuses with `backup_unproven`. Writes nothing but a private copy.
 */
export async function openBackup(
  wanted: Wanted,
  ports: Ports,
  within: string = tmpdir(),
  { files = true, unproven = false, office = null }: Opening = {},
): Promise<OpenedBackup> {
  const { folder, opener } = wanted;
  const { about, place, identity, age, proven, passedOver } = await chooseBackup(wanted, office, ports);
  const { backup, sealed } = about;
  if (!proven && !unproven) throw new Refusal('backup_unproven', { name: backup.name });
  if ((await sha256OfFile(databaseIn(place)).catch(() => '')) !== sealed) throw new Refusal('backup_damaged');
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
    return { backup, place, database, key, facts, missing, damaged, identity, login, proven, passedOver, dispose };
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
