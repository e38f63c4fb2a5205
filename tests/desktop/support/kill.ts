import type { ElectronApplication } from '@playwright/test';

/** Kills the program with everything that belongs to it: main process, window, core. */
export async function kill(app: ElectronApplication): Promise<void> {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('the program does not run');
  const closed = new Promise<void>((done) => app.once('close', () => done()));
  // Playwright starts it as the leader of a group of its own.
  process.kill(-pid, 'SIGKILL');
  await closed;
}
