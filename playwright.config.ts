import { defineConfig } from '@playwright/test';

/** The desktop suite: the real program on a real Electron, started by tests/desktop/support/launch.ts. */
export default defineConfig({
  testDir: 'tests/desktop',
  outputDir: 'test-results/desktop',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // microsoft/playwright#33737: the answer of a main process is lost now and then. What needed it is named in the end.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
});
