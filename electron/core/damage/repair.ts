import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OfficeDatabase, type Reading } from '../../../db/connection/index.ts';
import { deadlineMarks, ticketMarks } from '../../../db/queries/backups/compare.ts';
import { raiseCounter, writeRepairRow } from '../../../db/queries/damage/losses.ts';
import { keyHolders } from '../../../db/queries/users/keys.ts';
import { userByLogin } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import type { AccountAct } from '../../../shared/features/damage/accounts.ts';
import { bringBack } from '../attachments/bring-back.ts';
import { FilePlaces } from '../attachments/places.ts';
import { appendAudit, auditHead } from '../audit/index.ts';
import { type OpenedBackup, openBackup } from '../backups/open.ts';
import { attachmentsOf, copyKeyFiles, keysIn } from '../backups/places.ts';
import type { DoorCall } from '../dispatch/context.ts';
import type { Desk } from '../dispatch/desk.ts';
import { newId } from '../ids.ts';
import { renameDurably, toWriteRefusal } from '../keys/durable-files.ts';
import { type OfficeAge, openOfficeAge, readSealedOfficeAge } from '../keys/office-age.ts';
import { attachmentsFolder, databaseFile, desksFolder, keysFolder } from '../keys/office-file.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { DeskFiles } from '../roster/desk-files.ts';
import { endAccess, endedByKeys } from './ended.ts';
import { rebuildInCopy } from './indexes.ts';
import { forgetDamage, noteDamage } from './marker.ts';
import { renewKey, tellNewKey } from './new-key.ts';
import { noteAccounts } from './note-accounts.ts';
import { abandon, asideFolder, place, readyFolder, settleRepair, takeRepairLock, writeRepair } from './placing.ts';
import { nothing, type Readable, type Salvage, salvage } from './salvage.ts';

type Wanted = Parameters<typeof openBackup>[0] & { unproven: boolean };
export type Repaired = {
  /** null where only indexes were damaged: they were made anew, and nothing is lost. */
  backup: Backup | null;
  /** The names of backups that look newer and do not prove themselves. */
  passedOver: string[];
  /** Where the damaged database lies now. */
  aside: string;
  /** Tickets that were made or changed after the backup, and how much of the damaged file could be read. */
  tickets: number;
  /** The same of deadlines. */
  deadlines: number;
  readable: Readable;
  /** Files that neither the office nor the backup has whole. */
  missing: string[];
  /** What was done to accounts and rights after the backup. */
  accounts: AccountAct[];
  /** The names of those whose access had ended since, and stays ended. */
  ended: string[];
};

/** What is done one after the other, for those who wait. */
const steps = 6;
/** Milliseconds that the others get to let go of the office; they look once a second. */
const patience = 20_000;

/**
 * Puts a backup in the place of a damaged database, which is set aside whole; where nothing but indexes is damaged, the same database
 * with new ones. Whoever does it opens the backup, and today's office too unless they hold the recovery key: someone whose access has
 * ended does not come back with it. Refuses with `office_not_damaged` when the full check finds nothing; then what was known of damage
 * is forgotten.
 */
export async function repairOffice(desk: Desk, wanted: Wanted, { signal, progress }: DoorCall): Promise<Repaired> {
  const { ports, folder: chosen } = desk;
  if (!chosen) throw new Refusal('no_office_open');
  if (desk.office && desk.readOnly !== 'damaged') throw new Refusal('office_already_open');
  await desk.leave();
  const { path: folder, officeId } = chosen;
  await settleRepair(folder, ports);
  const lock = await takeRepairLock(folder, ports);
  const name = instant(ports.clock).replaceAll(/[-:]|\.\d+/gu, '');
  const step = (done: number) => {
    if (signal.aborted) throw new Refusal('cancelled');
    progress(done, steps);
  };
  let placing = false;
  try {
    step(0);
    const ready = readyFolder(folder);
    await abandon(folder);
    await mkdir(ready, { mode: 0o700 });
    const opened = await openBackup(wanted, ports, ready, {
      files: false,
      unproven: wanted.unproven,
      office: officeId,
    });
    if (opened.backup.office !== officeId) throw new Refusal('backup_missing');
    step(1);
    const age = await ageOfToday(folder, opened);
    await demandDamage(folder, age, ports);
    step(2);
    await leadOut(folder, ports, signal);
    await writeRepair(folder, { name, phase: 'preparing' });
    const keys = age?.keys ?? [];
    const rebuilt = await rebuildInCopy({ folder, officeId, keys, login: opened.login, name }, ready, ports);
    const { head, ...made } = rebuilt
      ? { ...unharmed, head: rebuilt }
      : await restoreInCopy({ folder, name, opened, age, ready, from: wanted.folder }, ports, signal, step);
    await opened.dispose();
    step(5);
    placing = true;
    await writeRepair(folder, { name, phase: 'placing' });
    await place(folder, name);
    await ports.witness.accept(officeId, head);
    progress(steps, steps);
    return { ...made, passedOver: opened.passedOver, aside: asideFolder(folder, name) };
  } catch (error) {
    // Once it is being placed, whoever opens the office next brings it to its end.
    if (!placing) await abandon(folder).catch(() => undefined);
    throw toWriteRefusal(error);
  } finally {
    lock.release();
  }
}

