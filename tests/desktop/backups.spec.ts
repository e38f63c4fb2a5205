import { join } from 'node:path';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask, colleagues, foundSettingsOffice, openArea, openSettings } from './support/settings-office.ts';

test('an office is backed up from the settings and restored with the recovery key at the door', async ({
  launchGriffel,
  scratch,
}) => {
  const { folder, recoveryKey } = await foundSettingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, colleagues.ada);
  await openArea(page, 'Office');
  await expect(page.getByText('There is no backup here yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(page.getByText('The backup is made and checked.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('grid', { name: 'Backups of the office' }).getByRole('row')).toHaveCount(2);
  await picture(page, 'backups');
  await expectAccessible(page);
  await ask(page, 'ticket.create', { title: 'After the backup' });

  await ask(page, 'office.close', {});
  await page.getByText('Restore from a backup').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Folder of the backups').fill(join(folder, 'backups'));
  await expect(page.getByRole('button', { name: /entry \d+ of the audit trail/u })).toBeVisible();
  await page.getByText('The recovery key', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey);
  const target = join(scratch, 'restored');
  await page.getByLabel('New folder of the office').fill(target);
  await picture(page, 'restore');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The office is restored. Sign in.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(target)).toBeVisible();
  const { login } = colleagues.ada;
  expect(await ask(page, 'session.signIn', { login, passphrase: 'zeven stille kanalen onder mist' })).toMatchObject({
    state: 'signed_in',
    readOnly: null,
  });
  expect((await ask(page, 'ticket.counts', {})).all).toBe(0);
});
