import { howBusy } from '../../../db/queries/checks/checks.ts';
import { holdsUp, isCheckDue, isQuiet, weekOf } from '../../../shared/features/checks/due.ts';
import { job } from '../../core/chores/job.ts';

/** Checks the whole office once a week. */
export const checkJobs = [
  job({
    name: 'full-check',
    plan: async (db, { mode }) => ({ ...(await howBusy(db)), mode }),
    due: (now, last, plan) => {
      const key = `full-check ${weekOf(now)}`;
      return last?.key !== key && isCheckDue(now, last?.at ?? plan.since, plan) ? key : null;
    },
    run: async ({ act, now }, plan) => {
      await act('check.run', { givesWay: holdsUp(plan) && isQuiet(now, plan) });
    },
  }),
];
