import type { Page } from '@playwright/test';
import { keptFiles, untilKept } from './support/kept-texts.ts';
import { kill } from './support/kill.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { makeTickets, WorkOffice } from './support/work-office.ts';

const detail = (page: Page) => page.getByRole('article');

async function openTicket(page: Page, title: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^(?:Alle Tickets|All tickets)/u })
    .click();
  await page.getByRole('row').filter({ hasText: title }).click();
  await expect(detail(page)).toContainText(title);
}

test('the whole program is killed while someone types; everything typed is there again, in its place', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'de');
  const [first, second] = await makeTickets(office.erik, ['Klageerwiderung', 'Mietvertrag'], {
    description: 'Erster Entwurf.',
  });
  if (!first || !second) throw new Error('no tickets');
  const { app, page, profile } = await launchGriffel();
  await office.enter(page, office.dewi);
  await openTicket(page, 'Klageerwiderung');
  await page.keyboard.press('n');
  await page.keyboard.type('Anruf der Mandantin, bitte ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await detail(page).getByRole('textbox', { name: 'Beschreibung' }).fill('Zweiter Entwurf von Dewi.');
  await openTicket(page, 'Mietvertrag');
  await page.keyboard.press('q');
  await page.keyboard.type('Bis wann?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.keyboard.type('Halb gedacht');
  await untilKept(page, 'Halb gedacht');
  await page.keyboard.type(' und getippt');
  await untilKept(page, 'Halb gedacht und getippt');
  expect(keptFiles(profile)).toHaveLength(3);
  await kill(app);

  // Meanwhile a colleague changes one ticket, and another leaves Dewi's sight.
  await office.erik.desk.do('ticket.edit', { id: first.id, version: first.version, description: 'Eriks Entwurf.' });
  await office.hide(second);
  const again = await launchGriffel({ profile });
  await office.enter(again.page, office.dewi);
  const begun = again.page.getByRole('region', { name: 'Begonnen und nicht abgeschickt' });
  await expect(begun.getByRole('listitem')).toHaveCount(3);
  await expect(begun).toContainText('Halb gedacht und getippt');
  await expect(begun).toContainText('T-1 Klageerwiderung');
  await expect(begun).not.toContainText('Mietvertrag');
  await expect(begun).toContainText('Bis wann?');
  await expectAccessible(again.page);
  await picture(again.page, 'drafts-today-de');
  await begun.getByRole('listitem').filter({ hasText: 'Bis wann?' }).getByRole('button', { name: 'Verwerfen' }).click();
  await expect(begun.getByRole('listitem')).toHaveCount(2);

  await begun.getByRole('button', { name: /Klageerwiderung/u }).click();
  await expect(detail(again.page).getByRole('status').filter({ hasText: 'Aufbewahrt von' })).toBeVisible();
  const note = detail(again.page).getByRole('textbox', { name: 'Notiz', exact: true });
  await expect(note).toHaveValue('Anruf der Mandantin, bitte ');
  const field = detail(again.page).getByRole('textbox', { name: 'Beschreibung' });
  await expect(field).toHaveValue('Zweiter Entwurf von Dewi.');
  await expectAccessible(again.page);
  await picture(again.page, 'drafts-ticket-de');
  await field.press('Control+Enter');
  const conflict = again.page.getByRole('dialog');
  await expect(conflict).toContainText('Eriks Entwurf.');
  await expect(conflict).toContainText('Zweiter Entwurf von Dewi.');
  await conflict.getByRole('button', { name: 'So speichern' }).click();
  await expect(field).toBeHidden();
  await note.press('Control+Enter');
  await expect(detail(again.page).getByRole('region', { name: 'Verlauf' })).toContainText('Anruf der Mandantin');
  // Sent and thrown away: only the new ticket is left on the disk.
  await expect.poll(() => keptFiles(profile).length).toBe(1);
  await again.page.keyboard.press('c');
  const title = again.page.getByRole('dialog').getByRole('textbox').first();
  await expect(title).toHaveValue('Halb gedacht und getippt');
  await again.page.getByRole('dialog').getByRole('button', { name: 'Verwerfen' }).click();
  await expect(title).toHaveValue('');
  await expect.poll(() => keptFiles(profile)).toEqual([]);
});

test('signing out and closing the window keep what is typed, and nobody else finds it', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Statement of defence']);
  const { page, profile, close } = await launchGriffel();
  await office.enter(page, office.dewi);
  await openTicket(page, 'Statement of defence');
  await page.keyboard.press('n');
  await page.keyboard.type('Half a thought');
  // At once: what was typed last is laid on the disk before the session is locked.
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await office.enter(page, office.erik);
  await openTicket(page, 'Statement of defence');
  await expect(detail(page).getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('');
  // A dialogue that is closed keeps its note too.
  const note = page.getByRole('dialog').getByRole('textbox', { name: /^Note/u });
  await page.keyboard.press('a');
  await note.fill('For Dewi, please');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.keyboard.press('a');
  await expect(note).toHaveValue('For Dewi, please');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.keyboard.press('c');
  await page.keyboard.type('Something of mine');
  await close();
  expect(keptFiles(profile)).toHaveLength(3);

  const again = await launchGriffel({ profile });
  await office.enter(again.page, office.dewi);
  const mine = again.page.getByRole('region', { name: 'Begun and not sent' });
  await expect(mine).toContainText('T-1 Statement of defence');
  await expect(mine.getByRole('listitem')).toHaveCount(1);
  await mine.getByRole('button', { name: 'Discard' }).click();
  await expect(mine).toBeHidden();
  await again.page.keyboard.press('Control+z');
  await mine.getByRole('button', { name: /Statement of defence/u }).click();
  await expect(detail(again.page).getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Half a thought');
});
