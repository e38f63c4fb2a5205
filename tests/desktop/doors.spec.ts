import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { foundFromPage, passphrase } from './support/founding.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask } from './support/office.ts';

const newPassphrase = 'anker distel quarz morgen';

test('wrong passphrases cost time, and the recovery key opens what is forgotten', async ({
  launchGriffel,
  scratch,
}) => {
  const { page } = await launchGriffel();
  const recoveryKey = await foundFromPage(page, { folder: join(scratch, 'office'), language: 'de' });
  await page.getByRole('button', { name: 'Konto von Dr. Anna Fuchs' }).click();
  await page.getByRole('menuitem', { name: 'Abmelden' }).click();

  await page.getByRole('textbox', { name: 'Anmeldename' }).fill('fuchs');
  const field = page.getByRole('textbox', { name: 'Passphrase' });
  const submit = page.getByRole('button', { name: 'Anmelden' });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await field.fill(`falsch ${attempt}`);
    await submit.click();
    await expect(page.getByRole('alert')).toContainText('Name und Passphrase passen nicht zusammen.');
  }
  await submit.click();
  await expect(page.getByText(/In \d Sekunden? können Sie es wieder versuchen\./u)).toBeVisible();
  await expect(submit).toBeDisabled();
  await expectAccessible(page);
  await picture(page, 'sign-in-wait-de');
  await expect(submit).toBeEnabled();

  await page.getByRole('button', { name: 'Passphrase vergessen?' }).click();
  await page.getByRole('textbox', { name: 'Wiederherstellungsschlüssel' }).fill(recoveryKey);
  await page.getByRole('textbox', { name: 'Anmeldename der Person' }).fill('fuchs');
  await page.getByRole('textbox', { name: 'Neue Passphrase', exact: true }).fill(newPassphrase);
  await page.getByRole('textbox', { name: 'Passphrase noch einmal' }).fill(newPassphrase);
  await expect(page.getByText(/Stärke: (stark genug|sehr stark)/u)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'recover-de');
  await page.getByRole('button', { name: 'Passphrase setzen und anmelden' }).click();
  await expect(page.getByRole('button', { name: 'Konto von Dr. Anna Fuchs' })).toBeVisible();
});

test('whoever got a passphrase from someone else chooses their own first', async ({ launchGriffel, scratch }) => {
  const { page } = await launchGriffel();
  await foundFromPage(page, { folder: join(scratch, 'office') });
  const { rows: roles } = await ask(page, 'role.list', {});
  const role = roles.find(({ startingRole }) => startingRole === 'secretary');
  await ask(page, 'user.add', {
    login: 'smit',
    name: 'Joke Smit',
    language: 'nl',
    roles: role ? [role.id] : [],
    passphrase,
  });
  await ask(page, 'session.signOut', {});
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('smit');
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Kies uw eigen wachtzin' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Huidige wachtzin' }).fill(passphrase);
  await page.getByRole('textbox', { name: 'Nieuwe wachtzin' }).fill(newPassphrase);
  await page.getByRole('textbox', { name: 'Wachtzin nogmaals' }).fill('iets anders');
  await page.keyboard.press('Enter');
  await expect(page.getByText('De twee zijn niet gelijk.')).toBeVisible();
  await picture(page, 'forced-nl');
  await page.getByRole('textbox', { name: 'Wachtzin nogmaals' }).fill(newPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Privacyverklaring' })).toBeVisible();
  await page.getByRole('button', { name: 'Ik heb haar gelezen' }).click();
  await expect(page.getByRole('button', { name: 'Account van Joke Smit' })).toBeVisible();
});

