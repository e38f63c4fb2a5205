import { defineConfig } from 'vitest/config';

/** `check` runs in `npm run check`; `faults` (kills, full disks, damage) takes longer and runs in `npm test`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'check',
          include: ['tests/{unit,operations,migrations,architecture}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
    pool: 'forks',
    maxWorkers: 2,
  },
});
