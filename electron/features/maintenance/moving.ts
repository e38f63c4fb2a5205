import { randomUUID } from 'node:crypto';
import { isAbsolute, resolve } from 'node:path';
import { deleteMove, insertMove, moveRow } from '../../../db/queries/maintenance/move.ts';
import { sparePages } from '../../../db/queries/maintenance/pages.ts';
import type { ParsedOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import type { CommandHandler, PrepareContext, QueryHandler } from '../../core/dispatch/context.ts';
import { prepared } from '../../core/dispatch/context.ts';
import {
  demandSafePlace,
  journalOf,
  type OfficeMode,
  officeFileHere,
  readOfficeFile,
  writeOfficeFile,
} from '../../core/keys/office-file.ts';
import { demandAlone, takeRotationLock } from '../../core/keys/rotation.ts';
import { bringFiles, leaveFor, sizeOf, takeBack } from '../../core/maintenance/move.ts';

const office: QueryHandler<'maintenance.office'> = async ({ db, office: { folder, mode } }) => {
  const row = await moveRow(db);
  return {
    folder,
    mode,
    bytes: await sizeOf(folder),
    spare: await sparePages(db),
    move: row
      ? {
          to: row.target,
          mode: modeOf(row.mode),
          by: { id: row.moved_by as UserId, name: row.mover },
          at: row.began_at,
        }
      : null,
  };
};

const modeOf = (mode: string): OfficeMode => (mode === 'shared' ? 'shared' : 'local');

type Watching = Pick<PrepareContext, 'signal' | 'progress'>;

const move = prepared<'maintenance.move', Watching>({
  async prepare({ office, ports, signal, progress, look }, input) {
    const before = await look(moveRow);
    if (!before) await bringFiles(office, routeOf(input), ports, { signal, progress });
    return { signal, progress };
  },
  async run(context, input, watching) {
    const { tx, office, actor, now, ports } = context;
    const route = routeOf(input);
    await demandAlone(office);
    const before = await moveRow(tx);
    // One at a time, and a move that was begun goes where it was going.
    if (before && (before.target !== route.to || before.mode !== route.mode))
      throw new Refusal('office_moving', { by: before.mover });
    const id = before?.move ?? randomUUID();
    if (!before) {
      await insertMove(tx, {
        move: id,
        left_from: office.folder,
        target: route.to,
        mode: route.mode,
        moved_by: actor.id,
        began_at: now,
      });
      await context.accessChanged();
    }
    // Only when the office is closed to everyone, and the trail tells of it, does it leave.
    context.afterCommit(() => leaveFor(office, { ...route, move: id }, ports, watching));
    return {
      value: {},
      audit: { subject: { type: 'office', id: office.id, label: '' }, facts: { folder: route.to, mode: route.mode } },
    };
  },
});

function routeOf({ to, mode }: ParsedOf<'maintenance.move'>) {
  if (!isAbsolute(to)) throw new Refusal('invalid_input', { fields: [{ field: 'to', problem: 'not_absolute' }] });
  return { to: resolve(to), mode };
}

const cancelMove: CommandHandler<'maintenance.cancelMove'> = async (context) => {
  const { tx, office } = context;
  const row = await moveRow(tx);
  if (!row) throw new Refusal('no_change');
  // Standing at the old place; the new one is never called off.
  if ((await readOfficeFile(office.folder)).arrived === row.move) throw new Refusal('no_change');
  await deleteMove(tx);
  await context.accessChanged();
  context.changed('office.changed');
  context.afterCommit(() => takeBack(office.id, row.target));
  return { value: {}, audit: { subject: { type: 'office', id: office.id, label: '' }, facts: { folder: row.target } } };
};

const changeMode = prepared<'maintenance.changeMode', ReturnType<typeof takeRotationLock>>({
  /** Before the trail says that the mode changed, nothing else is at work on the whole office. */
  async prepare({ office, ports, onRollback }) {
    const lock = takeRotationLock(office.folder, ports);
    onRollback(async () => lock.release());
    return lock;
  },
  async run(context, { mode }, lock) {
    const { office, ports } = context;
    const { id, folder } = office;
    if (mode === office.mode) throw new Refusal('no_change');
    await demandAlone(office);
    await demandSafePlace(ports, folder, mode);
    context.afterCommit(async () => {
      try {
        const { demo } = await readOfficeFile(folder);
        const file = await officeFileHere(ports, { id, demo, mode });
        await office.database.alone(async () => {
          await writeOfficeFile(folder, file);
          return journalOf(mode);
        });
        office.gone = { to: folder };
      } finally {
        lock.release();
      }
    });
    return { value: {}, audit: { subject: { type: 'office', id, label: '' }, facts: { mode } } };
  },
});

export const movingHandlers = {
  'maintenance.office': office,
  'maintenance.move': move,
  'maintenance.cancelMove': cancelMove,
  'maintenance.changeMode': changeMode,
};