test('an office that is away, damaged or too new has a screen of its own that says what to do', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = join(scratch, 'office');
  const profile = join(scratch, 'profile');
  const first = await launchGriffel({ profile });
  await foundFromPage(first.page, { folder });
  await expect(first.page.getByRole('button', { name: 'Account of Dr. Anna Fuchs' })).toBeVisible();
  await first.close();

  renameSync(folder, `${folder} moved`);
  const { page } = await launchGriffel({ profile });
  await expect(page.getByRole('heading', { level: 1, name: 'The office folder is not there' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'problem-missing');
  renameSync(`${folder} moved`, folder);
  const file = join(folder, 'office.json');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('"format": 1', '"format": 99'));
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.click();
  await expect(page.getByRole('heading', { level: 1, name: 'This computer needs a newer Griffel' })).toBeVisible();
  await expectAccessible(page);
  writeFileSync(file, 'not what it was');
  await retry.click();
  await expect(page.getByRole('heading', { level: 1, name: 'The office cannot be opened' })).toBeVisible();
  await expectAccessible(page);
  writeFileSync(file, sound);
  await retry.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByText(folder)).toBeVisible();

  await page.getByRole('button', { name: 'Open another office…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Griffel' })).toBeVisible();
  await page.getByText('Open an existing office').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Office folder' }).fill(join(scratch, 'nowhere'));
  await expect(page.getByText('This folder does not exist.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Office folder' }).fill(folder);
  await expect(page.getByText('This folder holds an office.')).toBeVisible();
  await picture(page, 'open-office');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('the look follows the person: dark stays dark, and what is typed outlives the lock', async ({
  launchGriffel,
  scratch,
}) => {
  const { page } = await launchGriffel();
  await foundFromPage(page, { folder: join(scratch, 'office'), language: 'da', demo: true });
  await page.getByRole('button', { name: 'Konto for Dr. Anna Fuchs' }).click();
  await page.getByRole('menuitemradio', { name: 'Mørkt' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  // Something typed in a dialog, then the lock, then back.
  await page.getByRole('button', { name: 'Konto for Dr. Anna Fuchs' }).click();
  await page.getByRole('menuitem', { name: 'Skift adgangssætning…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Skift adgangssætning' });
  await dialog.getByRole('textbox', { name: 'Ny adgangssætning' }).fill('halvt skrevet');
  await expectAccessible(page);
  await picture(page, 'change-passphrase-dark-da');
  await ask(page, 'session.lock', { why: 'idle' });
  await expect(page.getByRole('heading', { level: 1, name: 'Låst' })).toBeVisible();
  await expect(dialog).toBeHidden();
  const field = page.getByRole('textbox', { name: 'Adgangssætning' });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await picture(page, 'locked-dark-da');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Ny adgangssætning' })).toHaveValue('halvt skrevet');
  await page.keyboard.press('Escape');

  await ask(page, 'session.signOut', {});
  await expect(page.getByText('Et demokontor')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'sign-in-demo-dark-da');
});

test('when the core dies, nothing typed is lost: the same person signs in and goes on', async ({
  launchGriffel,
  scratch,
}) => {
  const { app, page } = await launchGriffel();
  await foundFromPage(page, { folder: join(scratch, 'office') });
  await page.keyboard.press('c');
  const title = page.getByRole('dialog').getByRole('textbox').first();
  await title.fill('Half typed when it happened');
  const core = await app.evaluate(
    ({ app: program }) => program.getAppMetrics().find(({ name }) => name === 'Griffel core')?.pid,
  );
  if (core === undefined) throw new Error('there is no core process');
  process.kill(core, 'SIGKILL');
  await expect(page.getByRole('heading', { level: 1, name: 'Please sign in again' })).toBeVisible();
  await expect(title).toBeHidden();
  await expectAccessible(page);
  await picture(page, 'restarted');
  await page.getByRole('textbox', { name: /^Passphrase/u }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('Half typed when it happened');
});

test('the recovery key is saved as a sheet that can be read and holds every group', async ({
  launchGriffel,
  scratch,
}) => {
  const { app, page } = await launchGriffel();
  const file = join(scratch, 'key.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Name of the office' }).fill('Advocatenkantoor De Linde');
  await page.getByRole('textbox', { name: 'Office folder' }).fill(join(scratch, 'office'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Full name' }).fill('Joke Smit');
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('smit');
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: 'Passphrase once more' }).fill(passphrase);
  await expect(page.getByText(/Strength: (strong enough|very strong)/u)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  const items = page.locator('main').getByRole('list', { name: 'Recovery key' }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const groups = await items.evaluateAll((list) => list.map((item) => item.lastChild?.textContent ?? ''));
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('Saved. Print it, then delete the file.')).toBeVisible();

  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
  expect(pdf.numPages).toBe(1);
  const { items: pieces } = await (await pdf.getPage(1)).getTextContent();
  const text = pieces.map((piece) => ('str' in piece ? piece.str : '')).join(' ');
  expect(text).toContain('Advocatenkantoor De Linde');
  expect(groups.length).toBeGreaterThan(3);
  for (const group of groups) expect(text).toContain(group);
  // The screen itself is not on the sheet.
  expect(text).not.toContain('Step 3 of 4');
});
