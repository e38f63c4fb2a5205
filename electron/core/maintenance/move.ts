import { access, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { OfficeDatabase } from '../../../db/connection/index.ts';
import { raiseAccessVersion } from '../../../db/queries/access/rights.ts';
import { deleteMove } from '../../../db/queries/maintenance/move.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import { codeOf, readSmallFile, writeDurably } from '../keys/durable-files.ts';
import {
  backupsFolder,
  databaseFile,
  demandSafePlace,
  desksFolder,
  leftByFileManagers,
  type OfficeFile,
  type OfficeMode,
  officeFile,
  officeFileHere,
  readOfficeFile,
  readSignpost,
  type Signpost,
} from '../keys/office-file.ts';
import { demandAlone, takeRotationLock } from '../keys/rotation.ts';
import type { Ports } from '../ports/index.ts';
import { unfinished } from './arrive.ts';
import { carry, demandNoLinks, demandSpace, dropOthers, loadOf } from './carry.ts';
import { untilTheyLeave } from './waiting.ts';

/** All of an office but its database and office.json. */
const carried = ['keys', 'attachments', 'backups', 'damaged'] as const;

export type Route = { to: string; mode: OfficeMode };
type Watching = { signal: AbortSignal; progress(done: number, total: number | null): void };

const Unfinished = z.strictObject({ office: z.uuid() });

async function isUnfinished(folder: string, officeId: string): Promise<boolean> {
  try {
    const text = new TextDecoder().decode(await readSmallFile(unfinished(folder), 1_000));
    return Unfinished.parse(JSON.parse(text)).office === officeId;
  } catch {
    return false;
  }
}

/** The new place, fit for the office, with nothing in it but what an earlier try has brought there. */
async function preparePlace({ id, folder }: OpenOffice, { to, mode }: Route, ports: Ports): Promise<void> {
  const inside = (one: string, other: string) => `${resolve(one)}${sep}`.startsWith(`${resolve(other)}${sep}`);
  if (inside(to, folder) || inside(folder, to)) throw new Refusal('place_within_office');
  await access(dirname(to)).catch(() => {
    throw new Refusal('folder_not_writable');
  });
  await demandSafePlace(ports, to, mode);
  const names = await readdir(to).catch((error) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw new Refusal(codeOf(error) === 'ENOTDIR' ? 'folder_not_empty' : 'folder_not_writable');
  });
  if (names === null) await mkdir(to, { mode: 0o700 });
  else if (!(await isUnfinished(to, id)) && names.some((name) => !leftByFileManagers.has(name)))
    throw new Refusal('folder_not_empty');
  await writeDurably(unfinished(to), JSON.stringify({ office: id }));
}

/**
 * Brings an office's files to its new place, while it goes on to be the office here. Cut short, it goes on where it was when it is done
 * again; until then nothing has changed.
 */
export async function bringFiles(office: OpenOffice, route: Route, ports: Ports, watching: Watching): Promise<void> {
  await demandAlone(office);
  await preparePlace(office, route, ports);
  await copyFiles(office.folder, route.to, watching);
}

/** While people are still at work a backup can come to its end or be thinned away under the copying, which then looks again. */
const looks = 5;

async function copyFiles(from: string, to: string, watching: Watching): Promise<void> {
  for (let look = 1; ; look++) {
    try {
      return await copyFilesThere(from, to, watching);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      if (look === looks) throw new Refusal('office_unreachable');
    }
  }
}

async function copyFilesThere(from: string, to: string, watching: Watching): Promise<void> {
  for (const folder of [from, to]) await demandNoLinks(folder, carried);
  const load = await loadOf(from, carried);
  const there = new Map((await stands(to)).map(({ path, bytes }) => [path, bytes]));
  const missing = load.filter(({ path, bytes }) => there.get(path) !== bytes);
  const { size } = await stat(databaseFile(from));
  await demandSpace(
    to,
    missing.reduce((sum, { bytes }) => sum + bytes, size),
  );
  for (const name of ['keys', 'attachments', 'backups']) await mkdir(join(to, name), { recursive: true, mode: 0o700 });
  await mkdir(desksFolder(to), { recursive: true, mode: 0o700 });
  await carry(load, { from, to }, watching);
  await dropOthers(load, to, carried);
}

const stands = (folder: string) => loadOf(folder, carried).catch(() => []);

/**
 * The end of a move that stands in the database: nobody works in the office now, here or there. Its database follows, is checked, the
 * old place becomes a signpost, and the new one is the office. Refuses with `office_open_elsewhere` when somebody does not leave.
 */
export async function leaveFor(
  office: OpenOffice,
  { to, mode, move }: Route & { move: string },
  ports: Ports,
  watching: Watching,
): Promise<void> {
  const { id, folder, database } = office;
  // A backup or a check that is under way ends, since nobody works here any more.
  const lock = await untilTheyLeave(() => takeRotationLock(folder, ports));
  try {
    await untilTheyLeave(() => demandAlone(office));
    if (!(await isUnfinished(to, id))) throw new Refusal('office_unreachable');
    await rm(officeFile(to), { force: true });
    // What came since it was first brought there, and what was damaged meanwhile.
    await copyFiles(folder, to, watching);
    watching.progress(0, null);
    const { demo } = await readOfficeFile(folder);
    const ready: OfficeFile = { ...(await officeFileHere(ports, { id, demo, mode })), arrived: move };
    const signpost: Signpost = {
      format: ready.format,
      id,
      demo,
      mode: 'moved',
      move,
      to: mode === 'shared' ? to : null,
    };
    const { nativeBinding, snapshotter } = ports;
    await database.alone(async (file, key) => {
      await snapshotter.leave({
        file,
        key,
        nativeBinding,
        into: databaseFile(to),
        ready: { file: officeFile(to), text: textOf(ready) },
        signpost: { file: officeFile(folder), text: textOf(signpost) },
      });
      // At once: what waits to be written here would be missing at the new place.
      office.gone = { to };
      return undefined;
    });
    // From here on the new place is the office; should this fail, whoever signs in there first does it.
    await settle(office, to, ports);
  } finally {
    // However it ended: where the signpost is up nothing more is written here, or two trails would go on from one.
    const signpost = await readSignpost(folder).catch(() => null);
    if (signpost?.move === move) office.gone = { to };
    lock.release();
  }
}

const textOf = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

async function settle({ keys }: OpenOffice, to: string, { nativeBinding }: Ports): Promise<void> {
  const file = databaseFile(to);
  const database = await OfficeDatabase.open({ file, key: keys.databaseKey, journalMode: 'delete', nativeBinding });
  try {
    await database.write(async (tx) => {
      await deleteMove(tx);
      await raiseAccessVersion(tx);
    });
  } finally {
    await database.close();
  }
  await rm(unfinished(to), { force: true });
}

/** Takes away what a move that was called off brought to the new place; what does not say that it is that stays. */
export async function takeBack(officeId: string, to: string): Promise<void> {
  if (!(await isUnfinished(to, officeId))) return;
  for (const name of [...carried, 'desks', 'griffel.db', 'office.json']) {
    await rm(join(to, name), { recursive: true, force: true });
  }
  await rm(unfinished(to), { force: true });
}

/** How large the office is. */
export async function sizeOf(folder: string): Promise<{ database: number; files: number; backups: number }> {
  const sum = async (name: string) => (await loadOf(folder, [name])).reduce((total, { bytes }) => total + bytes, 0);
  const [files, backups] = [await sum('attachments'), (await stat(backupsFolder(folder))) && (await sum('backups'))];
  return { database: (await stat(databaseFile(folder))).size, files, backups };
}
