import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { WorkOffice } from './support/work-office.ts';

test('a matter whose client was once an opponent is opened only with a decision, which stands on its page', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'de');
  const { dewi } = office;
  const party = await dewi.desk.do('party.create', { name: 'Müller Hausverwaltung GmbH & Co. KG' });
  await dewi.desk.do('matter.create', {
    title: 'Wohnbau ./. Müller Hausverwaltung',
    openedOn: '2026-03-02',
    parties: [{ who: { kind: 'party', party: party.id }, role: 'opponent', side: 'theirs' }],
  });
  const { page } = await launchGriffel();
  await office.enter(page, dewi);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await expect(page.getByRole('row').filter({ hasText: 'Wohnbau ./. Müller' })).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Neue Akte' });
  await form.getByLabel('Titel').fill('Mueller ./. Stadtwerke');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hausverwaltung Mueller');
  await page.getByRole('option', { name: /^Neu anlegen/u }).click();
  await page.keyboard.press('Control+Enter');
  const step = page.getByRole('dialog', { name: 'Konfliktprüfung vor dem Anlegen' });
  await expect(step).toContainText('Andere Seite');
  await expect(step).toContainText('Wohnbau ./. Müller Hausverwaltung');
  await page.keyboard.press('Control+Enter');
  await expect(step).toContainText('Bitte sagen Sie, warum Sie so entscheiden.');
  await expectAccessible(page);
  await picture(page, 'conflict-before-de-light');
  // Back and forth, nothing of it is lost.
  await step.getByRole('radio', { name: 'Konflikt hingenommen' }).check({ force: true });
  await step.getByRole('textbox', { name: 'Grund' }).fill('Beendetes Mandat, beide haben zugestimmt');
  await step.getByRole('button', { name: 'Zurück zur Akte' }).click();
  await expect(form.getByLabel('Titel')).toHaveValue('Mueller ./. Stadtwerke');
  await page.keyboard.press('Control+Enter');
  await expect(step.getByRole('textbox', { name: 'Grund' })).toHaveValue('Beendetes Mandat, beide haben zugestimmt');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mueller ./. Stadtwerke' })).toBeVisible();
  const checks = page.getByRole('region', { name: 'Konfliktprüfungen' });
  await expect(checks).toContainText('Konflikt hingenommen');
  await checks.getByText('Zeigen, was gefunden wurde').click();
  await expect(checks).toContainText('Andere Seite');
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  await checks.scrollIntoViewIfNeeded();
  await expectAccessible(page);
  await picture(page, 'conflict-matter-de-dark');

  // Any time, from the palette.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('konflikt');
  await page.getByRole('option', { name: 'Auf Interessenkonflikte prüfen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Konfliktprüfung' });
  await dialog.getByRole('textbox', { name: 'Namen' }).fill('Rosa Niemand');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Niemand mit ähnlichem Namen ist erfasst.');
  await expectAccessible(page);
  await picture(page, 'conflict-palette-de-dark');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const { rows } = await dewi.desk.do('conflict.list', { matter: null, cursor: null, limit: 5 });
  expect(rows.map(({ decision, names }) => [decision, names[0]?.name])).toEqual([['none', 'Rosa Niemand']]);
});
