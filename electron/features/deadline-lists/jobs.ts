import { listPlanRow } from '../../../db/queries/deadline-lists/plan.ts';
import { isBackupDue, lastAppointment, wallTimeOf } from '../../../shared/features/backups/due.ts';
import { job } from '../../core/chores/job.ts';

/** What failed is tried again after so long, in milliseconds. */
const retryAfter = 60 * 60 * 1_000;

/** Lays the lists of the day at their time, or as soon as a desk is on when it was missed. */
export const deadlineListJobs = [
  job({
    name: 'deadline-lists',
    plan: (db) => listPlanRow(db),
    due: (now, last, { at, folder, made_at }) => {
      if (folder === null) return null;
      const wall = wallTimeOf(now);
      if (made_at !== null && !isBackupDue(wall, at, wallTimeOf(new Date(made_at)))) return null;
      const key = `deadline-lists ${lastAppointment(wall, at)}`;
      if (!last?.key.startsWith(key)) return key;
      if (now.getTime() - Date.parse(last.at) < retryAfter) return null;
      return `${key} again ${now.toISOString().slice(0, 16)}`;
    },
    run: async ({ act }) => {
      await act('deadlineList.write', {});
    },
  }),
];
