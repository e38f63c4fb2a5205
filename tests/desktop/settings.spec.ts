import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { systemClock } from '../../electron/core/ports/clock.ts';
import { enter, TestDesk, testPorts } from '../support/office.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask, colleagues, openArea, openSettings, passphrase, settingsOffice } from './support/settings-office.ts';

const { ada, eva, karin, tim } = colleagues;
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
/** Opens a row of a table. */
const open = (page: Page, name: string) => row(page, name).click();
const sentences = (page: Page) => page.getByRole('list', { name: 'Entries' }).getByRole('listitem');

test('an administrator adds a person, who can then sign in', async ({ launchGriffel, scratch }) => {
  const folder = await settingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, ada);
  await openArea(page, 'People');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('button', { name: 'Add a person' }).click();
  await expect(dialog.getByText('Choose at least one role.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Name', { exact: true }).fill('Nora de Wit');
  await dialog.getByLabel('Sign-in name').fill('Nora');
  await dialog.getByRole('combobox', { name: 'Roles' }).fill('Secr');
  await page.getByRole('option', { name: 'Secretary' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('Passphrase once more').fill(passphrase);
  await expect(dialog.getByText('very strong')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add a person' }).click();
  await expect(row(page, 'Nora de Wit')).toContainText('Secretary');
  await ask(page, 'session.signOut', {});
  const state = await ask(page, 'session.signIn', { login: 'nora', passphrase });
  expect(state).toMatchObject({ state: 'signed_in', user: { name: 'Nora de Wit', mustChangePassphrase: true } });
});

test('a lawyer is added with a second person, who reads what the account would allow', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, ada);
  await openArea(page, 'People');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByLabel('Name', { exact: true }).fill('Nora de Wit');
  await form.getByLabel('Sign-in name').fill('nora');
  await form.getByRole('combobox', { name: 'Roles' }).fill('Lawy');
  await page.getByRole('option', { name: 'Lawyer' }).click();
  await page.keyboard.press('Escape');
  await form.getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await form.getByLabel('Passphrase once more').fill(passphrase);
  await form.getByRole('button', { name: 'Add a person' }).click();
  const needed = page.getByRole('dialog', { name: 'A second person is needed' });
  await needed.getByLabel('Why is it needed?').fill('Starts on Monday');
  await needed.getByRole('button', { name: 'Ask a second person' }).click();
  await expect(form).toHaveCount(0);

  // By the program's clock: an approval holds for a day.
  await using karins = new TestDesk({ ...testPorts(join(scratch, 'karin')), clock: systemClock });
  await karins.do('office.open', { folder });
  await karins.do('session.signIn', { login: karin.login, passphrase });
  const [request] = (await karins.do('approval.list', {})).rows;
  if (!request) throw new Error('nothing was asked');
  expect(request.facts).toEqual(
    expect.arrayContaining([
      { field: 'person', value: 'Nora de Wit' },
      { field: 'roles', value: '+ Lawyer' },
      { field: 'permissions', value: expect.stringMatching(/^\+ ./u) },
    ]),
  );
  await karins.do('approval.decide', { approval: request.id, approve: true });

  await openArea(page, 'Approvals');
  await page.getByRole('button', { name: 'Carry out now' }).click();
  const complete = page.getByRole('dialog', { name: 'Add a person: Nora de Wit' });
  await complete.getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await complete.getByLabel('Passphrase once more').fill(passphrase);
  await expectAccessible(page);
  await complete.getByRole('button', { name: 'Add a person' }).click();
  await expect(page.getByText('carried out')).toBeVisible();
  await openArea(page, 'People');
  await expect(row(page, 'Nora de Wit')).toContainText('Lawyer');
});

/** A ticket that nobody but this person sees. */
async function confideTo(folder: string, scratch: string, login: string): Promise<void> {
  await using desk = new TestDesk({ ...testPorts(join(scratch, 'confiding')), clock: systemClock });
  await desk.do('office.open', { folder });
  await enter(desk, ada.login);
  const names = { en: 'Complaints' };
  const more = { guidelines: {}, defaultTeam: null, defaultPriority: 'normal' } as const;
  const { id: category } = await desk.do('category.create', { names, confidentiality: 'concerned', ...more });
  await desk.do('session.signOut', {});
  await enter(desk, login);
  await desk.do('ticket.create', { title: 'What only I know', category });
}

test('roles of a person change, and someone who leaves is deactivated with a reason', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch);
  await confideTo(folder, scratch, tim.login);
  const { page } = await launchGriffel();
  await openSettings(page, folder, ada);
  await openArea(page, 'People');
  await open(page, tim.name);
  await page.getByRole('combobox', { name: 'Roles' }).fill('Secr');
  await page.getByRole('option', { name: 'Secretary' }).click();
  await page.keyboard.press('Escape');
  // Leaving with something unsaved asks first.
  await page.getByRole('button', { name: 'All people' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Save roles' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Deactivate…' }).click();
  const sure = page.getByRole('alertdialog');
  await expect(sure.getByRole('button', { name: 'Deactivate' })).toBeDisabled();
  await sure.getByLabel('Reason').fill('Finished the traineeship');
  await sure.getByRole('button', { name: 'Deactivate' }).click();
  // What only he sees must not be lost with him.
  await expect(sure).toContainText('Tickets that nobody in the office would see any more: 1.');
  await expect(sure.getByRole('button', { name: 'Deactivate' })).toBeDisabled();
  await sure.getByRole('button', { name: /Who sees these tickets from now on/u }).click();
  await page.getByRole('option', { name: karin.name }).click();
  await expectAccessible(page);
  await picture(page, 'deactivate');
  await sure.getByRole('button', { name: 'Deactivate' }).click();
  // The key is offered to be renewed; it opens for those who stay.
  await page.getByRole('button', { name: 'Renew the key' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Renew the key' }).click();
  await expect(page.getByText('The key is renewed.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'All people' }).click();
  await expect(row(page, tim.name)).toHaveCount(0);
  await page.getByText('Show deactivated people too').click();
  await expect(row(page, tim.name)).toContainText('Secretary, Trainee');
  await expect(row(page, tim.name)).toContainText('deactivated');
});

test('a reset of a passphrase needs a second person, who approves at another desk', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch);
  const first = await launchGriffel();
  const second = await launchGriffel();
  await openSettings(first.page, folder, ada);
  await openSettings(second.page, folder, eva);
  const { page } = first;
  await openArea(page, 'People');
  await open(page, karin.name);
  await page.getByRole('button', { name: 'Reset the passphrase…' }).click();
  const fresh = 'vijf groene lepels zingen zacht';
  await page.getByLabel('New passphrase', { exact: true }).fill(fresh);
  await page.getByLabel('Passphrase once more').fill(fresh);
  await expect(page.getByText('very strong')).toBeVisible();
  await page.getByRole('button', { name: 'Reset passphrase' }).click();
  const needed = page.getByRole('dialog', { name: 'A second person is needed' });
  await expect(needed.getByRole('button', { name: 'Ask a second person' })).toBeDisabled();
  await expectAccessible(page);
  await needed.getByLabel('Why is it needed?').fill('She forgot it');
  await needed.getByRole('button', { name: 'Ask a second person' }).click();
  await expect(needed).toHaveCount(0);

  await openArea(second.page, 'Approvals');
  const request = second.page.getByRole('listitem').filter({ hasText: 'Ada Vermeer asks to reset a passphrase' });
  await expect(request).toContainText('She forgot it');
  await expect(request).toContainText(karin.name);
  await expectAccessible(second.page);
  await picture(second.page, 'approvals');
  await request.getByRole('button', { name: 'Approve' }).click();
  await expect(second.page.getByText('Nothing is waiting for you')).toBeVisible();

  await openArea(page, 'Approvals');
  await page.getByRole('button', { name: 'Carry out now' }).click();
  const dialog = page.getByRole('dialog', { name: /Reset passphrase/ });
  await dialog.getByLabel('New passphrase', { exact: true }).fill(fresh);
  await dialog.getByLabel('Passphrase once more').fill(fresh);
  await expect(dialog.getByText('very strong')).toBeVisible();
  await dialog.getByRole('button', { name: 'Reset passphrase' }).click();
  await expect(page.getByText('carried out')).toBeVisible();
  await ask(page, 'session.signOut', {});
  expect(await ask(page, 'session.signIn', { login: 'karin', passphrase: fresh })).toMatchObject({
    state: 'signed_in',
  });
});

test('a category is made in two languages; opening it to more people needs a second person', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, ada);
  await openArea(page, 'Categories');
  await page.getByRole('button', { name: 'Create a category' }).click();
  await page.getByRole('button', { name: 'Create a category' }).click();
  await expect(page.getByText('Enter a name in at least one language.')).toBeVisible();
  await page.getByLabel('Name (English)').fill('Sick leave');
  await page.getByRole('tab', { name: /Dansk/ }).click();
  await page.getByLabel('Name (Dansk)').fill('Sygemelding');
  await page.getByText('Persons concerned only').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create a category' }).click();
  await open(page, 'Sick leave');
  await page.getByText('Open to the office').click();
  await expect(page.getByText('A second person has to agree.')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'A second person is needed' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.getByLabel('Name (English)').fill('Illness');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Illness' })).toBeVisible();
  await page.getByRole('button', { name: 'Offer no longer' }).click();
  await page.getByRole('button', { name: 'All categories' }).click();
  await expect(row(page, 'Illness')).toHaveCount(0);
});

