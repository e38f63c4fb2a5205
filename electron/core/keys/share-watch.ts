import type { Desk } from '../dispatch/desk.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import { copyForReading } from './reading-copy.ts';

/**
 * Tells the window what is found out about the share while people work. When its locks turn out not to reach another computer, this
 * desk lets go of the database and goes on with a copy, for reading.
 */
export function watchShare(desk: Desk, office: OpenOffice): void {
  office.roster?.onChange((trust) => {
    const told = desk.alone(async () => {
      if (desk.office !== office) return;
      if (trust === 'unsafe') await retreat(desk, office);
      await desk.announce();
    });
    // Away again already: the window asks for the state when the folder is back.
    told.catch(() => desk.ports.log.error('the window was not told of the share'));
  });
}

async function retreat(desk: Desk, office: OpenOffice): Promise<void> {
  desk.readOnly = 'share_unsafe';
  try {
    await office.database.retreat(copyForReading);
    await office.roster?.leave();
  } catch (error) {
    // Not even a copy can be read: the sign-in says what is wrong.
    desk.ports.log.error('no copy for reading', { code: error instanceof Error ? error.name : '' });
    await desk.leave();
  }
}
