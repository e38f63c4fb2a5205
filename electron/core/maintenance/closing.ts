import type { Reading } from '../../../db/connection/index.ts';
import { closingRow } from '../../../db/queries/maintenance/closing.ts';
import { moveRow } from '../../../db/queries/maintenance/move.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { phaseOf } from '../../../shared/features/maintenance/closing.ts';
import type { Closing } from '../../../shared/features/maintenance/operations.ts';
import type { Permission } from '../../../shared/permissions/catalogue.ts';

const endOfTime = '9999-12-31T23:59:59.999Z';

/** A closing as it is kept; where it stands is a matter of the instant. */
export type KeptClosing = Omit<Closing, 'phase'>;

export async function keptClosing(db: Reading): Promise<KeptClosing | null> {
  const move = await moveRow(db);
  // Only when it is carried through or called off is the office open again.
  if (move) {
    const { began_at: at } = move;
    const times = { announcedAt: at, readOnlyAt: at, outAt: at, endsAt: endOfTime };
    return { by: { id: move.moved_by as UserId, name: move.mover }, note: '', ...times, isMove: true };
  }
  const row = await closingRow(db);
  if (!row) return null;
  return {
    by: { id: row.closed_by as UserId, name: row.closer },
    note: row.note,
    announcedAt: row.announced_at,
    readOnlyAt: row.read_only_at,
    outAt: row.out_at,
    endsAt: row.ends_at,
    isMove: false,
  };
}

/** The closing at an instant, or null when the office is open. */
export function closingAt(kept: KeptClosing | null, now: string): Closing | null {
  const phase = kept && phaseOf(kept, now);
  return kept && phase ? { ...kept, phase } : null;
}

/** Whoever may end a closing may also come in while it lasts. */
export const endsClosings: Permission = 'office.manage';

export function officeClosed({ by, note, endsAt, isMove }: KeptClosing): Refusal {
  if (isMove) return new Refusal('office_moving', { by: by.name });
  return new Refusal('office_closed', { by: by.name, note, until: endsAt });
}
