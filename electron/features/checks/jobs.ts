import { job } from '../../core/chores/job.ts';
import { weekOf } from '../../core/chores/rhythm.ts';

/** Checks the whole office once a week. */
export const checkJobs = [
  job({
    name: 'full-check',
    plan: async () => null,
    due: (now, last) => {
      const key = `full-check ${weekOf(now)}`;
      return last?.key === key ? null : key;
    },
    run: async ({ act }) => {
      await act('check.run', {});
    },
  }),
];
