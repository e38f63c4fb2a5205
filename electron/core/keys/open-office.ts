import { toRefusal } from '../../../db/connection/index.ts';
import { createAttachments } from '../attachments/store.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import type { Ports } from '../ports/index.ts';
import type { OfficeAge } from './office-age.ts';
import { attachmentsFolder } from './office-file.ts';
import { keysInDatabase, OfficeKeys } from './office-keys.ts';
import { openDatabase } from './opening.ts';

/** An office whose database is open, before anyone has a seat at it. */
export type Opening = { office: OpenOffice; readOnly: boolean };

/** Opens the database with the keys of office.age, and with it everything else of the office. */
export async function openOffice(ports: Ports, folder: string, officeId: string, age: OfficeAge): Promise<Opening> {
  const { database, key, readOnly, dispose } = await openDatabase(folder, age.keys, ports);
  try {
    const own = await database.read(keysInDatabase);
    const keys = new OfficeKeys({
      folder,
      officeId,
      databaseKeys: [key, ...age.keys.filter((other) => other !== key)],
      rotation: age.rotation,
      recipients: age.recipients,
      ...own,
    });
    const attachments = await createAttachments({
      folder: attachmentsFolder(folder),
      keys,
      database,
      clock: ports.clock,
    });
    const close = async () => {
      await attachments.close();
      await database.close();
      keys.wipe();
      await dispose();
    };
    return { office: { id: officeId, folder, database, keys, attachments, close }, readOnly };
  } catch (error) {
    await database.close();
    await dispose();
    throw toRefusal(error);
  }
}

export async function closeOpening(opening: Opening): Promise<void> {
  await opening.office.close();
}
