import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { raiseAccessVersion } from '../../../db/queries/access/rights.ts';
import { deleteMove, moveRow } from '../../../db/queries/maintenance/move.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { OpenOffice } from '../dispatch/office.ts';
import { readOfficeFile, readSignpost } from '../keys/office-file.ts';

/** Says in a folder that an office is being carried there; a folder without it is never written into, nor emptied. */
export const unfinished = (folder: string) => join(folder, 'moving.json');

/**
 * For whoever comes to the new place of an office whose move was cut short: as soon as the signpost stands at the old place, the new one
 * is the office. Before that, or where it cannot be seen, nobody comes in: the old place could still be the office. Refuses with
 * `move_unfinished`.
 */
export async function finishMove(office: Pick<OpenOffice, 'database' | 'folder'>): Promise<void> {
  const move = await office.database.read(moveRow);
  if (!move) return;
  const { arrived } = await readOfficeFile(office.folder);
  // The old place; whoever may go on with the move, or call it off, comes in.
  if (arrived !== move.move) return;
  const signpost = await readSignpost(move.left_from).catch(() => null);
  if (signpost?.move !== move.move) throw new Refusal('move_unfinished', { from: move.left_from });
  if (office.database.readOnly) return;
  await office.database.write(async (tx) => {
    await deleteMove(tx);
    await raiseAccessVersion(tx);
  });
  await rm(unfinished(office.folder), { force: true });
}
