import { howBusy } from '../../../db/queries/checks/checks.ts';
import { holdsUp, isCheckDue, isFileCheckDue, isQuiet, weekOf } from '../../../shared/features/checks/due.ts';
import { job } from '../../core/chores/job.ts';

/** Checks the whole office and all of its files once a week. */
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
  job({
    name: 'file-check',
    plan: (db) => howBusy(db),
    due: (now, last, plan) => {
      const key = `file-check ${weekOf(now)}`;
      return last?.key !== key && isFileCheckDue(now, last?.at ?? plan.since, plan) ? key : null;
    },
    run: async ({ act }) => {
      await act('check.files', {});
    },
  }),
];
