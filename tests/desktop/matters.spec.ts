import type { Page } from '@playwright/test';
import { untilKept } from './support/kept-texts.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { WorkOffice } from './support/work-office.ts';

const grid = (page: Page) => page.getByRole('grid');

async function goToMatters(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('f');
}

/** Sets how the window looks and how large it is. */
async function look(page: Page, theme: 'light' | 'dark', width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted;
  }, theme);
}

test('a matter is opened with a new client by keyboard, found by their name, filled, and closed', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'de');
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await look(page, 'light', 1366, 768);
  await goToMatters(page);
  await expect(page.getByRole('heading', { name: 'Es gibt noch keine Akten.' })).toBeVisible();
  await picture(page, 'matters-empty-de-light');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Neue Akte' });
  await expect(dialog.getByLabel('Titel')).toBeFocused();
  await page.keyboard.type('Günther ./. Wohnbau');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Jørgen Günther');
  await page.getByRole('option', { name: 'Neu anlegen: „Jørgen Günther“' }).click();
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await dialog.getByLabel('E-Mail').fill('guenther@example.org');
  // The number is taken from the office's own pattern; what is wrong stands beside its field, and nothing typed is lost.
  await expect(dialog.getByLabel('Nummer')).toHaveAttribute('placeholder', /^Nächste: /u);
  await expectAccessible(page);
  await picture(page, 'matter-new-de-light');
  // What is typed outlives the window.
  await untilKept(page, 'guenther@example.org');
  await page.reload();
  await page.getByRole('button', { name: /^Neue Akte: Günther/u }).click();
  await expect(dialog.getByLabel('Titel')).toHaveValue('Günther ./. Wohnbau');
  await expect(dialog.getByLabel('Name')).toHaveValue('Jørgen Günther');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Günther ./. Wohnbau' })).toBeVisible();
  await expect(dialog).toHaveCount(0);

  // Back in the list, found by the beginning of the client's name, however it is spelled.
  await goToMatters(page);
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('guenth');
  await expect(grid(page).getByRole('row').filter({ hasText: 'Jørgen Günther' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeFocused();
  await expectAccessible(page);
  await picture(page, 'matters-de-light');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: /^Akte /u })).toBeVisible();

  await page.keyboard.press('Shift+P');
  const party = page.getByRole('dialog', { name: 'Wer kommt in die Akte?' });
  await page.keyboard.type('Amtsgericht Mitte');
  await page.getByRole('option', { name: 'Neu anlegen: „Amtsgericht Mitte“' }).click();
  await party.getByRole('button', { name: /Rolle/u }).click();
  await page.getByRole('option', { name: 'Gericht' }).click();
  await party.getByLabel('Deren Aktenzeichen').fill('12 C 345/26');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Keine Seite' })).toContainText('12 C 345/26');

  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Akte' })).toHaveValue(/Günther/u);
  await page.getByRole('dialog').getByLabel('Titel').fill('Klageerwiderung vorbereiten');
  await page.keyboard.press('Control+Enter');
  await expect(grid(page).getByRole('row').filter({ hasText: 'Klageerwiderung vorbereiten' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'matter-de-light');
  // At 200% on an office screen everything stands one below the other.
  await look(page, 'dark', 683, 384);
  await expectAccessible(page);
  await picture(page, 'matter-de-narrow');
  await look(page, 'dark', 1366, 768);

  await page.keyboard.press('Shift+S');
  await page.getByRole('radio', { name: 'Geschlossen' }).check({ force: true });
  await expect(page.getByText('1 Ticket dieser Akte ist noch offen.')).toBeVisible();
  // A day is typed as people type it; nothing is sent while it is not understood.
  const day = page.getByRole('textbox', { name: 'Geschlossen am' });
  await day.fill('31.2.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Diesen Tag gibt es nicht.')).toBeVisible();
  await expect(day).toBeFocused();
  await day.fill('heute');
  await expect(page.locator('.ui-date-read')).toHaveText(/^\w+tag, \d+\. /u);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('dialog', { name: 'Geschlossen am' }).getByRole('grid')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'matter-close-de-dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /Status: Geschlossen/u })).toBeVisible();
  const { rows } = await office.dewi.desk.do('matter.list', {
    sort: 'number',
    direction: 'asc',
    cursor: null,
    limit: 9,
  });
  expect(rows.map(({ status, clients }) => ({ status, clients }))).toEqual([
    { status: 'closed', clients: ['Jørgen Günther'] },
  ]);
});

test('what two people change at once is kept, and a matter is reached from the palette', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'nl');
  const { desk } = office.erik;
  const openedOn = '2026-03-02';
  const made = await desk.do('matter.create', { title: 'Jansen / Bank', openedOn, lawyer: office.erik.id });
  await desk.do('matter.create', { title: 'Ander dossier', number: 'X 1', openedOn });
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await look(page, 'dark', 1920, 1080);
  await goToMatters(page);
  await expect(grid(page).getByRole('row').filter({ hasText: 'Jansen / Bank' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'matters-nl-dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jansen');
  await page.getByRole('option', { name: /Jansen \/ Bank/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jansen / Bank' })).toBeVisible();

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: `Dossier ${made.number} wijzigen` });
  await dialog.getByLabel('Titel').fill('Jansen / Bank NV');
  // A number that is taken already stands beside its field.
  await dialog.getByLabel('Nummer').fill('x1');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Er is al een dossier met dit nummer.')).toBeVisible();
  await expect(dialog.getByLabel('Titel')).toHaveValue('Jansen / Bank NV');
  await dialog.getByLabel('Nummer').fill(made.number);
  const theirs = { id: made.id, version: made.version, number: made.number, openedOn, description: '' };
  await desk.do('matter.update', { ...theirs, title: 'Jansen tegen Bank', kind: 'Huur', lawyer: null });
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Nu in het dossier: Jansen tegen Bank')).toBeVisible();
  await expect(dialog.getByLabel('Titel')).toHaveValue('Jansen / Bank NV');
  await expect(dialog.getByLabel('Soort')).toHaveValue('Huur');
  await expectAccessible(page);
  await picture(page, 'matter-late-nl-dark');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Jansen / Bank NV' })).toBeVisible();
  expect(await desk.do('matter.get', { id: made.id })).toMatchObject({
    title: 'Jansen / Bank NV',
    kind: 'Huur',
    lawyer: null,
  });
  await picture(page, 'matter-nl-dark');
});
