import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';

const passphrase = 'kiesel lampe winter fagott';

/** Types into the field that has the focus and goes to the next one. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Tabs until the element has the focus. */
async function tabTo(page: Page, name: string, role: 'button' | 'checkbox' | 'textbox'): Promise<void> {
  const target = page.getByRole(role, { name, exact: true });
  for (let steps = 0; steps < 30; steps += 1) {
    if (
      await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
    )
      return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Founds an office through the wizard without ever touching the mouse. */
async function foundByKeyboard(page: Page, folder: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Griffel');
  await expectAccessible(page);
  await picture(page, 'welcome');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('textbox', { name: 'Name of the office' })).toBeFocused();
  await expectAccessible(page);
  await type(page, 'Kanzlei Fuchs & Partner');
  await type(page, 'Am Markt 1\n10115 Berlin');
  // Country and region stay as they are.
  await tabTo(page, 'Office folder', 'textbox');
  await page.keyboard.type(folder);
  await picture(page, 'details');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('textbox', { name: 'Full name' })).toBeFocused();
  await expectAccessible(page);
  await type(page, 'Dr. Anna Fuchs');
  await type(page, 'fuchs');
  await page.keyboard.type('fuchs1');
  await expect(page.getByText('Strength: very weak').or(page.getByText('Strength: weak'))).toBeVisible();
  await picture(page, 'administrator-weak');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(passphrase);
  await expect(page.getByText(/Strength: (strong enough|very strong)/u)).toBeVisible();
  await tabTo(page, 'Passphrase once more', 'textbox');
  await page.keyboard.type(passphrase);
  await picture(page, 'administrator');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The recovery key');
  await expectAccessible(page);
  await picture(page, 'recovery');
  const groups = await page
    .locator('main')
    .getByRole('list', { name: 'Recovery key' })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.lastChild?.textContent ?? ''));
  expect(groups.length).toBeGreaterThan(3);
  await tabTo(page, 'I have the key on paper or in a safe place', 'checkbox');
  await page.keyboard.press('Space');
  await tabTo(page, 'Continue', 'button');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirm the key');
  const fields = page.getByRole('textbox');
  await expect(fields).toHaveCount(2);
  await page.keyboard.type('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/This is not what stands in group/u).first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'confirm-wrong');
  for (const index of [0, 1]) {
    const label = await fields.nth(index).evaluate((field: HTMLInputElement) => field.labels?.[0]?.textContent ?? '');
    const number = Number(/\d+/u.exec(label)?.[0]);
    if (index === 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(groups[number - 1] ?? '');
  }
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy notice', {
    timeout: 60_000,
  });
  await expectAccessible(page);
  await picture(page, 'notice');
  await tabTo(page, 'I have read it', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Account of Dr. Anna Fuchs' })).toBeVisible();
}

test('an office is founded by keyboard alone, left, entered, locked, unlocked, and speaks another language', async ({
  launchGriffel,
  scratch,
}) => {
  const { page } = await launchGriffel();
  await foundByKeyboard(page, join(scratch, 'office'));
  await expectAccessible(page);
  await picture(page, 'shell');

  // Keys: the list of them.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'keys');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // Lock through the palette.
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog', { name: 'Go to, find, do…' })).toBeVisible();
  await page.keyboard.type('loc');
  await expect(page.getByRole('option', { name: /Lock/u })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'palette');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Account of Dr. Anna Fuchs' })).toHaveCount(0);
  await expect(page.locator('.shell')).toBeHidden();
  await expect(page.locator('.shell')).toBeAttached();
  await expectAccessible(page);
  await picture(page, 'locked');
  // Keys of the screens behind do nothing.
  await page.keyboard.type('not it');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This is not your passphrase.');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Account of Dr. Anna Fuchs' })).toBeVisible();

  // Another language, at once and kept.
  await page.getByRole('button', { name: 'Account of Dr. Anna Fuchs' }).press('Enter');
  await picture(page, 'account');
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Konto von Dr. Anna Fuchs' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');

  // Out and in again.
  await page.getByRole('button', { name: 'Konto von Dr. Anna Fuchs' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Abmelden' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'sign-in');
  await type(page, 'fuchs');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Konto von Dr. Anna Fuchs' })).toBeVisible();
});
