import { Refusal } from '../../../shared/contract/errors.ts';
import type { Desk } from '../dispatch/desk.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import { databaseFile, readOfficeFile } from '../keys/office-file.ts';
import { copyForReading } from '../keys/reading-copy.ts';
import { instant } from '../ports/clock.ts';
import type { Ports } from '../ports/index.ts';
import { damageKnown, noteDamage } from './marker.ts';
import { isBeingRepaired } from './placing.ts';

/**
 * Looks, once a second, whether the office's database is damaged: by what this desk came upon, or by what another one found. Then the
 * desk lets go of the file and goes on reading a copy; when the office is repaired it leads to the door. Answers whether it did any of it.
 */
export async function lookForDamage(desk: Desk): Promise<boolean> {
  const { office, ports } = desk;
  if (!office) return false;
  if (desk.readOnly === 'damaged') {
    if ((await damageKnown(office.folder)) || (await isBeingRepaired(office.folder, ports))) return false;
    // A folder that is away is not a repaired one.
    await readOfficeFile(office.folder);
    await leave(desk, office);
    return true;
  }
  if (desk.readOnly) return false;
  const { damage } = office.database;
  if (damage === 'stranger') {
    // Another file lies there, or its first page is broken: the next sign-in finds out which.
    await leave(desk, office);
    return true;
  }
  if (damage === 'page') await noteIfConfirmed(office, ports);
  if (!(await damageKnown(office.folder))) return false;
  await desk.alone(async () => {
    if (desk.office !== office) return;
    desk.readOnly = 'damaged';
    try {
      await office.database.retreat(copyForReading);
      await office.roster?.leave();
    } catch (error) {
      ports.log.error('no copy of the damaged database', { code: error instanceof Error ? error.name : '' });
      await desk.leave();
    }
    await desk.announce();
  });
  return true;
}

/** Before everybody is led out all pages are checked: a share that answers wrongly for once looks the same. */
async function noteIfConfirmed({ folder, keys, mode, database }: OpenOffice, ports: Ports): Promise<void> {
  const { checker, clock, nativeBinding } = ports;
  const job = { key: keys.databaseKey, nativeBinding, witnessed: null, inSteps: mode === 'shared', givesWay: false };
  const { damaged } = await checker.check({ file: databaseFile(folder), ...job }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'office_damaged') return { damaged: 1 };
    throw error;
  });
  if (damaged > 0) await noteDamage(folder, { at: instant(clock), how: 'work' });
  else database.forgetDamage();
}

async function leave(desk: Desk, office: Desk['office']): Promise<void> {
  await desk.alone(async () => {
    if (desk.office !== office) return;
    await desk.leave();
    await desk.announce();
  });
}
