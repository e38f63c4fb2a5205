import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../shared/contract/values.ts';
import { flip, leavesOf } from '../support/damage.ts';
import { TestDesk, testPorts } from '../support/office.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { signIn } from './support/office.ts';
import { ask, colleagues, foundSettingsOffice, openArea, passphrase } from './support/settings-office.ts';

/** An office that was backed up, worked in after that, and then lost a page in the middle of its tickets. */
async function damagedOffice(scratch: string, language: Language) {
  const { folder, recoveryKey } = await foundSettingsOffice(scratch, language);
  {
    await using desk = new TestDesk(testPorts(join(scratch, 'founding')));
    await desk.do('office.open', { folder });
    await desk.do('session.signIn', { login: 'ada', passphrase });
    for (let n = 1; n <= 20; n++)
      await desk.do('ticket.create', { title: `Case ${n}`, description: 'Word '.repeat(400) });
    await desk.do('backup.create', {});
    await desk.do('ticket.create', { title: 'After the backup' });
    const tim = (await desk.do('user.list', {})).rows.find(({ login }) => login === colleagues.tim.login);
    if (!tim) throw new Error('Tim is not there');
    await desk.do('user.deactivate', { id: tim.id, version: tim.version, reason: 'left' });
  }
  const leaves = await leavesOf({ folder, recoveryKey }, 'ticket');
  flip(join(folder, 'griffel.db'), (leaves[Math.floor(leaves.length / 2)] ?? 0) + 500, 100);
  return { folder, recoveryKey };
}

const list = {
  list: 'all' as const,
  filter: {},
  order: { sort: 'number' as const, direction: 'asc' as const, group: null },
  cursor: null,
  limit: 200,
};
/** Signs Ada in and reads what cannot be read; the program finds out by itself, if its own check was not quicker. */
async function comeUponIt(page: Page, folder: string): Promise<void> {
  await signIn(page, folder, { login: 'ada', passphrase });
  await expect(ask(page, 'ticket.list', list)).rejects.toThrow('office_damaged');
}

test('damage found at work is said on one screen, repaired in the window, and what came after the backup is listed', async ({
  launchGriffel,
  scratch,
}) => {
  const { folder } = await damagedOffice(scratch, 'en');
  const { page } = await launchGriffel();
  await comeUponIt(page, folder);
  const told = page.getByRole('heading', { level: 1, name: 'The office’s database is damaged' });
  await expect(told).toBeVisible({ timeout: 60_000 });
  await picture(page, 'damage-at-work');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go on reading' }).click();
  const banner = page.getByRole('alert').filter({ hasText: 'open for reading only' });
  await expect(banner).toBeVisible();
  await picture(page, 'damage-banner');
  await banner.getByRole('button', { name: 'To the repair' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Put a backup in the place' })).toBeVisible();
  await expect(page.getByRole('button', { name: /entry \d+ of the audit trail/u })).toBeVisible();
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('ada');
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await picture(page, 'damage-repair');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The office is repaired' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('A part of the damaged database could not be read')).toBeVisible();
  await expect(page.getByText('has stayed ended: Tim Bakker.')).toBeVisible();
  await picture(page, 'damage-repaired');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in' }).click();

  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('ada');
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: colleagues.ada.name }).waitFor();
  expect(await ask(page, 'session.state', {})).toMatchObject({ readOnly: null });
  // What was done to accounts since stays before the administrators until one of them has gone through it.
  const accounts = page.getByRole('alert').filter({ hasText: 'Accounts as of an earlier day' });
  await expect(accounts).toBeVisible();
  await picture(page, 'accounts-today');
  await expectAccessible(page);
  await accounts.getByRole('button', { name: 'To the people' }).click();
  await expect(page.getByText('has stayed ended: Tim Bakker.')).toBeVisible();
  await picture(page, 'accounts-people');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I have gone through them' }).click();
  await expect(page.getByText('The audit trail holds that you went through them.')).toBeVisible();
  await expect(page.getByText('Accounts as of an earlier day')).toHaveCount(0);
  await openArea(page, 'Backups and checks');
  const block = page.getByRole('region', { name: 'Since the backup' });
  await expect(block.getByRole('row').filter({ hasText: 'After the backup' })).toContainText('made after the backup');
  await block.scrollIntoViewIfNeeded();
  await picture(page, 'damage-losses');
  await expectAccessible(page);
  const aside = readdirSync(join(folder, 'damaged')).find((name) => /^\d{8}T/u.test(name)) ?? '';
  expect(readdirSync(join(folder, 'damaged', aside))).toEqual(expect.arrayContaining(['griffel.db', 'keys']));
});

test('at the door the damage is said first, in the language of the computer, in the dark too', async ({
  launchGriffel,
  scratch,
}) => {
  const { folder } = await damagedOffice(scratch, 'de');
  const first = await launchGriffel({ env: { LANGUAGE: 'de' } });
  await comeUponIt(first.page, folder);
  await expect(
    first.page.getByRole('heading', { level: 1, name: 'Die Datenbank der Kanzlei ist beschädigt' }),
  ).toBeVisible({
    timeout: 60_000,
  });
  await picture(first.page, 'damage-at-work-de');
  await first.close();

  const { page } = await launchGriffel({ env: { LANGUAGE: 'da' } });
  await page.emulateMedia({ colorScheme: 'dark' });
  await ask(page, 'office.open', { folder });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Kontorets database er beskadiget' })).toBeVisible();
  await picture(page, 'damage-door-da-dark');
  await expectAccessible(page);
  // Whoever has no part in the repair reads on.
  await page.getByRole('button', { name: 'Log ind for at læse' }).click();
  await page.locator('input:visible').nth(0).fill('karin');
  await page.locator('input:visible').nth(1).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Die Datenbank ist beschädigt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zur Reparatur' })).toHaveCount(0);
});
