import { randomUUID } from 'node:crypto';
import { copyFile, cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OfficeDatabase, toRefusal } from '../../../db/connection/index.ts';
import { userByLogin } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import { FilePlaces } from '../attachments/places.ts';
import { appendAudit, auditHead } from '../audit/index.ts';
import { renameDurably, syncFile, toWriteRefusal } from '../keys/durable-files.ts';
import { attachmentsFolder, backupsFolder, databaseFile, inspectFolder, keysFolder } from '../keys/office-file.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { type OpenedBackup, openBackup } from './open.ts';
import { attachmentsOf, keysIn, officeFileIn } from './places.ts';

type Wanted = Parameters<typeof openBackup>[0] & { target: string };
export type Restored = { backup: Backup; missing: string[]; damaged: string[] };

/**
 * Makes an office of a backup in a new or empty folder, all or nothing, and says so in its trail. This computer then takes the restored
 * trail for the right one, although it remembers a longer one; others raise the alarm until someone has looked.
 */
export async function restoreBackup(wanted: Wanted, ports: Ports): Promise<Restored> {
  const target = resolve(wanted.target);
  const verdict = await inspectFolder(target);
  if (verdict === 'not_writable') throw new Refusal('folder_not_writable');
  if (verdict === 'office' || verdict === 'damaged' || verdict === 'newer') throw new Refusal('office_exists');
  if (verdict === 'not_empty') throw new Refusal('folder_not_empty');
  const building = join(dirname(target), `.griffel-restoring-${randomUUID()}`);
  try {
    await mkdir(building, { mode: 0o700 });
    const opened = await openBackup(wanted, ports, building);
    const head = await build(building, opened, wanted.folder, ports);
    await opened.dispose();
    await rm(target, { recursive: true, force: true });
    await renameDurably(building, target);
    await ports.witness.accept(opened.backup.office, head);
    const { backup, missing, damaged } = opened;
    return { backup, missing, damaged };
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw toWriteRefusal(toRefusal(error));
  }
}

async function build(building: string, opened: OpenedBackup, from: string, ports: Ports) {
  const { place, facts, damaged, missing } = opened;
  await cp(keysIn(place), keysFolder(building), { recursive: true });
  await mkdir(backupsFolder(building), { mode: 0o700 });
  await mkdir(attachmentsFolder(building), { mode: 0o700 });
  const backedUp = attachmentsOf(from);
  const places = new FilePlaces(attachmentsFolder(building));
  const unusable = new Set([...damaged, ...missing]);
  for (const { id } of facts.attachments.filter((file) => !unusable.has(file.id))) {
    await mkdir(dirname(places.kept(id)), { recursive: true, mode: 0o700 });
    await copyFile(backedUp.kept(id), places.kept(id));
    await syncFile(places.kept(id));
  }
  await renameDurably(opened.database, databaseFile(building));
  const head = await tell(databaseFile(building), opened, ports);
  await copyFile(officeFileIn(place), join(building, 'office.json'));
  await syncFile(join(building, 'office.json'));
  return head;
}

/** Writes into the restored trail that and by whom it was restored; answers where it ends now. */
async function tell(file: string, { key, backup, login }: OpenedBackup, ports: Ports) {
  const database = new OfficeDatabase({ file, key, nativeBinding: ports.nativeBinding });
  try {
    await database.write(async (tx) => {
      const person = login === null ? undefined : await userByLogin(tx, login);
      await appendAudit(tx, {
        at: instant(ports.clock),
        actor: person ? { kind: 'user', id: person.id } : { kind: 'system', id: 'recovery-key' },
        event: 'backup.restored',
        outcome: 'done',
        subject: { type: 'office', id: backup.office, label: '' },
        changes: [],
        facts: { backupAt: backup.at, entry: String(backup.head.seq) },
      });
    });
    const head = await database.read(auditHead);
    if (!head) throw new Error('a trail without an end');
    return { seq: head.seq, hash: head.hash };
  } finally {
    await database.close();
  }
}
