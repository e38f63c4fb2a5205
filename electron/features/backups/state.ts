import { resolve, sep } from 'node:path';
import { forgetPlace, startCounting, updateBackupPlan } from '../../../db/queries/backups/backups.ts';
import { errorCodes, Refusal } from '../../../shared/contract/errors.ts';
import { alarmingDays, missedDays, wallTimeOf } from '../../../shared/features/backups/due.ts';
import type { BackupPlan } from '../../../shared/features/backups/operations.ts';
import { demandVersion } from '../../core/conflict.ts';
import { prepared, type QueryHandler } from '../../core/dispatch/context.ts';
import { folderExists, isWritable } from '../../core/keys/office-file.ts';
import { type Place, placeOf, planOf, standingOf } from './places.ts';

export const state: QueryHandler<'backup.state'> = async ({ db, office, ports }) => {
  const { plan, places, demo } = await standingOf(db);
  const now = wallTimeOf(ports.clock.now());
  const rows = places.map((place) => ({
    ...describe(place, missedDays(now, plan.at, wallTimeOf(new Date(place.since)))),
    folder: placeOf(office, place.named),
  }));
  const alarm = rows.some((row) => row.missedDays >= alarmingDays);
  const calm = rows.every((row) => row.last !== null && row.failure === null);
  return { plan, places: rows, verdict: demo ? 'not_needed' : alarm ? 'alarm' : calm ? 'good' : 'waiting' };
};

function describe({ place, known }: Place, missed: number) {
  const code = errorCodes.find((each) => each === known?.problem) ?? 'internal';
  return {
    place,
    last: known?.made_at ? { at: known.made_at, bytes: known.bytes, files: known.files, missing: known.missing } : null,
    missedDays: missed,
    failure: known?.failed_at ? { at: known.failed_at, code } : null,
  };
}

const fields = {
  at: 'backupTime',
  second: 'secondPlace',
  daily: 'keptDays',
  weekly: 'keptWeeks',
  monthly: 'keptMonths',
} as const satisfies { [field in keyof Omit<BackupPlan, 'version'>]: string };

export const updatePlan = prepared<'backup.updatePlan', null>({
  async prepare({ office, look }, { second }) {
    const { second: before } = await look(planOf);
    if (second !== null && second !== before) await demandUsable(office.folder, placeOf(office, second), second);
    return null;
  },
  async run(context, input) {
    const { tx, now, office } = context;
    const before = await planOf(tx);
    demandVersion(before, input);
    const second = input.second === null ? null : resolve(input.second);
    await updateBackupPlan(tx, { ...input, second, version: before.version + 1 });
    if (second !== before.second) {
      if (second === null) await forgetPlace(tx, 'second');
      else await startCounting(tx, 'second', now);
    }
    context.changed('office.changed');
    const value = await planOf(tx);
    return {
      value,
      audit: {
        subject: { type: 'office', id: office.id, label: '' },
        changes: (Object.keys(fields) as (keyof typeof fields)[])
          .filter((field) => before[field] !== value[field])
          .map((field) => ({ field: fields[field], before: before[field], after: value[field] })),
      },
    };
  },
});

/** A second place inside the office's folder would be lost with it. */
async function demandUsable(office: string, place: string, second: string): Promise<void> {
  if (place.startsWith(`${resolve(office)}${sep}`)) {
    throw new Refusal('invalid_input', { fields: [{ field: 'second', problem: 'inside_office' }] });
  }
  if (!(await folderExists(second))) throw new Refusal('backup_place_missing');
  if (!(await isWritable(second))) throw new Refusal('folder_not_writable');
}
