import { statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What runs long though it is short to write: begun last, it would keep all others waiting. */
const long = /\.property\.|\/contract\/sweep\./u;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const gibibyte = 2 ** 30;
const folder = '/dev/shm';

/**
 * A folder that lies in memory, for what a test run writes and throws away; null where there is none, or too little room. Containers
 * often have one of 64 MB.
 */
function roomInMemory(): string | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > gibibyte && freemem() > 3 * gibibyte ? folder : null;
  } catch {
    return null;
  }
}

// The sources run as the program's own tools run them, without a bundler between: loading takes half the time, and running less.
const native = { experimental: { viteModuleRunner: false, nodeLoader: false } };
// What the quick tests write ends with them: no need to wait for a disk. The others write to a real one.
const memory = roomInMemory();
const brief = memory ? { env: { TMPDIR: memory } } : {};

/**
 * `check` runs in `npm run check`, with `window`, whose sources need a bundler. What takes longer runs in `npm test`: `thorough` (much of
 * the same with many inputs, and what waits more than it works) and `faults` (kills, full disks, damage; one after the other).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...native,
          ...brief,
          name: 'check',
          setupFiles: ['tests/support/quick-login.ts'],
          include: ['tests/{unit,operations,migrations,architecture}/**/*.test.ts'],
          exclude: ['tests/**/*.thorough.test.ts', 'tests/unit/{desktop,renderer}/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Loading the core takes two seconds; files share it. They leave nothing behind in modules.
          isolate: false,
        },
      },
      {
        test: {
          name: 'window',
          include: ['tests/unit/{desktop,renderer}/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        test: {
          ...native,
          name: 'thorough',
          include: ['tests/**/*.thorough.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        test: {
          ...native,
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
    sequence: { sequencer: LongFirst },
    pool: 'forks',
    // Some of a test's time is waiting.
    maxWorkers: 3,
  },
});
