import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { makeTickets, WorkOffice } from './support/work-office.ts';

const grid = (page: Page) => page.getByRole('grid');
const row = (page: Page, title: string) => grid(page).getByRole('row').filter({ hasText: title });
const detail = (page: Page) => page.getByRole('article');

test('a ticket is made with C from anywhere; a title is enough', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'New ticket' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Please fill this in.')).toBeVisible();
  await page.keyboard.type('Copy of the deed for the buyer');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('T-1 created')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(row(page, 'Copy of the deed for the buyer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Inbox' })).toContainText('1');
});

test('what was typed for a new ticket is not thrown away by a key', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('c');
  await page.keyboard.type('Half a thought');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Discard what you have typed?')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Half a thought');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByLabel('Title')).toBeHidden();
});

test('all details of a new ticket are kept, a new party among them', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'New ticket' });
  await dialog.getByLabel('Title').fill('Lease of the warehouse');
  await dialog.getByLabel('Description').fill('Please check **clause 4**.');
  await dialog.getByRole('button', { name: 'More details' }).click();
  await dialog.getByRole('combobox', { name: 'Requester' }).fill('Nordsee Logistik');
  await page.getByRole('option', { name: /New party/ }).click();
  await dialog.getByLabel('E-mail').fill('nobody');
  await dialog.getByRole('button', { name: /Create ticket/ }).click();
  await expect(dialog.getByText('This is not an e-mail address.')).toBeVisible();
  await dialog.getByLabel('E-mail').fill('lager@nordsee.example');
  await dialog.getByRole('combobox', { name: 'Assigned to' }).fill('Erik');
  await page.getByRole('option', { name: 'Erik van der Meulen' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /Create ticket/ }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const ticket = detail(page);
  await expect(ticket.getByRole('heading', { level: 1 })).toHaveText('Lease of the warehouse');
  await expect(ticket.locator('strong', { hasText: 'clause 4' })).toBeVisible();
  await expect(ticket.getByText('lager@nordsee.example')).toBeVisible();
  await expect(ticket.getByRole('region', { name: 'Properties' })).toContainText('Erik van der Meulen');
  await expectAccessible(page);
  await picture(page, 'ticket');
});

test('several tickets are changed at once, and one undo takes it back', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['One', 'Two', 'Three', 'Four']);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(row(page, 'Four')).toBeVisible();
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: 'Change the selected tickets' })).toContainText('3 selected');
  await page.keyboard.press('p');
  await page.getByRole('option', { name: 'Urgent' }).click();
  await expect(page.getByText('3 tickets changed.')).toBeVisible();
  const urgent = async () =>
    (await office.erik.desk.do('search.tickets', { text: 'priority:urgent', limit: 10 })).hits.length;
  expect(await urgent()).toBe(3);
  await expect(grid(page).getByText('Urgent')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone')).toBeVisible();
  await expect(grid(page).getByText('Urgent')).toHaveCount(0);
  await expectAccessible(page);
});

test('a question is answered by the one who was asked', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const [ticket] = await makeTickets(office.erik, ['Power of attorney of the Mulder family']);
  if (!ticket) throw new Error('no ticket');
  await office.erik.desk.do('ticket.ask', { id: ticket.id, to: office.dewi.id, body: 'Has the original arrived?' });
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  const questions = page.getByRole('region', { name: 'Questions waiting for you' });
  await expect(questions).toContainText('Has the original arrived?');
  await expectAccessible(page);
  await picture(page, 'today');
  await questions.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
  await page.keyboard.type('Yes, this morning.');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue('Yes, this morning.');
  await page.keyboard.press('Control+Enter');
  await expect(detail(page).getByText(/^answered/)).toBeVisible();
  await expectAccessible(page);
  const { rows } = await office.erik.desk.do('ticket.timeline', { id: ticket.id, cursor: null, limit: 10 });
  expect(rows.find(({ kind }) => kind === 'answer')).toMatchObject({
    body: 'Yes, this morning.',
    actor: { name: 'Dewi Jansen' },
  });
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(questions).toBeHidden();
});

test('notes and messages are told apart; a mention names a colleague', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const [ticket] = await makeTickets(office.erik, ['Invoice 2026-0417']);
  if (!ticket) throw new Error('no ticket');
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('T-1');
  await page.getByRole('option', { name: /Go to T-1/ }).click();
  await expect(detail(page)).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('Please look, @eri');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  const entries = detail(page).getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  const note = entries.filter({ hasText: 'Please look, @Erik van der Meulen' });
  await expect(note).toContainText('Internal note');
  await detail(page).getByRole('tab', { name: 'Message' }).click();
  await detail(page).getByRole('textbox', { name: 'Message' }).fill('We called back.');
  await detail(page)
    .getByRole('button', { name: /Record message/ })
    .click();
  await expect(entries.filter({ hasText: 'We called back.' })).toContainText('From the client');
  const told = await office.erik.desk.do('notification.list', { limit: 20 });
  expect(told.rows.map(({ kind }) => kind)).toContain('mention');
  await expectAccessible(page);
});

