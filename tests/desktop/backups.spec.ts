import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pastTheProgram } from '../support/database.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, keepPaper, picture } from './support/look.ts';
import { signIn } from './support/office.ts';
import { ask, colleagues, foundSettingsOffice, openArea, openSettings, passphrase } from './support/settings-office.ts';

test('an office is backed up from the settings and restored with the recovery key at the door', async ({
  launchGriffel,
  scratch,
}) => {
  const { folder, recoveryKey } = await foundSettingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, colleagues.ada);
  await openArea(page, 'Backups and checks');
  // The office is months old and was never backed up: that is made up for as soon as someone is on.
  const list = page.getByRole('grid', { name: 'Backups of the office' });
  await expect(page.getByText(/^Last backup: .*, checked\./u)).toBeVisible({ timeout: 60_000 });
  await expect(list.getByRole('row').filter({ hasText: 'every day' })).toHaveCount(1);
  const second = join(scratch, 'second');
  await mkdir(second);
  await page.getByLabel('Second place').fill(second);
  await page.getByLabel('Days').fill('14');
  await page.getByRole('region', { name: 'Automatic backups' }).getByRole('button', { name: 'Save' }).click();
  // Only then does the backup that is made now know of the second place.
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(page.getByText('The backup is made and checked.')).toBeVisible({ timeout: 60_000 });
  await expect(list.getByRole('row').filter({ hasText: 'by hand' })).toHaveCount(1);
  await expect(page.getByText(/^Last backup: .*, checked, in both places\./u)).toBeVisible();
  expect(await readdir(second)).toHaveLength(1);
  await picture(page, 'backups');
  await expectAccessible(page);
  await ask(page, 'ticket.create', { title: 'After the backup' });
  const people = (await ask(page, 'user.list', {})).rows;
  const [ada, tim] = [colleagues.ada, colleagues.tim].map(({ login }) => people.find((each) => each.login === login));
  if (!ada || !tim) throw new Error('Ada or Tim is not there');
  const basis = { kind: 'manual', end: '2026-06-01', reason: 'The court set the day' } as const;
  await ask(page, 'deadline.enter', { items: [{ title: 'Appeal', responsible: ada.id, basis, strict: true }] });
  // Paper for when everything else fails: the core asks main for the PDFs.
  const lists = join(scratch, 'lists');
  await mkdir(lists);
  const paper = page.getByRole('region', { name: 'Deadline lists into a folder' });
  await paper.getByLabel('Folder').fill(lists);
  await paper.getByRole('button', { name: 'Save' }).click();
  await paper.getByRole('button', { name: 'Write them now' }).click();
  await expect(paper.getByText(/^Last written on /u)).toBeVisible();
  const [daily = ''] = (await readdir(lists)).filter((name) => name.endsWith('-day.pdf'));
  expect((await readFile(join(lists, daily))).subarray(0, 5).toString()).toBe('%PDF-');
  await expectAccessible(page);
  keepPaper(join(lists, daily), 'deadline-list-laid');
  await picture(page, 'deadline-lists');
  await ask(page, 'user.deactivate', { id: tim.id, version: tim.version, reason: 'left' });

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
  // What the office has and the backup lacks: the ticket, which the recovery key alone does not name.
  await expect(page.getByRole('region', { name: '1 ticket is not in the backup' })).toContainText('T-1', {
    timeout: 60_000,
  });
  await expect(
    page.getByRole('region', { name: '1 deadline was entered, changed or ended after the backup' }),
  ).toContainText('D-1');
  await expect(page.getByText('They had left since and can sign in again: Tim Bakker.')).toBeVisible();
  await picture(page, 'restore-compare');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go on with the restored office' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByText(target)).toBeVisible();
  const { login } = colleagues.ada;
  expect(await ask(page, 'session.signIn', { login, passphrase: 'zeven stille kanalen onder mist' })).toMatchObject({
    state: 'signed_in',
    readOnly: null,
  });
  expect((await ask(page, 'ticket.counts', {})).all).toBe(0);
});

test('two missed days are an alarm on Today and in the settings, with the reason, that stays until there is a backup', async ({
  launchGriffel,
  scratch,
}) => {
  const { folder, recoveryKey } = await foundSettingsOffice(scratch);
  const second = join(scratch, 'unplugged');
  const raw = await pastTheProgram(folder, recoveryKey);
  raw.prepare('update backup_plan set second = ?').run(second);
  raw
    .prepare(
      "insert into backup_place values ('second', '2026-03-02T08:00:00.000Z', '2026-03-02T20:00:00.000Z', 1, 0, 0, null, null)",
    )
    .run();
  raw.close();
  const { page } = await launchGriffel();
  await signIn(page, folder, { login: 'ada', passphrase });
  const alarm = page.getByRole('alert').filter({ hasText: 'nothing has reached the second place of the backups' });
  await expect(alarm).toContainText('The folder for the backups was not found.', { timeout: 60_000 });
  await expect(alarm).toContainText('everything since 2 Mar 2026');
  await picture(page, 'backup-alarm');
  await expectAccessible(page);
  await alarm.getByRole('button', { name: 'To the backups' }).click();
  await expect(alarm).toBeVisible();
  await mkdir(second);
  await mkdir(join(second, `griffel-${await officeId(folder)}`));
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(page.getByText(/^Last backup: .*, checked, in both places\./u)).toBeVisible({ timeout: 60_000 });
  await expect(alarm).toHaveCount(0);

  // Whoever cannot do anything about it is not alarmed.
  await ask(page, 'session.signOut', {});
  await signIn(page, folder, { login: colleagues.karin.login, passphrase });
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByText('Last backup')).toHaveCount(0);
});

async function officeId(folder: string): Promise<string> {
  return (JSON.parse(await readFile(join(folder, 'office.json'), 'utf8')) as { id: string }).id;
}
