import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { signIn } from './support/office.ts';
import { ask, colleagues, openArea, openSettings, passphrase, settingsOffice } from './support/settings-office.ts';

test('an administrator closes the office: the other window is asked to finish, then it stands before the door', async ({
  launchGriffel,
  scratch,
}) => {
  test.setTimeout(240_000);
  const folder = await settingsOffice(scratch, 'de');
  const { ada, karin } = colleagues;
  const { page } = await launchGriffel();
  const other = (await launchGriffel()).page;
  await signIn(other, folder, { login: karin.login, passphrase });
  await ask(other, 'user.setPreferences', { language: 'da', theme: 'dark' });
  await openSettings(page, folder, ada);
  await openArea(page, 'Wartung');
  const closing = page.getByRole('region', { name: 'Kanzlei schließen' });
  await expect(closing).toContainText(karin.name);
  await picture(page, 'maintenance-de');
  await expectAccessible(page);
  await closing.getByLabel('Hinweis an alle').fill('Neue Festplatte');
  await closing.getByRole('button', { name: 'Schließung ankündigen' }).click();
  await expect(other.getByRole('alert')).toContainText('Ada Vermeer lukker kontoret om');
  await expect(other.getByRole('alert')).toContainText('Neue Festplatte');
  await picture(other, 'closing-announced-da');
  await expectAccessible(other);
  await picture(page, 'closing-mine-de');

  await ask(page, 'maintenance.close', { inMinutes: 0, forMinutes: 60, note: 'Neue Festplatte' });
  await expect(other.getByRole('alert')).toContainText('Ada Vermeer har lukket kontoret.');
  await picture(other, 'closing-read-only-da');
  await expect(other.getByText('Neue Festplatte')).toBeVisible();
  await expect(other.getByRole('alert')).toContainText('Administratorer kan logge ind', { timeout: 60_000 });
  await picture(other, 'closing-door-da');
  await expectAccessible(other);
  await expect(closing).toContainText('Niemand sonst hat die Kanzlei geöffnet.');
  await picture(page, 'closing-alone-de');
  await closing.getByRole('button', { name: 'Kanzlei wieder öffnen' }).click();
  await expect(closing.getByRole('button', { name: 'Schließung ankündigen' })).toBeVisible();
  await signIn(other, folder, { login: karin.login, passphrase });
  await ask(other, 'ticket.create', { title: 'Igen i gang' });
});

test('an office is moved to a share in the window; whoever finds the old folder is led to the new one', async ({
  launchGriffel,
  scratch,
}) => {
  test.setTimeout(240_000);
  const folder = await settingsOffice(scratch, 'en');
  const { page } = await launchGriffel({ profile: join(scratch, 'moving') });
  await openSettings(page, folder, colleagues.ada);
  await ask(page, 'ticket.create', { title: 'Statement of claim' });
  await openArea(page, 'Maintenance');
  const to = join(scratch, 'share');
  const move = page.getByRole('region', { name: 'Move the office' });
  await move.getByLabel('New folder of the office').fill(to);
  await move.getByText('On several computers').click();
  await picture(page, 'move-en');
  await expectAccessible(page);
  await move.getByRole('button', { name: 'Move the office' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move the office' }).click();
  await expect(page.getByRole('textbox', { name: 'Passphrase' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(to)).toBeVisible();
  await picture(page, 'moved-door-en');
  await ask(page, 'session.signIn', { login: 'ada', passphrase });
  expect(await ask(page, 'maintenance.office', {})).toMatchObject({ folder: to, mode: 'shared', move: null });
  await ask(page, 'ticket.byNumber', { number: 1 });

  const other = (await launchGriffel()).page;
  await other.getByText('Deutsch', { exact: true }).click();
  await other.getByText('Eine vorhandene Kanzlei öffnen').click();
  await other.getByRole('button', { name: 'Weiter' }).click();
  await other.getByRole('textbox', { name: 'Kanzleiordner' }).fill(folder);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: 'Die Kanzlei ist umgezogen' })).toBeVisible();
  await picture(other, 'moved-signpost-de');
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Dort öffnen' }).click();
  await expect(other.getByText(to)).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Passphrase' })).toBeVisible();
});

test('the support bundle is shown whole before it is saved; the database is compacted, the office opened to more computers', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch, 'de');
  const { app, page } = await launchGriffel();
  await openSettings(page, folder, colleagues.ada);
  await openArea(page, 'Wartung');
  const support = page.getByRole('region', { name: 'Support-Paket' });
  await support.getByRole('button', { name: 'Anzeigen' }).click();
  const content = support.getByLabel('Inhalt des Support-Pakets');
  await expect(content).toHaveValue(/"mode": "local"/u);
  await content.scrollIntoViewIfNeeded();
  await picture(page, 'support-bundle-de');
  await expectAccessible(page);
  const filePath = join(scratch, 'support.txt');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
  await support.getByRole('button', { name: 'Speichern…' }).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
  expect(await readFile(filePath, 'utf8')).toBe(await content.inputValue());

  const compact = page.getByRole('region', { name: 'Datenbank verkleinern' });
  await compact.getByRole('button', { name: 'Jetzt verkleinern' }).click();
  await expect(compact.getByRole('alert')).toContainText('Die Datenbank hatte', { timeout: 60_000 });
  await compact.scrollIntoViewIfNeeded();
  await picture(page, 'compacted-de');
  await expectAccessible(page);

  const move = page.getByRole('region', { name: 'Kanzlei umziehen' });
  await move.getByText('An mehreren Computern').click();
  await move.getByRole('button', { name: 'Nur umstellen, wo gearbeitet wird' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await picture(page, 'change-mode-de');
  await expectAccessible(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Nur umstellen, wo gearbeitet wird' }).click();
  await expect(page.getByRole('textbox', { name: 'Passphrase' })).toBeVisible({ timeout: 60_000 });
  await openSettings(page, folder, colleagues.ada);
  expect(await ask(page, 'maintenance.office', {})).toMatchObject({ folder, mode: 'shared' });
});
