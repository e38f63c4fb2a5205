import type { Desk } from '../dispatch/desk.ts';
import { readOfficeFile } from '../keys/office-file.ts';
import { copyForReading } from '../keys/reading-copy.ts';
import { instant } from '../ports/clock.ts';
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
  if (damage === 'page') await noteDamage(office.folder, { at: instant(ports.clock), how: 'work' });
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

async function leave(desk: Desk, office: Desk['office']): Promise<void> {
  await desk.alone(async () => {
    if (desk.office !== office) return;
    await desk.leave();
    await desk.announce();
  });
}
