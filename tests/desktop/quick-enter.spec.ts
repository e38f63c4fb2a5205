import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { colleagues, openArea, openSettings, passphrase, settingsOffice } from './support/settings-office.ts';

/** Types into both fields and presses Enter at once, before any advice about the passphrase can have come. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).fill(words);
  await page.getByRole('textbox', { name: 'Passphrase once more' }).fill(words);
  await page.keyboard.press('Enter');
}
const tooWeak = 'This passphrase is too easy to guess.';

test('whoever is quick with Enter founds an office all the same, but not with a weak passphrase', async ({
  launchGriffel,
  scratch,
}) => {
  const { page } = await launchGriffel();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Name of the office' }).fill('Advocatenkantoor De Linde');
  await page.getByRole('textbox', { name: 'Office folder' }).fill(join(scratch, 'office'));
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Full name' }).fill('Joke Smit');
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('smit');
  await choose(page, 'Passphrase', 'joke smit 1');
  await expect(page.getByText(tooWeak)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'The first administrator' })).toBeVisible();
  await choose(page, 'Passphrase', passphrase);
  await expect(page.getByRole('heading', { level: 1, name: 'The recovery key' })).toBeVisible();
});

test('whoever is quick with Enter adds a person and resets a passphrase', async ({ launchGriffel, scratch }) => {
  const folder = await settingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, colleagues.ada);
  await openArea(page, 'People');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByLabel('Name', { exact: true }).fill('Nora de Wit');
  await dialog.getByLabel('Sign-in name').fill('nora');
  await dialog.getByRole('combobox', { name: 'Roles' }).fill('Secr');
  await page.getByRole('option', { name: 'Secretary' }).click();
  await page.keyboard.press('Escape');
  await choose(page, 'New passphrase', 'nora nora');
  await expect(dialog.getByText(tooWeak).first()).toBeVisible();
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Nora de Wit');
  await choose(page, 'New passphrase', passphrase);
  await expect(dialog).toHaveCount(0);

  await page.getByRole('row').filter({ hasText: 'Nora de Wit' }).click();
  await page.getByRole('button', { name: 'Reset the passphrase…' }).click();
  await choose(page, 'New passphrase', passphrase);
  await expect(page.getByRole('dialog', { name: 'A second person is needed' })).toBeVisible();
});
