import { Refusal } from '../../../shared/contract/errors.ts';
import { backupsIn, openBackup, provenIn, restoreBackup } from '../../core/backups/index.ts';
import type { DoorHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { create, run } from './making.ts';
import { placeOf } from './places.ts';
import { state, updatePlan } from './state.ts';

const list: QueryHandler<'backup.list'> = async ({ office }, { folder }) => ({
  rows: await provenIn(placeOf(office, folder), office.id, office.keys.attachmentIdentity),
});

const inspect: DoorHandler<'backup.inspect'> = async (_desk, { folder }) => ({ rows: await backupsIn(folder, null) });

const verify: DoorHandler<'backup.verify'> = async ({ ports }, input) => {
  const opened = await openBackup(input, ports, undefined, { unproven: true });
  await opened.dispose();
  const { backup, missing, damaged, proven, passedOver } = opened;
  return { backup, missing, damaged, proven, passedOver };
};

const restore: DoorHandler<'backup.restore'> = async (desk, input) => {
  return desk.alone(async () => {
    if (desk.office) throw new Refusal('office_already_open');
    return restoreBackup(input, desk.ports);
  });
};

export const backupHandlers = {
  'backup.create': create,
  'backup.run': run,
  'backup.state': state,
  'backup.updatePlan': updatePlan,
  'backup.list': list,
  'backup.inspect': inspect,
  'backup.verify': verify,
  'backup.restore': restore,
};
