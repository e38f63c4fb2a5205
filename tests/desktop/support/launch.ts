import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { networkAttempts } from './network-log.ts';

const repository = resolve(import.meta.dirname, '../../..');

export type LaunchOptions = {
  /** A folder that keeps settings and logs; a fresh one when left out. */
  profile?: string;
  /** More arguments for the program. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
};
export type Griffel = {
  app: ElectronApplication;
  page: Page;
  profile: string;
  /** Ends the program as a person would, by closing its window. */
  close(): Promise<void>;
};

/** The program under test: GRIFFEL_PACKAGED names a packaged one, otherwise dist/ runs on the Electron of GRIFFEL_ELECTRON. */
export function programUnderTest(): { executablePath: string; args: string[] } {
  const packaged = process.env['GRIFFEL_PACKAGED'];
  if (packaged) return { executablePath: packaged, args: [] };
  const electron = process.env['GRIFFEL_ELECTRON'];
  if (!electron) throw new Error('start the desktop suite with: npm run desktop');
  return { executablePath: electron, args: [repository] };
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function launch(options: LaunchOptions, profile: string, networkLog: string): Promise<Griffel> {
  const { executablePath, args } = programUnderTest();
  const app = await _electron.launch({
    executablePath,
    args: [...args, ...asRoot, `--profile=${profile}`, `--log-net-log=${networkLog}`, ...(options.args ?? [])],
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'en', LC_ALL: 'C.UTF-8', ...options.env },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  await untilAnswered(() => app.evaluate(() => true));
  const closed = new Promise<void>((done) => app.once('close', () => done()));
  return {
    app,
    page,
    profile,
    close: async () => {
      const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await untilAnswered(() => Promise.race([closed, close()]).then(() => true));
      await closed;
    },
  };
}

/** Playwright loses the answer of a main process now and then (microsoft/playwright#33737), and waits for it for ever. */
async function untilAnswered(ask: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const gaveUp = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 5_000).unref());
    if (await Promise.race([ask().catch(() => false), gaveUp])) return;
  }
  throw new Error('the main process does not answer');
}

type Fixtures = {
  /** Starts the real program. Whatever a test starts is ended after it, and must not have tried to reach any network. */
  launchGriffel: (options?: LaunchOptions) => Promise<Griffel>;
  /** A folder of the test's own, removed afterwards. */
  scratch: string;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  scratch: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'griffel-desktop-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launchGriffel: async ({ scratch }, use) => {
    const started: { griffel: Griffel; networkLog: string }[] = [];
    await use(async (options = {}) => {
      const networkLog = join(scratch, `network-${started.length}.json`);
      const griffel = await launch(options, options.profile ?? join(scratch, `profile-${started.length}`), networkLog);
      started.push({ griffel, networkLog });
      return griffel;
    });
    for (const { griffel } of started) {
      // A window with unsaved text would ask before it closes, and wait for ever.
      const destroy = griffel.app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.destroy();
      });
      const enough = new Promise<void>((resolve) => setTimeout(resolve, 5_000).unref());
      await Promise.race([destroy.catch(() => undefined), enough]);
      await griffel.app.close().catch(() => undefined);
    }
    for (const { networkLog } of started)
      expect(networkAttempts(networkLog), 'attempts to reach a network').toEqual([]);
  },
});

export { expect };
