import { newestActOfAPerson } from '../../../db/queries/audit/newest.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { isBackupDue, lastAppointment, type WallTime, wallTimeOf } from '../../../shared/features/backups/due.ts';
import { job } from '../../core/chores/job.ts';
import { standingOf } from './places.ts';

/** What failed is tried again after so long, in milliseconds. */
const retryAfter = 60 * 60 * 1_000;

/** Nobody has done anything for so long; after so much waiting it is made all the same, in milliseconds. */
const quietFor = 5 * 60 * 1_000;
const waitsAtMost = 2 * 60 * 60 * 1_000;

function isQuiet(now: Date, wall: WallTime, appointment: WallTime, busyUntil: string): boolean {
  const waited = Date.parse(`${wall}Z`) - Date.parse(`${appointment}Z`);
  return waited >= waitsAtMost || now.getTime() - Date.parse(busyUntil) >= quietFor;
}

/** Makes the day's backup at its time, or as soon as a desk is on when it was missed; on a share in a quiet moment. */
export const backupJobs = [
  job({
    name: 'daily-backup',
    plan: async (db, { mode }) => {
      const { plan, places, demo } = await standingOf(db);
      if (demo) return null;
      // On one computer's own disk nobody waits for a backup.
      const busyUntil = mode === 'shared' ? await newestActOfAPerson(db) : null;
      return { at: plan.at, since: places.map(({ since }) => since), busyUntil };
    },
    due: (now, last, plan) => {
      if (!plan) return null;
      const wall = wallTimeOf(now);
      if (!plan.since.some((since) => isBackupDue(wall, plan.at, wallTimeOf(new Date(since))))) return null;
      const appointment = lastAppointment(wall, plan.at);
      if (plan.busyUntil !== null && !isQuiet(now, wall, appointment, plan.busyUntil)) return null;
      const key = `daily-backup ${appointment}`;
      if (!last?.key.startsWith(key)) return key;
      if (now.getTime() - Date.parse(last.at) < retryAfter) return null;
      return `${key} again ${now.toISOString().slice(0, 16)}`;
    },
    run: async ({ act }) => {
      try {
        await act('backup.run', { onlyDue: true });
      } catch (error) {
        // Somebody made it by hand meanwhile.
        if (!(error instanceof Refusal && error.code === 'no_change')) throw error;
      }
    },
  }),
];
