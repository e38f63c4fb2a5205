import { defineConfig } from 'vitest/config';

/**
 * `check` runs in `npm run check`. What takes longer runs in `npm test`: `thorough` (much of the same with many inputs, and what waits
 * more than it works) and `faults` (kills, full disks, damage; one after the other).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'check',
          setupFiles: ['tests/support/quick-login-digest.ts'],
          include: ['tests/{unit,operations,migrations,architecture}/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.thorough.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Loading the core takes two seconds; files share it. They leave nothing behind in modules.
          isolate: false,
        },
      },
      {
        test: {
          name: 'thorough',
          include: ['tests/**/*.thorough.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          exclude: ['tests/**/*.thorough.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
    globalSetup: 'tests/support/bundled-workers.ts',
    pool: 'forks',
    // Much of a test's time is waiting for the disk.
    maxWorkers: 4,
  },
});
