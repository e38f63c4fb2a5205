import type { Page } from '@playwright/test';
import { unclosedDays } from '../../shared/features/deadlines/office-days.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask } from './support/office.ts';
import { WorkOffice } from './support/work-office.ts';

async function look(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
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

test('a day that nobody closed alarms on Today; it is gone through, closed late with a remark, and found again; an absence is read everywhere', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'de');
  const { dewi, erik } = office;
  await office.checkEvenings(dewi, erik, day(-10));
  const calendar = { country: 'NL', region: '', closings: [] };
  const [unclosed = ''] = unclosedDays(day(-10), day(0), new Set(), calendar);
  const byHand = (end: string) => ({ kind: 'manual', end, reason: 'Vom Gericht gesetzt' }) as const;
  const item = { responsible: erik.id, title: 'Stellungnahme zum Gutachten', basis: byHand(unclosed) };
  const { rows } = await dewi.desk.do('deadline.enter', {
    items: [item, { ...item, title: 'Berufungsbegründung', strict: true }, { ...item, title: 'Replik' }],
  });
  const [, , reply] = rows;
  if (!reply) throw new Error('nothing was entered');
  const proof = { kind: 'reason', reason: 'Über das Anwaltspostfach eingereicht' } as const;
  await erik.desk.do('deadline.signOff', { id: reply.id, version: reply.version, proof });
  const { page } = await launchGriffel();
  await office.enter(page, dewi);
  await look(page, 'light');

  const alarm = page.getByRole('alert').filter({ hasText: 'Arbeitstag' });
  await expect(alarm).toContainText('nicht abgeschlossen');
  await expectAccessible(page);
  await picture(page, 'today-evening-de-light');
  await alarm.getByRole('button', { name: 'Zur Abendkontrolle' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Abendkontrolle vom/u })).toBeVisible();
  await expect(page.getByText('1 ausgetragen, 0 gestrichen, 2 offen, 0 überfällig').first()).toBeVisible();
  await expect(page.getByText(/Erik van der Meulen.*Über das Anwaltspostfach eingereicht/u).first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'evening-de-light');

  // One key opens an entry, one leads back.
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: item.title })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: /^Abendkontrolle vom/u })).toBeVisible();
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: /abschließen$/u });
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Bitte schreiben Sie, warum Fristen offen bleiben.')).toBeVisible();
  await dialog
    .getByRole('textbox', { name: 'Bemerkung' })
    .fill('Fristverlängerung ist beantragt, Bescheid liegt noch aus');
  await expectAccessible(page);
  await picture(page, 'evening-close-de-light');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Abgeschlossen von Dewi Jansen .* \(verspätet abgeschlossen\)$/u).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Den Tag abschließen/u })).toHaveCount(0);
  await expectAccessible(page);
  await picture(page, 'evening-closed-de-light');

  // The deputy, in another language: the history of closed days.
  await erik.desk.do('user.setPreferences', { language: 'nl', theme: 'dark' });
  await ask(page, 'session.signOut', {});
  await office.enter(page, erik);
  await look(page, 'dark');
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Afgesloten dagen' }).click();
  if (unclosed.slice(0, 7) !== day(0).slice(0, 7)) await page.getByRole('button', { name: 'Eerdere maand' }).click();
  await expect(page.getByText(/^Afgesloten door Dewi Jansen/u).first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'evening-history-nl-dark');

  // The deputy goes on holiday: the office reads everywhere until when, and who stands in.
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Afwezigheid', exact: true }).click();
  await page.getByRole('textbox', { name: 'Eerste dag' }).fill(day(0));
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill(day(9));
  await page.getByRole('combobox', { name: 'Vervanger' }).fill('Dewi');
  await page.getByRole('option', { name: /^Dewi Jansen/u }).click();
  await page.getByRole('button', { name: 'Invoeren', exact: true }).click();
  await expect(page.getByText('Vervanger: Dewi Jansen')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'absences-nl-dark');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(page.getByText(/afwezig tot en met/u).first()).toBeVisible();
  await picture(page, 'book-absent-nl-dark');
});