test('the audit trail is filtered with a reason, read, exported and verified', async ({ launchGriffel, scratch }) => {
  const folder = await settingsOffice(scratch);
  const { page, app } = await launchGriffel();
  const file = join(scratch, 'trail.csv');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await openSettings(page, folder, eva);
  await openArea(page, 'Audit trail');
  await expect(
    sentences(page).filter({ hasText: 'Ada Vermeer added Karin Lind as a person of the office.' }),
  ).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Person' }).fill('Karin');
  await page.getByRole('option', { name: /Karin Lind/ }).click();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('Looking at the work of one person needs a reason.')).toBeVisible();
  await page.getByLabel('Why do you look at one person?').fill('Question of the works council');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(sentences(page).filter({ hasText: 'Ada Vermeer' })).toHaveCount(0);
  await expect(sentences(page).filter({ hasText: 'Karin Lind signed in.' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Reset filter' }).click();
  const looked = sentences(page).filter({ hasText: 'Eva Schröder looked at one person in the audit trail.' });
  await looked.getByRole('button').click();
  await expect(looked).toContainText('Question of the works council');
  await expectAccessible(page);
  await picture(page, 'audit');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  await expect(page.getByText(/\d+ entries were saved/)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('Ada Vermeer added Karin Lind as a person of the office.');
  await page.getByRole('button', { name: 'Verify now' }).click();
  await expect(page.getByText('The audit trail is intact')).toBeVisible();
  await page.getByRole('button', { name: 'Outcome' }).click();
  await page.getByRole('option', { name: 'refused' }).click();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('No entries')).toBeVisible();
});

test('the privacy notice is changed as a new version that all have to read again', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, eva);
  await openArea(page, 'Privacy notice');
  await page.getByText('Edit', { exact: true }).click();
  const text = page.getByRole('textbox', { name: 'English' });
  await text.fill(`${await text.inputValue()}\n\n## 10. Cameras\nThere are none.`);
  await page.getByRole('button', { name: 'Publish new version' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish new version' }).click();
  // The new version stands over the settings at once, for its author too.
  await expect(page.locator('#gate').getByText('There are none.')).toBeVisible();
  await ask(page, 'session.signOut', {});
  expect(await ask(page, 'session.signIn', { login: 'karin', passphrase })).toMatchObject({
    user: { noticeAcknowledged: false },
  });
});

const areas = {
  en: [
    'My account',
    'Approvals',
    'Office',
    'Backups and checks',
    'People',
    'Teams',
    'Roles',
    'Categories',
    'Clients and parties',
    'Import',
    'Maintenance',
    'Privacy notice',
    'Audit trail',
  ],
  de: [
    'Mein Konto',
    'Freigaben',
    'Kanzlei',
    'Sicherungen und Prüfung',
    'Personen',
    'Teams',
    'Rollen',
    'Kategorien',
    'Mandanten und Beteiligte',
    'Import',
    'Wartung',
    'Datenschutzhinweise',
    'Prüfprotokoll',
  ],
} as const;

for (const [language, names] of [
  ['en', areas.en],
  ['de', areas.de],
] as const) {
  test(`every area is accessible, light and dark, in ${language}`, async ({ launchGriffel, scratch }) => {
    const folder = await settingsOffice(scratch, language);
    const { page } = await launchGriffel();
    await openSettings(page, folder, ada);
    for (const name of names) {
      await openArea(page, name);
      for (const theme of ['light', 'dark']) {
        await page.evaluate((value) => {
          document.documentElement.dataset['theme'] = value;
        }, theme);
        await expectAccessible(page);
        await picture(page, `${language}-${theme}-${name}`);
      }
      // Nothing runs out of a window of 1366 pixels.
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBe(0);
    }
  });
}

test('someone without rights of administration sees their account, absences and their own requests alone', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch);
  const { page } = await launchGriffel();
  await openSettings(page, folder, tim);
  const offered = page.getByRole('main').getByRole('navigation').getByRole('button');
  await expect(offered).toHaveText(['My account', 'Absences', 'Approvals']);
  await openArea(page, 'Approvals');
  await expect(page.getByText('Waiting for my decision')).toHaveCount(0);
});
