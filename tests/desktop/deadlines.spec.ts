import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { expectAccessible, keepPaper, picture } from './support/look.ts';
import { ask } from './support/office.ts';
import { makeTickets, WorkOffice } from './support/work-office.ts';

/** Sets how the window looks and how large it is. */
async function look(page: Page, theme: 'light' | 'dark', width = 1366, height = 768): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted;
  }, theme);
}

/** A civil day so many days from today, by this computer's clock. */
function day(ahead: number): string {
  const date = new Date();
  date.setDate(date.getDate() + ahead);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
const german = (date: string) => date.split('-').reverse().join('.');

test('a deadline is entered on a ticket by a typed date, explained, checked by a second person and signed off', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'de');
  const { dewi, erik } = office;
  const [ticket] = await makeTickets(dewi, ['Urteil des Landgerichts'], { assignee: erik.id });
  if (!ticket) throw new Error('no ticket');
  const byHand = (end: string) => ({ kind: 'manual', end, reason: 'Vom Gericht gesetzt' }) as const;
  const item = { responsible: erik.id, title: 'Stellungnahme', basis: byHand(day(9)) };
  await dewi.desk.do('deadline.enter', {
    items: [item, { ...item, title: 'Einspruch', strict: true, basis: byHand(day(-2)) }],
  });
  const { app, page } = await launchGriffel();
  await office.enter(page, dewi);
  await look(page, 'light');

  // What is overdue is the first thing on Today, and stands above everything in the book.
  await expect(page.getByRole('region', { name: 'Fristen', exact: true })).toContainText('2 Tage überfällig');
  await expectAccessible(page);
  await picture(page, 'today-deadlines-de-light');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: /^Überfällig/u })).toBeVisible();
  await expect(page.getByText('Heute läuft keine Frist ab.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'deadlines-de-light');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Urteil des');
  await page.getByRole('option', { name: /Urteil des Landgerichts/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Urteil des Landgerichts' })).toBeVisible();
  await page.keyboard.press('Shift+F');
  const dialog = page.getByRole('dialog', { name: 'Frist zu T-1' });
  await dialog.getByRole('combobox', { name: 'Welche Frist' }).fill('Berufung');
  await page.getByRole('option').filter({ hasText: '§ 517 ZPO' }).first().click();
  await dialog.getByRole('textbox', { name: 'Zustellung' }).fill(german(day(-3)));
  await dialog.getByText('Berufungsbegründung', { exact: true }).click();
  const outcome = dialog.getByRole('region', { name: 'Die Frist', exact: true });
  await expect(outcome.getByText('Notfrist')).toBeVisible();
  await expect(outcome.getByText(/§ 187 Abs\. 1 BGB/u).first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'deadline-new-de-light');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const onTicket = page.getByRole('region', { name: 'Fristen', exact: true });
  await expect(onTicket.getByRole('listitem')).toHaveCount(2);
  await picture(page, 'ticket-deadlines-de-light');
  await onTicket.getByRole('button', { name: /Berufung Notfrist/u }).click();
  // Whoever entered it does not check it.
  await expect(page.getByText('Sie haben ihn selbst eingetragen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Den Eintrag kontrollieren' })).toHaveCount(0);
  await expectAccessible(page);
  await picture(page, 'deadline-de-light');

  // The slip for the file is a paper of its own.
  const paper = join(scratch, 'paper.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, paper);
  await page.getByRole('button', { name: 'Als PDF speichern' }).click();
  await expect(page.getByText('D-3: als PDF gespeichert')).toBeVisible();
  expect(readFileSync(paper).subarray(0, 5).toString()).toBe('%PDF-');
  keepPaper(paper, 'deadline-slip-de');

  // Served a day earlier: both deadlines of the chain move, and that is shown before it is stored.
  await page.getByRole('button', { name: 'Ereignis ändern' }).click();
  const event = page.getByRole('dialog', { name: 'Ereignis von D-3 ändern' });
  await event.getByRole('textbox', { name: 'Zustellung' }).fill(german(day(-10)));
  await event.getByRole('textbox', { name: 'Grund' }).fill('Verlesen');
  await expect(event.getByRole('region', { name: 'Was sich ändert' }).getByText('→')).toHaveCount(2);
  await expectAccessible(page);
  await picture(page, 'deadline-event-de-light');
  await page.keyboard.press('Control+Enter');
  await expect(event).toHaveCount(0);

  // A second person, at the same desk.
  await ask(page, 'session.signOut', {});
  await office.enter(page, erik);
  await look(page, 'dark');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  // The list holds what the book shows and more; the menu of the program prints it too.
  await page.getByRole('button', { name: 'Liste drucken' }).click();
  await page.getByRole('menuitem', { name: 'Vier-Wochen-Liste als PDF' }).click();
  await expect(page.getByText(/^Fristenliste vier Wochen .*: als PDF gespeichert$/u)).toBeVisible();
  expect(readFileSync(paper).subarray(0, 5).toString()).toBe('%PDF-');
  keepPaper(paper, 'deadline-list-de');
  await page.getByRole('button', { name: /Berufung Notfrist/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Berufung' })).toBeVisible();
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: /kontrollieren$/u })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Diesen Eintrag hat noch niemand kontrolliert.')).toHaveCount(0);
  // What the law calls a Notfrist is never extended; the grounds may be.
  await expect(page.getByRole('button', { name: 'Verlängerung', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'D-4 Berufungsbegründung' }).click();
  await page.getByRole('button', { name: 'Verlängerung', exact: true }).click();
  await page.getByRole('textbox', { name: 'Beantragt bis' }).fill('in 3 Monaten');
  await page.getByRole('textbox', { name: 'Grund' }).fill('Schriftsatz an das Gericht');
  await expect(page.getByRole('region', { name: 'Die Frist', exact: true })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'deadline-extend-de-dark');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('ist beantragt. Bis sie gewährt ist')).toBeVisible();
  await page.getByRole('button', { name: 'Entscheidung über die Verlängerung' }).click();
  await page.getByText('Abgelehnt').click();
  await page.getByRole('textbox', { name: 'Grund' }).fill('Verfügung vom Vormittag');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('ist beantragt. Bis sie gewährt ist')).toHaveCount(0);
  await page.getByRole('button', { name: 'D-3 Berufung' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Berufung', exact: true })).toBeVisible();
  await page.keyboard.press('x');
  const signOff = page.getByRole('dialog', { name: /austragen$/u });
  await signOff.getByText('Ein Grund tritt an seine Stelle').click();
  await signOff.getByRole('textbox', { name: 'Grund' }).fill('In den Nachtbriefkasten geworfen, gesehen von Dewi');
  await expectAccessible(page);
  await picture(page, 'deadline-sign-off-de-dark');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Ausgetragen von Erik/u)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'deadline-signed-off-de-dark');
  const { rows } = await dewi.desk.do('deadline.list', { ticket: ticket.id, cursor: null, limit: 9 });
  expect(rows.map(({ title, status, checked }) => [title, status, checked?.by?.name ?? null])).toEqual([
    ['Berufung', 'signed_off', 'Erik van der Meulen'],
    ['Berufungsbegründung', 'open', null],
  ]);
});
