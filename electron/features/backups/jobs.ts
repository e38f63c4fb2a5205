import { Refusal } from '../../../shared/contract/errors.ts';
import { isBackupDue, lastAppointment, wallTimeOf } from '../../../shared/features/backups/due.ts';
import { job } from '../../core/chores/job.ts';
import { standingOf } from './places.ts';

/** What failed is tried again after so long, in milliseconds. */
const retryAfter = 60 * 60 * 1_000;

/** Makes the day's backup at its time, or as soon as a desk is on when it was missed. */
export const backupJobs = [
  job({
    name: 'daily-backup',
    plan: async (db) => {
      const { plan, places, demo } = await standingOf(db);
      return demo ? null : { at: plan.at, since: places.map(({ since }) => since) };
    },
    due: (now, last, plan) => {
      if (!plan) return null;
      const wall = wallTimeOf(now);
      if (!plan.since.some((since) => isBackupDue(wall, plan.at, wallTimeOf(new Date(since))))) return null;
      const key = `daily-backup ${lastAppointment(wall, plan.at)}`;
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
