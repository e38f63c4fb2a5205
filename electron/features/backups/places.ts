import { isAbsolute, join, resolve } from 'node:path';
import { backupPlaceRows, backupPlanRow } from '../../../db/queries/backups/backups.ts';
import { officeRow } from '../../../db/queries/office/office.ts';
import type { BackupPlaceTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { BackupPlace, BackupPlan } from '../../../shared/features/backups/operations.ts';
import type { OpenOffice, Reading } from '../../core/dispatch/context.ts';
import { backupsFolder } from '../../core/keys/office-file.ts';

/** In the office's own folder, or in a folder of its own inside another one, which may hold other things. */
export function placeOf(office: Pick<OpenOffice, 'folder' | 'id'>, folder: string | null): string {
  if (folder === null) return backupsFolder(office.folder);
  if (!isAbsolute(folder)) throw new Refusal('folder_not_writable');
  return join(resolve(folder), `griffel-${office.id}`);
}

export async function planOf(db: Reading): Promise<BackupPlan> {
  const { at, second, daily, weekly, monthly, version } = await backupPlanRow(db);
  return { at, second, daily, weekly, monthly, version };
}

/** A place where the office backs up to by itself. */
export type Place = {
  place: BackupPlace;
  /** The folder that the office named; null for its own. */
  named: string | null;
  known: BackupPlaceTable | undefined;
  /** The newest backup here, or from when the days without one count. */
  since: string;
};

/** What the office has set for its backups, and how they stand. */
export type Standing = { plan: BackupPlan; places: Place[]; demo: boolean };

export async function standingOf(db: Reading): Promise<Standing> {
  const plan = await planOf(db);
  const rows = await backupPlaceRows(db);
  const { created_at, demo } = await officeRow(db);
  const stand = (place: BackupPlace, named: string | null): Place => {
    const known = rows.find((row) => row.place === place);
    return { place, named, known, since: known?.made_at ?? known?.counted_from ?? created_at };
  };
  const places = [stand('office', null)];
  if (plan.second !== null) places.push(stand('second', plan.second));
  return { plan, places, demo: demo === 1 };
}
