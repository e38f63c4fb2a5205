import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { foundFromPage, passphrase } from './support/founding.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask } from './support/office.ts';
import { makeTickets, WorkOffice } from './support/work-office.ts';

const box = (page: Page) => page.getByRole('checkbox', { name: /^Remember me on this computer/u });

const corePid = (app: ElectronApplication) =>
  app.evaluate(({ app: program }) => program.getAppMetrics().find(({ name }) => name === 'Griffel core')?.pid);

/** A stand-in for the system's keychain, which a test machine has none of; the core is started again and learns of it. */
async function giveKeychain(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ safeStorage }) => {
    const flip = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
    safeStorage.isEncryptionAvailable = () => true;
    safeStorage.getSelectedStorageBackend = () => 'gnome_libsecret';
    safeStorage.encryptString = (text) => flip(Buffer.from(text, 'utf8'));
    safeStorage.decryptString = (bytes) => flip(bytes).toString('utf8');
  });
  const before = await corePid(app);
  if (before === undefined) throw new Error('there is no core process');
  process.kill(before, 'SIGKILL');
  await expect.poll(async () => (await corePid(app)) ?? before).not.toBe(before);
}

/** Goes to the office's settings by keyboard and allows remembering. */
async function allow(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  const areas = page.getByRole('main').getByRole('navigation');
  await areas.getByRole('button', { name: 'Office', exact: true }).click();
  const policy = page.getByRole('checkbox', { name: /^People may have their computer remember them/u });
  await expect(policy).not.toBeChecked();
  await page.getByText('People may have their computer remember them').click();
  await expect(policy).toBeChecked();
  await expectAccessible(page);
  await picture(page, 'remember-policy');
  await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await ask(page, 'office.get', {})).rememberAllowed).toBe(true);
}

test('a computer whose system protects nothing does not offer to remember, even where the office allows it', async ({
  launchGriffel,
  scratch,
}) => {
  const { app, page } = await launchGriffel();
  // What this test stands on: there is no keychain here.
  const protectedHere = await app.evaluate(
    ({ safeStorage }) =>
      safeStorage.isEncryptionAvailable() &&
      !(process.platform === 'linux' && /basic_text|unknown/u.test(safeStorage.getSelectedStorageBackend())),
  );
  expect(protectedHere).toBe(false);
  await foundFromPage(page, { folder: join(scratch, 'office') });
  await allow(page);
  await ask(page, 'session.signOut', {});
  await expect(page.getByRole('textbox', { name: 'Sign-in name' })).toBeFocused();
  await expect(box(page)).toHaveCount(0);
  // Asked for all the same, past the screen.
  await ask(page, 'session.signIn', { login: 'fuchs', passphrase, remember: true });
  await ask(page, 'session.signOut', { why: 'quit' });
  expect(await ask(page, 'session.state', {})).toMatchObject({ mayRemember: false, remembered: [] });
  await expect(page.getByRole('button', { name: /^Continue as/u })).toHaveCount(0);
});

test('where it is offered, one press continues; what no longer fits asks for the passphrase', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = join(scratch, 'office');
  const profile = join(scratch, 'profile');
  const first = await launchGriffel({ profile });
  await giveKeychain(first.app);
  await foundFromPage(first.page, { folder });
  await allow(first.page);
  await ask(first.page, 'session.signOut', {});
  await first.page.getByRole('textbox', { name: 'Sign-in name' }).fill('fuchs');
  await first.page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await first.page.getByText('Remember me on this computer').click();
  await expect(box(first.page)).toBeChecked();
  await expectAccessible(first.page);
  await picture(first.page, 'remember-me');
  await first.page.keyboard.press('Tab');
  await first.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(first.page.getByRole('button', { name: 'Account of Dr. Anna Fuchs' })).toBeVisible();
  await first.close();

  const { app, page } = await launchGriffel({ profile });
  await giveKeychain(app);
  await page.reload();
  const goOn = page.getByRole('button', { name: 'Continue as Dr. Anna Fuchs' });
  await expect(goOn).toBeFocused();
  await expectAccessible(page);
  await picture(page, 'continue-as');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Account of Dr. Anna Fuchs' })).toBeVisible();
  // By hand means for good.
  await ask(page, 'session.signOut', {});
  await expect(page.getByRole('textbox', { name: 'Sign-in name' })).toBeVisible();
  await expect(goOn).toHaveCount(0);
});

test('a notice that changes while a note is half typed stands over it, and the note is still there', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Lease of the ground floor']);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('grid').getByText('Lease of the ground floor').click();
  const note = page.getByRole('article').getByRole('textbox').last();
  await note.fill('Half of what the tenant said');
  // And in a field that keeps nothing when it is taken away.
  await page.getByRole('button', { name: 'Account of Dewi Jansen' }).click();
  await page.getByRole('menuitem', { name: 'Change passphrase…' }).click();
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'New passphrase' });
  await field.fill('half of a new one');
  await office.changeNotice('From today backups are kept abroad.');
  await expect(page.getByRole('heading', { level: 1, name: 'Privacy notice' })).toBeVisible();
  await expect(page.getByText('From today backups are kept abroad.')).toBeVisible();
  await expect(note).toBeHidden();
  await expectAccessible(page);
  await picture(page, 'notice-over-work');
  await page.getByRole('button', { name: 'I have read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Privacy notice' })).toHaveCount(0);
  await expect(field).toHaveValue('half of a new one');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(note).toHaveValue(/^Half of what the tenant said/u);
  await note.press('Control+Enter');
  await expect(page.getByRole('article').getByText('Half of what the tenant said')).toBeVisible();
});
