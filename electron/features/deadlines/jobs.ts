import { firstPending } from '../../../db/queries/deadlines/reminders.ts';
import { wallTimeOf } from '../../../shared/features/backups/due.ts';
import { job } from '../../core/chores/job.ts';
import { latestRight } from './remind.ts';

/** Recalls deadlines at their times, or as soon as a desk is on when these were missed. */
export const deadlineJobs = [
  job({
    name: 'deadline-reminders',
    plan: (db) => firstPending(db),
    due: (now, last, next) => {
      // Once a day, as long as a run of a clock that was far ahead stands as the newest.
      if (last !== null && last.at > latestRight(now.toISOString()))
        return `deadline-reminders after a wrong clock ${wallTimeOf(now).slice(0, 10)}`;
      if (next === null || next.at > wallTimeOf(now)) return null;
      // The same reminder is never pending again once it was given.
      const key = `deadline-reminders ${next.at} ${next.number} ${next.stage}`;
      return last?.key === key ? null : key;
    },
    run: async ({ act }) => {
      await act('deadline.remind', {});
    },
  }),
];