test('two people write the description at once, and neither text is lost', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const [ticket] = await makeTickets(office.erik, ['Statement of defence'], { description: 'First draft.' });
  if (!ticket) throw new Error('no ticket');
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await row(page, 'Statement of defence').click();
  await expect(detail(page)).toContainText('First draft.');
  await page.keyboard.press('d');
  const field = detail(page).getByRole('textbox', { name: 'Description' });
  await field.fill('Dewi writes this.');
  const seen = await office.erik.desk.do('ticket.get', { id: ticket.id });
  await office.erik.desk.do('ticket.edit', { id: ticket.id, version: seen.version, description: 'Erik wrote that.' });
  await field.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Someone was faster' });
  await expect(dialog).toContainText('Erik van der Meulen');
  await expect(dialog.getByRole('region', { name: 'Your text' })).toContainText('Dewi writes this.');
  await expect(dialog.getByRole('region', { name: 'Now in the ticket' })).toContainText('Erik wrote that.');
  await expectAccessible(page);
  await picture(page, 'conflict');
  await dialog.getByRole('button', { name: 'Both, one below the other' }).click();
  await dialog.getByRole('button', { name: 'Save this' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  const after = await office.erik.desk.do('ticket.get', { id: ticket.id });
  expect(after.description).toBe('Dewi writes this.\n\nErik wrote that.');
});

test('someone else took the ticket first: it is said, and can be done anyway', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const [ticket] = await makeTickets(office.erik, ['Wanted by two']);
  if (!ticket) throw new Error('no ticket');
  const { app, page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(row(page, 'Wanted by two')).toBeVisible();
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Home');
  // The second in which the window has not heard of it yet, made longer.
  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send = () => undefined;
  });
  await office.erik.desk.do('ticket.take', { id: ticket.id, version: ticket.version });
  await page.keyboard.press('t');
  const dialog = page.getByRole('alertdialog', { name: 'Someone was faster' });
  await expect(dialog).toContainText('Erik van der Meulen');
  await dialog.getByRole('button', { name: 'Do it anyway' }).click();
  await expect(page.getByText('T-1 is yours now')).toBeVisible();
  expect((await office.erik.desk.do('ticket.get', { id: ticket.id })).assignee?.name).toBe('Dewi Jansen');
});

test('a whole errand by keys alone: make, find, take, write, wait, close', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Another matter']);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  const { keyboard } = page;
  await keyboard.press('c');
  await keyboard.type('Certified copy for the Kiel court');
  await keyboard.press('Control+Enter');
  await expect(page.getByText('T-2 created')).toBeVisible();
  await keyboard.press('/');
  await keyboard.type('kiel');
  await expect(page.getByRole('option', { name: /Certified copy/ })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(detail(page).getByRole('heading', { level: 1 })).toHaveText('Certified copy for the Kiel court');
  await keyboard.press('t');
  await expect(page.getByText('T-2 is yours now')).toBeVisible();
  await keyboard.press('n');
  await keyboard.type('The court wants it stamped.');
  await keyboard.press('Control+Enter');
  await expect(detail(page).getByRole('region', { name: 'Timeline' })).toContainText('The court wants it stamped.');
  await keyboard.press('g');
  await keyboard.press('m');
  await expect(row(page, 'Certified copy')).toBeVisible();
  await expect(grid(page)).toBeFocused();
  await keyboard.press('s');
  await keyboard.press('w');
  await keyboard.press('Enter');
  await expect(page.getByText('What is it waiting for?').first()).toBeVisible();
  await keyboard.press('Enter');
  await expect(row(page, 'Certified copy')).toContainText('Waiting');
  await expect(grid(page)).toBeFocused();
  await keyboard.press('s');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await expect(page.getByText('Nothing is assigned to you.')).toBeVisible();
  const found = await office.erik.desk.do('search.tickets', { text: 'kiel', limit: 5 });
  expect(found.hits[0]?.ticket).toMatchObject({ status: 'closed', assignee: { name: 'Dewi Jansen' } });
});

test('Enter takes the person that was found, and what finds nobody is neither emptied nor sent', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['For Erik']);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await row(page, 'For Erik').click();
  await detail(page).press('a');
  const dialog = page.getByRole('dialog');
  const person = dialog.getByRole('combobox').first();
  await person.fill('nobody of this name');
  await expect(page.getByText('Nothing matches.')).toBeVisible();
  await person.press('Enter');
  await person.press('Control+Enter');
  await expect(person).toHaveValue('nobody of this name');
  await person.fill('meul');
  await expect(page.getByRole('option')).toHaveCount(1);
  await person.press('Enter');
  await expect(person).toHaveValue('Erik van der Meulen');
  await person.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  expect((await office.erik.desk.do('ticket.counts', {})).mine).toBe(1);
});
