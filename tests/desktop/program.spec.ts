import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { CoreEvent } from '../../shared/contract/events.ts';
import type { HostEvent } from '../../shared/contract/host.ts';
import { expect, programUnderTest, test } from './support/launch.ts';

declare global {
  interface Window {
    heard: (CoreEvent | HostEvent)[];
  }
}

/** Collects what the program pushes to the page from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard = [];
    window.griffel.onCoreEvent((event) => window.heard.push(event));
    window.griffel.onHostEvent((event) => window.heard.push(event));
  });
}
const heard = (page: Page) => page.evaluate(() => window.heard);

/** Starts the program a second time on the same profile, as a double click or a link does; gives its exit code. */
function startAgain(profile: string, ...args: string[]): Promise<number | null> {
  const { executablePath, args: first } = programUnderTest();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executablePath, [...first, ...sandbox, `--profile=${profile}`, ...args], { stdio: 'ignore' });
  return new Promise((done) => child.on('exit', done));
}

async function corePid(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    ({ app: program }) => program.getAppMetrics().find((process) => process.name === 'Griffel core')?.pid,
  );
  if (pid === undefined) throw new Error('there is no core process');
  return pid;
}

test('a second start brings the first window forward instead', async ({ launchGriffel }) => {
  const { app, profile } = await launchGriffel();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect(await startAgain(profile)).toBe(0);
  expect(app.windows()).toHaveLength(1);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
});

test('a link opens its ticket in the running program, anything else in a link is ignored', async ({
  launchGriffel,
}) => {
  const { page, profile } = await launchGriffel();
  await listen(page);
  await startAgain(profile, 'griffel://ticket/T-1?x=<script>');
  await startAgain(profile, 'griffel://ticket/T-10452');
  await expect.poll(() => heard(page)).toContainEqual({ type: 'navigate', ticket: 10_452 });
  expect((await heard(page)).filter((event) => event.type === 'navigate')).toHaveLength(1);
});

test('macOS hands links over by an event, with the same effect', async ({ launchGriffel }) => {
  const { app, page } = await launchGriffel();
  await listen(page);
  await app.evaluate(({ app: program }) => {
    program.emit('open-url', { preventDefault: () => undefined }, 'griffel://ticket/T-7');
  });
  await expect.poll(() => heard(page)).toContainEqual({ type: 'navigate', ticket: 7 });
});

test('when the core dies, whoever waited is told and the program goes on', async ({ launchGriffel }) => {
  const { app, page } = await launchGriffel();
  await listen(page);
  const ask = (id: number) =>
    page.evaluate(
      (number) => window.griffel.request({ id: number, type: 'call', operation: 'session.state', input: {} }),
      id,
    );
  expect(await ask(1)).toMatchObject({ ok: true });
  const before = await corePid(app);
  // A core that stands still cannot answer any more, so the question is open when it dies.
  process.kill(before, 'SIGSTOP');
  const waiting = ask(2);
  await page.evaluate(() => window.griffel.host('info', {}));
  process.kill(before, 'SIGKILL');
  expect(await waiting).toEqual({ ok: false, error: { code: 'core_restarted', params: {} } });
  await expect.poll(() => heard(page)).toContainEqual({ type: 'core.restarted' });
  expect(await ask(3)).toMatchObject({ ok: true });
  expect(await corePid(app)).not.toBe(before);
});

test('the core ends with the program', async ({ launchGriffel }) => {
  const griffel = await launchGriffel();
  const pid = await corePid(griffel.app);
  await griffel.close();
  await expect
    .poll(() => existsSync(`/proc/${pid}/stat`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '))
    .toBe(false);
});

test('the window comes back where it was', async ({ launchGriffel, scratch }) => {
  const profile = join(scratch, 'kept');
  const bounds = { x: 60, y: 40, width: 1000, height: 650 };
  const first = await launchGriffel({ profile });
  // A window that is being shown is still given its place by the display.
  const shown = () => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(shown).toBe(true);
  const placeOf = ({ app }: typeof first) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  const move = () =>
    first.app.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), bounds);
  // Without a window manager the display may put a window that is just shown back into its corner once more.
  for (let round = 0; round < 3; round++) {
    await move();
    await expect.poll(() => placeOf(first)).toEqual(bounds);
  }
  await first.close();
  expect(JSON.parse(readFileSync(join(profile, 'desktop.json'), 'utf8')).window).toEqual({
    ...bounds,
    maximized: false,
  });
  expect(statSync(join(profile, 'desktop.json')).mode & 0o077).toBe(0);
  const second = await launchGriffel({ profile });
  await expect.poll(() => placeOf(second)).toEqual(bounds);
});

test('settings that cannot be read are forgotten, not fatal', async ({ launchGriffel, scratch }) => {
  const profile = join(scratch, 'damaged');
  mkdirSync(profile);
  writeFileSync(join(profile, 'desktop.json'), '{"window": "nonsense"');
  const { page } = await launchGriffel({ profile });
  await expect(page).toHaveTitle('Griffel');
});

const newTicket = { nl: 'Nieuw ticket', da: 'Ny ticket', de: 'Neues Ticket', en: 'New ticket' } as const;
for (const [language, label] of Object.entries(newTicket)) {
  test(`the menu speaks ${language} and tells the page what was chosen`, async ({ launchGriffel }) => {
    const { app, page } = await launchGriffel();
    // The page tells its own language first, once it has loaded the words.
    await page.locator('button:visible').first().waitFor();
    await listen(page);
    await page.evaluate((chosen) => window.griffel.host('setLanguage', { language: chosen as 'nl' }), language);
    const shown = await app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('ticket.create');
      item?.click();
      return item?.label;
    });
    expect(shown).toBe(label);
    await expect.poll(() => heard(page)).toContainEqual({ type: 'menu', command: 'ticket.create' });
  });
}

test('what the window shows is saved as a PDF', async ({ launchGriffel, scratch }) => {
  const { app, page } = await launchGriffel();
  const file = join(scratch, 'page.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  expect(await page.evaluate(() => window.griffel.host('savePdf', { name: 'page.pdf' }))).toEqual({
    ok: true,
    value: { saved: true },
  });
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
});
