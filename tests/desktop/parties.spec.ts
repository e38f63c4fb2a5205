import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask } from './support/office.ts';
import { WorkOffice } from './support/work-office.ts';

/** Sets how the window looks, on an office screen. */
async function look(page: Page, theme: 'light' | 'dark', width = 1366, height = 768): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted;
  }, theme);
}

test('a party is reached from its matter and changed, also when a colleague is faster', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'de');
  const { desk } = office.erik;
  const name = 'Günther Bau GmbH';
  const emails = [{ address: 'post@guenther.example' }, { address: 'rechnung@guenther.example', label: 'Rechnungen' }];
  const addresses = [{ street: 'Hafenstraße 4', postalCode: '20457', city: 'Hamburg', country: 'Deutschland' }];
  const { id } = await desk.do('party.create', {
    name,
    number: '4711',
    formerNames: ['Günther & Söhne'],
    emails,
    addresses,
  });
  const who = { kind: 'party', party: id } as const;
  const openedOn = '2026-03-02';
  await desk.do('matter.create', {
    title: 'Günther ./. Wohnbau',
    openedOn,
    parties: [{ who, role: 'client', side: 'ours', reference: 'GB-7' }],
  });
  await desk.do('ticket.create', { title: 'Rückruf erbeten', requester: who });
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await look(page, 'light');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rechnung@guen');
  await page.getByRole('option', { name: `${name} Hamburg` }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: /Günther \.\/\. Wohnbau/u }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Rückruf erbeten' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'party-de-light');

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: `${name} ändern` });
  await dialog.getByRole('button', { name: 'rechnung@guenther.example bevorzugen' }).click();
  await dialog.getByLabel(/^Nummer/u).fill('4712');
  await expectAccessible(page);
  await picture(page, 'party-change-de-light');
  const theirs = {
    id,
    version: 1,
    name,
    formerNames: ['Günther & Söhne'],
    emails,
    note: 'Nur vormittags',
    number: '1',
  };
  await desk.do('party.update', theirs);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Jetzt eingetragen: 1')).toBeVisible();
  await expect(dialog.getByLabel('Bemerkung')).toHaveValue('Nur vormittags');
  await look(page, 'dark');
  await picture(page, 'party-late-de-dark');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  expect(await desk.do('party.get', { id })).toMatchObject({
    number: '4712',
    note: 'Nur vormittags',
    emails: [{ address: 'rechnung@guenther.example' }, { address: 'post@guenther.example' }],
    addresses: [],
  });
  // At 200% on an office screen everything stands one below the other.
  await look(page, 'dark', 683, 384);
  await expectAccessible(page);
  await picture(page, 'party-de-narrow');
});

test('a file of matters is mapped, checked, corrected, imported and taken back', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch, 'de');
  const { page } = await launchGriffel();
  await office.enter(page, { login: 'ada' });
  await ask(page, 'user.setPreferences', { language: 'de', theme: 'light' });
  await look(page, 'light');
  await expect(page.getByRole('button', { name: 'Neues Ticket' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page
    .getByRole('link', { name: 'Import' })
    .or(page.getByRole('button', { name: 'Import' }))
    .click();
  await expect(page.getByText('Es wurde noch nichts importiert.')).toBeVisible();
  await page.getByText('Akten', { exact: true }).last().click();
  const choose = async (name: string, ...rows: string[]) => {
    const text = ['Aktennummer;Kurzrubrum;Angelegt am;Mandant;Merkmal', ...rows].join('\r\n');
    // As Excel writes it without being asked for anything else.
    const buffer = Buffer.from(text, 'latin1');
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  };
  await choose('akten.csv', '1/25;Müller ./. Bank;3.2.2025;Jürgen Müller;rot', '2/25;Ohne Tag;32.1.2025;;blau');
  await expect(page.getByText('Müller ./. Bank')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'import-columns-de-light');
  const holds = page.getByRole('button', { name: /Enthält: Merkmal/u });
  await holds.click();
  await page.getByRole('option', { name: 'Art', exact: true }).click();
  await page.getByRole('button', { name: 'Prüfen' }).click();
  const problems = page.getByRole('grid', { name: 'Probleme' });
  await expect(problems.getByRole('row').filter({ hasText: '32.1.2025' })).toContainText('Das ist kein Tag');
  await look(page, 'dark');
  await picture(page, 'import-problems-de-dark');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Andere Datei' }).click();
  await page.getByText('Akten', { exact: true }).last().click();
  await choose('akten2.csv', '1/25;Müller ./. Bank;3.2.2025;Jürgen Müller;rot', '2/25;Mit Tag;31.1.2025;;blau');
  await page.getByRole('button', { name: 'Prüfen' }).click();
  await page.getByRole('button', { name: 'Importieren' }).click();
  await expect(page.getByText('Importiert: Akten 2, Beteiligte 1. Weggelassen: 0.')).toBeVisible();
  await picture(page, 'import-done-de-dark');
  await page.getByRole('button', { name: 'Zurücknehmen' }).click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: 'Zurücknehmen' })
    .click();
  await expect(page.getByText(/zurückgenommen am/u)).toBeVisible();
  const { rows } = await office.dewi.desk.do('matter.list', {
    sort: 'number',
    direction: 'asc',
    cursor: null,
    limit: 9,
  });
  expect(rows).toEqual([]);
});
