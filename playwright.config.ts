import { defineConfig } from '@playwright/test';

/** The desktop suite: the real program on a real Electron, started by tests/desktop/support/launch.ts. */
export default defineConfig({
  testDir: 'tests/desktop',
  outputDir: 'test-results/desktop',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
});
