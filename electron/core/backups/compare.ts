import { OfficeDatabase, type Reading, toRefusal } from '../../../db/connection/index.ts';
import { seesTicket } from '../../../db/queries/access/records.ts';
import {
  deadlineStates,
  extentOf,
  runningNumbers,
  ticketMarks,
  titlesOf,
} from '../../../db/queries/backups/compare.ts';
import { accountActsSince, namesIn } from '../../../db/queries/damage/salvage.ts';
import { allUsers, userByLogin } from '../../../db/queries/users/users.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { wallTimeOf } from '../../../shared/features/backups/due.ts';
import type { Comparison } from '../../../shared/features/backups/operations.ts';
import { AccessRules } from '../access/access.ts';
import { accountsOf } from '../damage/salvage.ts';
import { openOfficeAge, readSealedOfficeAge } from '../keys/office-age.ts';
import { databaseFile, keysFolder, readOfficeFile } from '../keys/office-file.ts';
import { copyForReading } from '../keys/reading-copy.ts';
import type { Ports } from '../ports/index.ts';
import { deadlinesSince, listDeadlines } from './compare-deadlines.ts';
import type { OpenedBackup } from './open.ts';

/** `numbers`: how far the running numbers of the office that is there have gone. */
export type Compared = { comparison: Comparison; numbers: readonly { name: string; value: number }[] };

/** More than anyone reads; the count tells of the others. */
const most = 200;

/**
 * Compares a backup with the office in a folder, on a private copy: what it would lose, and what it brings back. Whoever opened the
 * backup must be able to open that office. Nothing that goes wrong here keeps anyone from restoring.
 */
export async function compareWith(folder: string, backup: OpenedBackup, ports: Ports): Promise<Compared> {
  try {
    const { id } = await readOfficeFile(folder);
    if (id !== backup.backup.office) throw new Refusal('office_missing');
    const age = await openOfficeAge(await readSealedOfficeAge(keysFolder(folder)), id, backup.identity);
    if (!age) throw new Refusal('wrong_credentials');
    const copy = await copyForReading(databaseFile(folder));
    try {
      return await compare(await openCopy(copy.file, age.keys, ports), backup, ports);
    } finally {
      await copy.dispose();
    }
  } catch (error) {
    const known = toRefusal(error);
    const code = known instanceof Refusal ? known.code : 'internal';
    return { comparison: { state: 'unreadable', code }, numbers: [] };
  }
}

type File = { file: string; key: Uint8Array; nativeBinding: string | undefined };

/** With the key that fits; an office of an older schema is brought to this one in its copy. */
async function openCopy(
  file: string,
  keys: readonly Uint8Array[],
  { snapshotter, nativeBinding }: Ports,
): Promise<File> {
  for (const key of keys) {
    try {
      const database = await OfficeDatabase.open({ file, key, journalMode: 'delete', nativeBinding });
      await database.close();
      await snapshotter.check({ file, key, nativeBinding });
      return { file, key, nativeBinding };
    } catch (error) {
      const known = toRefusal(error);
      if (!(known instanceof Refusal && known.code === 'office_damaged')) throw known;
    }
  }
  throw new Refusal('office_damaged');
}

async function looking<T>(file: File, work: (db: Reading) => Promise<T>): Promise<T> {
  const database = await OfficeDatabase.open({ ...file, readOnly: true, journalMode: 'delete' });
  try {
    return await database.read(work);
  } finally {
    await database.close();
  }
}

async function compare(office: File, opened: OpenedBackup, ports: Ports): Promise<Compared> {
  const { database, key, login } = opened;
  const backup = { file: database, key, nativeBinding: ports.nativeBinding };
  const marksOf = (db: Reading) => ticketMarks(db);
  const [there, kept] = [await looking(office, marksOf), await looking(backup, marksOf)];
  const inBackup = new Map(kept.map((ticket) => [ticket.id, ticket.updated_at]));
  const inOffice = new Set(there.map(({ id }) => id));
  const lost = there.filter(({ id }) => !inBackup.has(id));
  const changed = there.filter(({ id, updated_at }) => inBackup.has(id) && inBackup.get(id) !== updated_at);
  const extra = kept.filter(({ id }) => !inOffice.has(id));
  const since = await looking(office, (db) => accountsSince(db, opened.backup.head.seq));
  const today = wallTimeOf(ports.clock.now()).slice(0, 10);
  const deadlines = deadlinesSince(await looking(office, deadlineStates), await looking(backup, deadlineStates), today);
  const comparison = {
    state: 'compared' as const,
    there: await looking(office, extentOf),
    backup: await looking(backup, extentOf),
    lost: await looking(office, (db) => listed(db, lost, login)),
    changed: await looking(office, (db) => listed(db, changed, login)),
    extra: await looking(backup, (db) => listed(db, extra, login)),
    deadlines: await looking(office, async (db) => listDeadlines(db, deadlines, most, await accessOf(db, login))),
    accounts: since.acts,
    back: (await looking(backup, activePeople)).filter(({ id }) => !since.active.has(id)).map(({ name }) => name),
    readable: since.whole ? ('whole' as const) : ('partly' as const),
  };
  return { comparison, numbers: await looking(office, runningNumbers) };
}

/** What whoever opened the backup may see there; null with the recovery key, by which nobody is known. */
async function accessOf(db: Reading, login: string | null) {
  const person = login === null ? undefined : await userByLogin(db, login);
  return person ? ((await new AccessRules().of(db, person.id)) ?? null) : null;
}

const activePeople = async (db: Reading) => (await allUsers(db)).filter(({ active }) => active === 1);

/** What was done to accounts after an entry of the trail, and who can sign in now. */
async function accountsSince(db: Reading, seq: number) {
  const { rows, whole } = await accountActsSince(db, seq);
  const { people, groups } = await namesIn(db);
  const active = new Set((await activePeople(db)).map(({ id }) => id));
  return { acts: accountsOf(rows, people, groups), whole, active };
}

/** The titles that whoever opened it may see there; with the recovery key nobody is known, and none is told. */
async function listed(db: Reading, tickets: readonly { id: string; number: number }[], login: string | null) {
  const shown = tickets.slice(0, most);
  const titles = await titlesOf(
    db,
    shown.map(({ id }) => id),
  );
  const access = await accessOf(db, login);
  const rows: { number: number; title: string | null }[] = [];
  for (const { id, number } of shown) {
    const sees = access !== null && (await seesTicket(db, access.scope, id));
    rows.push({ number, title: (sees && titles.get(id)) || null });
  }
  return { count: tickets.length, rows };
}
