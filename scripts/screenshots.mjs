// npm run screenshots: the pictures of docs/screenshots, taken of the made-up office in the real program.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bootstrap, root, say } from './bootstrap.mjs';

bootstrap();
const { _electron } = await import('@playwright/test');
const { demoPassphrase } = await import('../shared/features/session/demo.ts');
const { translator } = await import('../shared/i18n/index.ts');
const { buildAll } = await import('./build.mjs');
const { demoProfile } = await import('./demo.mjs');
const { openDisplay } = await import('./display.mjs');
const { findElectron, sandboxFlags } = await import('./electron.mjs');

const small = { width: 1366, height: 768 };
const large = { width: 1680, height: 1000 };
const openFirst = async (page) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};
const goTo = async (page, letter) => {
  await page.keyboard.press('g');
  await page.keyboard.press(letter);
};
/** Who looks at what. A name ends with the language that person reads, and the theme. */
const pictures = [
  { name: 'today-de-light', login: 'brandt', size: small, go: async () => {} },
  {
    name: 'ticket-de-light',
    login: 'brandt',
    size: small,
    go: async (page) => {
      await goTo(page, 'm');
      await page.waitForTimeout(1_000);
      await page.keyboard.press('ArrowDown');
      await openFirst(page);
    },
  },
  {
    name: 'inbox-nl-dark',
    login: 'vandijk',
    size: large,
    go: async (page) => {
      await goTo(page, 'i');
      await page.waitForTimeout(1_000);
      await openFirst(page);
    },
  },
  {
    name: 'search-da-light',
    login: 'nielsen',
    size: small,
    go: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('skimmel');
    },
  },
  {
    name: 'matters-nl-dark',
    login: 'vandijk',
    size: large,
    go: (page) => goTo(page, 'f'),
  },
  {
    name: 'matter-de-light',
    login: 'brandt',
    size: small,
    go: async (page) => {
      await goTo(page, 'f');
      await page.waitForTimeout(1_000);
      await openFirst(page);
    },
  },
  {
    name: 'deadlines-de-light',
    login: 'brandt',
    size: small,
    go: (page) => goTo(page, 'b'),
  },
  {
    name: 'deadline-nl-dark',
    login: 'vandijk',
    size: small,
    go: async (page) => {
      await goTo(page, 'b');
      await page.waitForTimeout(1_000);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'audit-nl-light',
    login: 'visser',
    size: small,
    go: async (page, t) => {
      await goTo(page, 's');
      await page.getByRole('button', { name: t('settings.section.audit') }).click();
    },
  },
  {
    name: 'sign-in-de-dark',
    login: null,
    size: small,
    go: async () => {},
  },
];

await buildAll();
const electron = await findElectron();
const display = await openDisplay();
const demo = demoProfile();
const target = join(root, 'docs', 'screenshots');
mkdirSync(target, { recursive: true });
const wanted = process.argv.slice(2);
// The sign-in screen shows where the office lies; a picture must not show where that is on this computer.
const office = join(tmpdir(), 'Kanzlei Brandt');
rmSync(office, { force: true });
symlinkSync(join(dirname(demo), 'office'), office, 'dir');

async function signIn(page, login, t) {
  const fields = page.locator('input:visible');
  await fields.nth(0).fill(login);
  await fields.nth(1).fill(demoPassphrase);
  await page.keyboard.press('Enter');
  const home = page.getByRole('navigation').first();
  // At the first sign-in the privacy notice comes before everything else.
  const read = page.getByRole('button', { name: t('notices.acknowledge') });
  await home.or(read).first().waitFor({ timeout: 60_000 });
  if (await read.isVisible()) await read.click();
  await home.waitFor();
}

for (const { name, login, size, go } of pictures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const [language, theme] = name.split('-').slice(-2);
  const profile = mkdtempSync(join(tmpdir(), 'griffel-screenshot-'));
  writeFileSync(join(profile, 'desktop.json'), JSON.stringify({ lastOffice: office }), { mode: 0o600 });
  const app = await _electron.launch({
    executablePath: electron.program,
    args: [root, ...sandboxFlags(), `--profile=${profile}`],
    env: { ...process.env, ...electron.env, ...display.env, LANGUAGE: language, LC_ALL: 'C.UTF-8' },
  });
  const page = await app.firstWindow();
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0].setContentSize(width, height),
    size,
  );
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  if (login) await signIn(page, login, translator(language));
  await go(page, translator(language));
  // What loads in the background has to be there; nothing tells when the last of it is.
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: join(target, `${name}.png`) });
  say(`took ${name}`);
  await app.close();
  rmSync(profile, { recursive: true, force: true });
}
display.close();
rmSync(office, { force: true });
