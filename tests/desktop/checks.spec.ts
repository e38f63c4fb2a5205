import { pastTheProgram } from '../support/database.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask, colleagues, foundSettingsOffice, openArea, openSettings } from './support/settings-office.ts';

test('the week’s check is made by itself, and again by hand', async ({ launchGriffel, scratch }) => {
  const { folder } = await foundSettingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, colleagues.ada);
  await openArea(page, 'Backups and checks');
  const block = page.getByRole('region', { name: 'Check of the database' });
  const line = block.getByText(/^Last checked: .+\. Nothing is damaged\.$/u);
  await expect(line).toBeVisible({ timeout: 60_000 });
  const { latest: before } = await ask(page, 'check.latest', {});
  await block.getByRole('button', { name: 'Check now' }).click();
  await expect(block.getByRole('button', { name: 'Check now' })).toBeVisible();
  await expect.poll(async () => (await ask(page, 'check.latest', {})).latest?.at).not.toBe(before?.at);
  await block.scrollIntoViewIfNeeded();
  await picture(page, 'check-sound');
  await expectAccessible(page);
});

test('damage is an alarm on Today and in the settings', async ({ launchGriffel, scratch }) => {
  const { folder, recoveryKey } = await foundSettingsOffice(scratch);
  const raw = await pastTheProgram(folder, recoveryKey);
  raw.exec('drop trigger audit_content_no_update');
  raw.exec("update audit_content set content = replace(content, 'label', 'lable') where seq = 2");
  raw.close();
  const { page } = await launchGriffel();
  await openSettings(page, folder, colleagues.ada);
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  const alarm = page.getByRole('alert').filter({ hasText: 'The database is damaged' });
  await expect(alarm).toBeVisible({ timeout: 60_000 });
  await picture(page, 'check-damaged-today');
  await alarm.getByRole('button', { name: 'To the backups' }).click();
  const block = page.getByRole('region', { name: 'Check of the database' });
  await expect(block.getByRole('alert')).toContainText('Tell your IT contact today.');
  await block.scrollIntoViewIfNeeded();
  await picture(page, 'check-damaged');
  await expectAccessible(page);
});