/** Where the indexes alone were damaged. */
const unharmed = {
  backup: null,
  tickets: 0,
  deadlines: 0,
  readable: 'whole' as const,
  missing: [],
  accounts: [],
  ended: [],
};

type Restoring = {
  folder: string;
  name: string;
  opened: OpenedBackup;
  age: OfficeAge | null;
  ready: string;
  /** Where the backup lies. */
  from: string;
};

/** Makes the office of the backup ready to take the damaged one's place; answers what is lost. */
async function restoreInCopy(
  { folder, name, opened, age, ready, from }: Restoring,
  ports: Ports,
  signal: AbortSignal,
  step: (done: number) => void,
) {
  const found = await look(folder, opened, age, ready, ports);
  // Someone who is no administrator any more would be one again.
  if (found.mayRepair === false) throw new Refusal('forbidden', { permission: 'backup.manage' });
  step(3);
  const missing = await bringFilesBack(folder, from, opened, signal);
  step(4);
  await copyKeyFiles(keysIn(opened.place), keysFolder(ready));
  await renameDurably(opened.database, databaseFile(ready));
  const { head, ended, accounts } = await tell(databaseFile(ready), opened, found, name, ports);
  await renewKey(ready, opened.backup.office, opened.key, ports);
  const { losses, readable } = found;
  const deadlines = losses.filter(({ kind }) => kind === 'deadline').length;
  const tickets = losses.length - deadlines;
  return { backup: opened.backup, tickets, deadlines, readable, missing, accounts, ended, head };
}

/** What today's office.age says; null where it is lost too, which only the recovery key gets past. */
async function ageOfToday(folder: string, { identity, login, backup }: OpenedBackup): Promise<OfficeAge | null> {
  const sealed = await readSealedOfficeAge(keysFolder(folder)).catch(() => null);
  const age = sealed && (await openOfficeAge(sealed, backup.office, identity).catch(() => null));
  if (!age && login !== null) throw new Refusal('forbidden', { permission: 'backup.manage' });
  return age;
}

async function demandDamage(folder: string, age: OfficeAge | null, { checker, nativeBinding }: Ports): Promise<void> {
  const there = await stat(databaseFile(folder)).catch(() => null);
  if (!age || !there) return;
  for (const key of age.keys) {
    const job = { file: databaseFile(folder), key, nativeBinding, witnessed: null, inSteps: false, givesWay: false };
    const result = await checker.check(job).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'office_damaged') return null;
      throw error;
    });
    if (result?.damaged !== 0) continue;
    await forgetDamage(folder);
    throw new Refusal('office_not_damaged');
  }
}

/** Tells everybody that the database is damaged, and waits until they let go of it. */
async function leadOut(folder: string, ports: Ports, signal: AbortSignal): Promise<void> {
  await noteDamage(folder, { at: instant(ports.clock), how: 'opening' });
  const desks = new DeskFiles(desksFolder(folder), ports.nativeBinding);
  for (const until = performance.now() + patience; ; ) {
    if (signal.aborted) throw new Refusal('cancelled');
    let on = 0;
    for (const { id } of await desks.cards().catch(() => [])) {
      const lock = desks.tryLock(id);
      if (lock === null) on += 1;
      else lock.release();
    }
    if (on === 0) return;
    if (performance.now() > until) throw new Refusal('office_open_elsewhere');
    await pause(250);
  }
}

