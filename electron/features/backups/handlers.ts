import { isAbsolute, join, resolve } from 'node:path';
import { publicKeysOf } from '../../../db/queries/users/keys.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Backup } from '../../../shared/features/backups/operations.ts';
import { permissionsOfActivePeople } from '../../core/access/people.ts';
import { backupsIn, makeBackup, openBackup, restoreBackup } from '../../core/backups/index.ts';
import { type DoorHandler, prepared, type QueryHandler } from '../../core/dispatch/context.ts';
import type { OpenOffice } from '../../core/dispatch/office.ts';
import { backupsFolder } from '../../core/keys/office-file.ts';

/** In the office's own folder, or in a folder of its own inside another one, which may hold other things. */
function placeOf(office: Pick<OpenOffice, 'folder' | 'id'>, folder: string | null): string {
  if (folder === null) return backupsFolder(office.folder);
  if (!isAbsolute(folder)) throw new Refusal('folder_not_writable');
  return join(resolve(folder), `griffel-${office.id}`);
}

const create = prepared<'backup.create', Backup>({
  async prepare({ office, ports, signal, progress, look }, { folder }) {
    const recipients = await look(async (db) => {
      const people = await permissionsOfActivePeople(db);
      const managers = [...people].filter(([, held]) => held.has('backup.manage')).map(([id]) => id);
      return publicKeysOf(db, managers);
    });
    return makeBackup({
      office,
      ports,
      folder: placeOf(office, folder),
      recipients: [...recipients, office.keys.recoveryRecipient],
      signal,
      progress,
    });
  },
  async run({ office }, { folder }, backup) {
    return {
      value: backup,
      audit: {
        subject: { type: 'office', id: office.id, label: '' },
        facts: { backup: backup.name, elsewhere: folder !== null, missing: backup.attachments.missing.length },
      },
    };
  },
});

const list: QueryHandler<'backup.list'> = async ({ office }, { folder }) => ({
  rows: await backupsIn(placeOf(office, folder), office.id),
});

const inspect: DoorHandler<'backup.inspect'> = async (_desk, { folder }) => ({ rows: await backupsIn(folder, null) });

const verify: DoorHandler<'backup.verify'> = async ({ ports }, input) => {
  const opened = await openBackup(input, ports);
  await opened.dispose();
  const { backup, missing, damaged } = opened;
  return { backup, missing, damaged };
};

const restore: DoorHandler<'backup.restore'> = async (desk, input) => {
  return desk.alone(async () => {
    if (desk.office) throw new Refusal('office_already_open');
    return restoreBackup(input, desk.ports);
  });
};

export const backupHandlers = {
  'backup.create': create,
  'backup.list': list,
  'backup.inspect': inspect,
  'backup.verify': verify,
  'backup.restore': restore,
};
