import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OfficeDatabase } from '../../../db/connection/index.ts';
import { userByLogin } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { appendAudit } from '../audit/index.ts';
import { renameDurably } from '../keys/durable-files.ts';
import { databaseFile } from '../keys/office-file.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { copyDamaged, mayStillRepair } from './salvage.ts';

type Wanted = {
  folder: string;
  officeId: string;
  /** Today's keys of the database. */
  keys: readonly Uint8Array[];
  /** Who repairs; null with the recovery key. */
  login: string | null;
  /** The repair's name in `damaged/`. */
  name: string;
};

/**
 * Where nothing but indexes is damaged, they are made anew from the tables, in a copy that is then ready to take the database's place:
 * all work stays. Answers the new end of the trail; null where more is damaged.
 */
export async function rebuildInCopy(wanted: Wanted, ready: string, ports: Ports) {
  const { checker, snapshotter, nativeBinding } = ports;
  const within = join(ready, 'indexes');
  for (const key of wanted.keys) {
    await mkdir(within, { mode: 0o700 });
    try {
      const [file, into] = [join(within, 'damaged.db'), join(within, 'whole.db')];
      if (!(await copyDamaged(wanted.folder, file))) continue;
      if (!(await snapshotter.rebuildIndexes({ file, key, into, nativeBinding }))) continue;
      const job = { file: into, key, nativeBinding, witnessed: await ports.witness.recall(wanted.officeId) };
      if (!(await checker.check({ ...job, inSteps: false, givesWay: false })).sound) continue;
      const head = await tell(into, key, wanted, ports);
      await renameDurably(into, databaseFile(ready));
      return head;
    } catch (error) {
      // For want of space, say, nobody loses a day's work.
      if (error instanceof Refusal && error.code !== 'office_damaged') throw error;
      ports.log.error('indexes could not be made anew', { why: error instanceof Error ? error.name : '' });
    } finally {
      await rm(within, { recursive: true, force: true });
    }
  }
  return null;
}

async function tell(file: string, key: Uint8Array, { officeId, login, name }: Wanted, ports: Ports) {
  const { nativeBinding } = ports;
  const database = await OfficeDatabase.open({ file, key, journalMode: 'delete', nativeBinding });
  try {
    return await database.write(async (tx) => {
      const person = login === null ? undefined : await userByLogin(tx, login);
      // Someone who is no administrator any more does not repair.
      const may = login === null || (person !== undefined && (await mayStillRepair(tx, person.id)) === true);
      if (!may) throw new Refusal('forbidden', { permission: 'backup.manage' });
      const actor = person ? { kind: 'user' as const, id: person.id } : { kind: 'system' as const, id: 'recovery-key' };
      const subject = { type: 'office', id: officeId, label: '' };
      return appendAudit(tx, {
        at: instant(ports.clock),
        actor,
        event: 'office.indexes_rebuilt',
        outcome: 'done',
        subject,
        changes: [],
        facts: { folder: name },
      });
    });
  } finally {
    await database.close();
  }
}