async function look(
  folder: string,
  opened: OpenedBackup,
  age: OfficeAge | null,
  ready: string,
  ports: Ports,
): Promise<Salvage> {
  if (!age) return nothing;
  const { database: file, key, backup, login } = opened;
  const database = await OfficeDatabase.open({
    file,
    key,
    readOnly: true,
    journalMode: 'delete',
    nativeBinding: ports.nativeBinding,
  });
  const before = async (db: Reading) => ({
    marks: await ticketMarks(db),
    deadlines: await deadlineMarks(db),
    opener: login === null ? null : ((await userByLogin(db, login))?.id ?? null),
    people: (await keyHolders(db)).filter(({ active }) => active).map(({ id }) => id),
  });
  const { marks, deadlines, opener, people } = await database.read(before).finally(() => database.close());
  const within = join(ready, 'looking');
  await mkdir(within, { mode: 0o700 });
  const known = new Map(marks.map(({ id, updated_at }) => [id, updated_at]));
  const since = {
    opener,
    at: newestOf(marks),
    seq: backup.head.seq,
    number: marks[0]?.number ?? 0,
    known,
    ...knownDeadlines(deadlines),
  };
  const found = await salvage(folder, age.keys, since, within, ports);
  await rm(within, { recursive: true, force: true });
  return { ...found, ended: found.ended ?? (await endedByKeys(keysFolder(folder), people, opener)) };
}

const knownDeadlines = (marks: Awaited<ReturnType<typeof deadlineMarks>>) => ({
  deadlines: new Map(marks.map(({ id, version }) => [id, version])),
  deadlineNumber: marks[0]?.number ?? 0,
});

/** The instant up to which the backup has everything. */
const newestOf = (marks: readonly { updated_at: string }[]) =>
  marks.reduce((newest, { updated_at: at }) => (at > newest ? at : newest), '');

/** Files never change, so the office's own stay; what it lost comes back out of the backup. Answers what neither has. */
async function bringFilesBack(
  folder: string,
  from: string,
  { facts }: OpenedBackup,
  signal: AbortSignal,
): Promise<string[]> {
  const here = new FilePlaces(attachmentsFolder(folder));
  const kept = attachmentsOf(from);
  const missing: string[] = [];
  for (const file of facts.attachments) {
    if (signal.aborted) throw new Refusal('cancelled');
    if (await stat(here.kept(file.id)).catch(() => null)) continue;
    try {
      await bringBack(file, facts.attachmentIdentity, { from: kept, to: here });
    } catch (error) {
      const lost = error instanceof Refusal && /^attachment_(?:missing|damaged)$/u.test(error.code);
      if (!lost) throw error;
      missing.push(file.id);
    }
  }
  return missing;
}

/** Writes into the restored trail that and by whom it was restored, and what is known of what came after; answers its end. */
async function tell(
  file: string,
  { key, backup, login }: OpenedBackup,
  { losses, numbers, readable, accounts, ended }: Salvage,
  name: string,
  ports: Ports,
) {
  const database = await OfficeDatabase.open({ file, key, journalMode: 'delete', nativeBinding: ports.nativeBinding });
  try {
    return await database.write(async (tx) => {
      const now = instant(ports.clock);
      const id = newId(now);
      const row = { id, at: now, backup_at: backup.at, aside: name, readable };
      await writeRepairRow(
        tx,
        row,
        losses.map((loss) => ({ ...loss, repair_id: id })),
      );
      // What stands on paper with a number that is lost must not mean something else tomorrow.
      for (const { name: counter, value } of numbers) await raiseCounter(tx, counter, value);
      const person = login === null ? undefined : await userByLogin(tx, login);
      const actor = person ? { kind: 'user' as const, id: person.id } : { kind: 'system' as const, id: 'recovery-key' };
      await appendAudit(tx, {
        at: now,
        actor,
        event: 'backup.restored',
        outcome: 'done',
        subject: { type: 'office', id: backup.office, label: '' },
        changes: [],
        facts: {
          backupAt: backup.at,
          entry: String(backup.head.seq),
          tickets: losses.filter(({ kind }) => kind === 'ticket').length,
          folder: name,
        },
      });
      const names = await endAccess(tx, ended ?? [], actor, now);
      await tellNewKey(tx, backup.office, now);
      // What is done again already is nothing to do again.
      const acts = accounts.filter(
        ({ event, about }) => event !== 'key.rotated' && (event !== 'user.deactivated' || !names.includes(about)),
      );
      await noteAccounts(tx, { at: now, backupAt: backup.at, readable, acts, ended: names, back: [] });
      const head = await auditHead(tx);
      if (!head) throw new Error('a trail without an end');
      return { head: { seq: head.seq, hash: head.hash }, ended: names, accounts: acts };
    });
  } finally {
    await database.close();
  }
}
