import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OfficeDatabase } from '../../../db/connection/index.ts';
import { forgetPlace, startCounting, updateBackupPlan } from '../../../db/queries/backups/backups.ts';
import { raiseCounter } from '../../../db/queries/damage/losses.ts';
import { userByLogin } from '../../../db/queries/users/users.ts';
import type { Backup, Comparison } from '../../../shared/features/backups/operations.ts';
import { FilePlaces } from '../attachments/places.ts';
import { appendAudit, auditHead } from '../audit/index.ts';
import { noteAccounts } from '../damage/note-accounts.ts';
import { buildOfficeFolder } from '../keys/build-folder.ts';
import { renameDurably, syncFile, syncFolder } from '../keys/durable-files.ts';
import {
  attachmentsFolder,
  databaseFile,
  keysFolder,
  makeOfficeFolders,
  officeFileHere,
  readOfficeFile,
  writeOfficeFile,
} from '../keys/office-file.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { type Compared, compareWith } from './compare.ts';
import { type OpenedBackup, openBackup } from './open.ts';
import { attachmentsOf, copyKeyFiles, keysIn } from './places.ts';

type Wanted = Parameters<typeof openBackup>[0] & { unproven: boolean; target: string; compareWith: string | null };
export type Restored = {
  backup: Backup;
  missing: string[];
  damaged: string[];
  /** The names of backups that look newer and do not prove themselves. */
  passedOver: string[];
  comparison: Comparison | null;
};

/**
 * Makes an office of a backup in a new or empty folder, all or nothing, and says so in its trail. This computer then takes the restored
 * trail for the right one, although it remembers a longer one; others raise the alarm until someone has looked.
 */
export async function restoreBackup(wanted: Wanted, ports: Ports): Promise<Restored> {
  // On a share for whoever reaches it, on a disk for this computer: an office can be moved later.
  const { kind } = await ports.computer.placeOf(wanted.target);
  const mode = kind === 'network' ? 'shared' : 'local';
  const { opened, head, comparison } = await buildOfficeFolder(wanted.target, mode, ports, async (building) => {
    const opened = await openBackup(wanted, ports, building, { unproven: wanted.unproven });
    const compared = wanted.compareWith === null ? null : await compareWith(wanted.compareWith, opened, ports);
    const head = await build(building, opened, compared, wanted.folder, ports);
    const { id, demo } = await readOfficeFile(opened.place);
    await writeOfficeFile(building, await officeFileHere(ports, { id, demo, mode }));
    await opened.dispose();
    return { opened, head, comparison: compared?.comparison ?? null };
  });
  const { backup, missing, damaged, passedOver } = opened;
  await ports.witness.accept(backup.office, head);
  return { backup, missing, damaged, passedOver, comparison };
}

async function build(building: string, opened: OpenedBackup, compared: Compared | null, from: string, ports: Ports) {
  const { place, facts, damaged, missing } = opened;
  await makeOfficeFolders(building);
  await copyKeyFiles(keysIn(place), keysFolder(building));
  const backedUp = attachmentsOf(from);
  const places = new FilePlaces(attachmentsFolder(building));
  const unusable = new Set([...damaged, ...missing]);
  for (const { id } of facts.attachments.filter((file) => !unusable.has(file.id))) {
    await mkdir(dirname(places.kept(id)), { recursive: true, mode: 0o700 });
    await copyFile(backedUp.kept(id), places.kept(id));
    await syncFile(places.kept(id));
  }
  for (const name of await readdir(attachmentsFolder(building))) {
    await syncFolder(join(attachmentsFolder(building), name));
  }
  await syncFolder(attachmentsFolder(building));
  await renameDurably(opened.database, databaseFile(building));
  const head = await tell(databaseFile(building), opened, compared, ports);
  return head;
}

/** Writes into the restored trail that and by whom it was restored; answers where it ends now. */
async function tell(file: string, { key, backup, login }: OpenedBackup, compared: Compared | null, ports: Ports) {
  const database = await OfficeDatabase.open({ file, key, journalMode: 'delete', nativeBinding: ports.nativeBinding });
  try {
    await database.write(async (tx) => {
      const now = instant(ports.clock);
      // A copy for trying out must not thin out the backups of the office that goes on.
      await updateBackupPlan(tx, { second: null });
      await forgetPlace(tx, 'second');
      await startCounting(tx, 'office', now);
      const person = login === null ? undefined : await userByLogin(tx, login);
      await appendAudit(tx, {
        at: now,
        actor: person ? { kind: 'user', id: person.id } : { kind: 'system', id: 'recovery-key' },
        event: 'backup.restored',
        outcome: 'done',
        subject: { type: 'office', id: backup.office, label: '' },
        changes: [],
        facts: { backupAt: backup.at, entry: String(backup.head.seq) },
      });
      // What stands on paper with a number that is lost must not mean something else tomorrow.
      for (const { name, value } of compared?.numbers ?? []) await raiseCounter(tx, name, value);
      const comparison = compared?.comparison;
      const review = { at: now, backupAt: backup.at, ended: [] };
      if (comparison?.state === 'compared') {
        const { readable, accounts: acts, back } = comparison;
        await noteAccounts(tx, { ...review, readable, acts, back });
      } else await noteAccounts(tx, { ...review, readable: 'nothing', acts: [], back: [] });
    });
    const head = await database.read(auditHead);
    if (!head) throw new Error('a trail without an end');
    return { seq: head.seq, hash: head.hash };
  } finally {
    await database.close();
  }
}
