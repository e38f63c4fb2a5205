import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { makeTickets, WorkOffice } from './support/work-office.ts';

const grid = (page: Page) => page.getByRole('grid');
const row = (page: Page, title: string) => grid(page).getByRole('row').filter({ hasText: title });
const titles = (page: Page) => grid(page).locator('.tk-title').allInnerTexts();

async function goTo(page: Page, key: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press(key);
}

test('a list is sorted, grouped and filtered, and looked at again as a saved view', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Beta', 'Alpha'], { priority: 'urgent' });
  await makeTickets(office.erik, ['Gamma'], { priority: 'low' });
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await goTo(page, 'a');
  await expect(row(page, 'Gamma')).toBeVisible();
  await grid(page).getByRole('button', { name: 'Title' }).click();
  await expect.poll(() => titles(page)).toEqual(['Alpha', 'Beta', 'Gamma']);
  await expect(grid(page).getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  // Beside an open ticket the keys still move through the list.
  await grid(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Alpha' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Beta' })).toBeVisible();
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Group' }).click();
  await page.getByRole('menuitemradio', { name: 'By Priority' }).click();
  await expect(grid(page).getByRole('row').filter({ hasText: 'Priority: Urgent' })).toBeVisible();
  await picture(page, 'grouped');
  await expectAccessible(page);
  await page.getByRole('toolbar', { name: 'Filter' }).getByRole('button', { name: 'Priority' }).click();
  await page.getByRole('option', { name: 'Low' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => titles(page)).toEqual(['Gamma']);
  await page.getByRole('button', { name: /^Standard/ }).click();
  await page.getByRole('menuitem', { name: 'Save as new view …' }).click();
  await page.getByLabel('Name of the view').fill('Low ones');
  await page.keyboard.press('Enter');
  await expect(page.getByText('View “Low ones” saved')).toBeVisible();
  await page.getByRole('button', { name: 'Low ones' }).click();
  await page.getByRole('menuitem', { name: 'Standard' }).click();
  await expect(row(page, 'Alpha')).toBeVisible();
  await page.getByRole('button', { name: /^Standard/ }).click();
  await page.getByRole('menuitem', { name: 'Low ones' }).click();
  await expect.poll(() => titles(page)).toEqual(['Gamma']);
  await page.getByRole('button', { name: 'Low ones' }).click();
  await page.getByRole('menuitem', { name: 'Delete this view' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete this view' }).click();
  await expect(row(page, 'Alpha')).toBeVisible();
  expect((await office.dewi.desk.do('view.list', {})).rows).toEqual([]);
});

test('many tickets are given to a colleague at once, each keeps its team, and all of it is undone at once', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  const { desk } = office.dewi;
  const [first] = await makeTickets(office.dewi, ['With a team'], { team: office.team.id });
  const [second] = await makeTickets(office.dewi, ['Without one']);
  if (!first || !second) throw new Error('two tickets were made');
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await goTo(page, 'a');
  await expect(row(page, 'With a team')).toBeVisible();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Assign 2 tickets' });
  await expect(dialog.getByRole('button', { name: /Team/u })).toContainText('as it is');
  await expectAccessible(page);
  await picture(page, 'bulk-assign');
  await dialog.getByRole('combobox', { name: 'Person' }).fill('Erik');
  await page.getByRole('option', { name: 'Erik van der Meulen' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const now = () => Promise.all([first, second].map(({ id }) => desk.do('ticket.get', { id })));
  await expect
    .poll(async () => (await now()).map(({ assignee }) => assignee?.id))
    .toEqual([office.erik.id, office.erik.id]);
  expect((await now()).map(({ team }) => team?.id ?? null)).toEqual([office.team.id, null]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await now()).map(({ assignee }) => assignee)).toEqual([null, null]);
  expect((await now()).map(({ team }) => team?.id ?? null)).toEqual([office.team.id, null]);
});

test('looking at the work of one colleague asks for a reason', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Of Erik'], { assignee: office.erik.id });
  await makeTickets(office.erik, ['Of Dewi'], { assignee: office.dewi.id });
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await goTo(page, 'a');
  await expect(row(page, 'Of Erik')).toBeVisible();
  await page.getByRole('toolbar', { name: 'Filter' }).getByRole('button', { name: 'Assigned to' }).click();
  await page.getByRole('option', { name: 'Erik van der Meulen' }).click();
  await page.keyboard.press('Escape');
  const dialog = page.getByRole('dialog', { name: 'Why do you look at the work of Erik van der Meulen?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Reason').fill('Handing over before the holidays');
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['Of Erik']);
  await expect(page.getByText('Reason: Handing over before the holidays')).toBeVisible();
});

test('search finds as one types, marks what it found, and understands filters', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Kündigung Müller', 'Køb af hus'], { description: 'Der Vermieter schweigt.' });
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('muller');
  const hit = page.getByRole('option', { name: /Kündigung Müller/ });
  await expect(hit.locator('mark')).toHaveText('Müller');
  await expect(page.getByText('Filters: status:open')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'search');
  await page.getByRole('searchbox').fill('vermieter status:new priority:nonsense');
  await expect(page.getByRole('option', { name: /Køb af hus/ })).toBeVisible();
  await expect(page.getByText('Not understood as a filter: priority:nonsense')).toBeVisible();
  await page.getByRole('searchbox').fill('kob af');
  await page.getByRole('option', { name: /Køb af hus/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Køb af hus' })).toBeVisible();
});

test('one is told of what concerns one, once, and the bell forgets what was read', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['For Dewi'], { assignee: office.dewi.id });
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.getByRole('button', { name: 'Notifications, 1 unread' }).click();
  const panel = page.getByRole('dialog', { name: 'Notifications' });
  await expect(panel).toContainText('Erik van der Meulen assigned a ticket to you');
  await expectAccessible(page);
  await panel.getByRole('button', { name: /T-1 For Dewi/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'For Dewi' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible();
});

test('empty screens say how something gets there', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await expect(page.getByText('Nothing is waiting for you.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'empty-today');
  for (const [key, text] of [
    ['i', 'The inbox is empty.'],
    ['m', 'Nothing is assigned to you.'],
    ['t', 'Your teams have no open tickets.'],
    ['a', 'There are no tickets yet.'],
  ] as const) {
    await goTo(page, key);
    await expect(page.getByText(text)).toBeVisible();
    await expectAccessible(page);
  }
});
