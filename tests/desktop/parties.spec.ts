import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
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
