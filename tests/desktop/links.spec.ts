import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { TicketId } from '../../shared/contract/ids.ts';
import { passphrase } from '../support/office.ts';
import { expect, type Griffel, programUnderTest, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask } from './support/office.ts';
import { type Colleague, makeTickets, WorkOffice } from './support/work-office.ts';

/** Opens a link as the operating system does: the program is started once more with it. */
function openLink({ profile }: Griffel, link: string): void {
  const { executablePath, args } = programUnderTest();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { status } = spawnSync(executablePath, [...args, ...sandbox, `--profile=${profile}`, link], {
    stdio: 'ignore',
  });
  expect(status).toBe(0);
}

async function signInAs(page: Page, { login }: Colleague): Promise<void> {
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill(login);
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
}
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** A ticket that Dewi may not see. */
async function hiddenTicket(office: WorkOffice): Promise<number> {
  const { rows } = await office.erik.desk.do('category.list', {});
  const category = rows.find(({ confidentiality }) => confidentiality === 'concerned');
  if (!category) throw new Error('an office begins with a category for the persons concerned');
  const { number } = await office.erik.desk.do('ticket.create', {
    title: 'Warning to a colleague',
    category: category.id,
  });
  return number;
}

test('a link opens its ticket, says where there is none to see, and leaves nonsense alone', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Deed of the warehouse']);
  const hidden = await hiddenTicket(office);
  const griffel = await launchGriffel();
  const { page } = griffel;
  await office.enter(page, office.dewi);

  openLink(griffel, 'griffel://ticket/T-1');
  await expect(heading(page, 'Deed of the warehouse')).toBeVisible();

  // Hidden or missing: the very same words.
  for (const number of [hidden, 4711]) {
    openLink(griffel, `griffel://ticket/T-${number}`);
    await expect(page.getByText(`There is no ticket T-${number} that you may see.`)).toBeVisible();
    await expect(page.getByText('Warning to a colleague')).toHaveCount(0);
  }
  await expectAccessible(page);
  await picture(page, 'link-hidden');

  openLink(griffel, 'griffel://ticket/T-1');
  await expect(heading(page, 'Deed of the warehouse')).toBeVisible();
  for (const nonsense of ['griffel://settings/people', 'griffel://ticket/T-1;rm', 'griffel://ticket/../T-2'])
    openLink(griffel, nonsense);
  await expect(heading(page, 'Deed of the warehouse')).toBeVisible();
});

test('a link that comes while nobody is signed in, or the desk is locked, is opened afterwards', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['First', 'Second']);
  const griffel = await launchGriffel();
  const { page } = griffel;
  await ask(page, 'office.open', { folder: office.folder });
  await page.reload();
  await expect(heading(page, 'Sign in')).toBeVisible();
  openLink(griffel, 'griffel://ticket/T-2');
  await expect(heading(page, 'Sign in')).toBeVisible();
  await signInAs(page, office.dewi);
  await expect(heading(page, 'Second')).toBeVisible();

  await page.keyboard.press('Control+Shift+L');
  await expect(heading(page, 'Locked')).toBeVisible();
  openLink(griffel, 'griffel://ticket/T-1');
  await expect(page.getByText('First')).toBeHidden();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'First')).toBeVisible();
});

test('a link can start the program', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Started by a link']);
  const profile = `${scratch}/profile`;
  const before = await launchGriffel({ profile });
  await ask(before.page, 'office.open', { folder: office.folder });
  await before.close();
  const { page } = await launchGriffel({ profile, args: ['griffel://ticket/T-1'] });
  await signInAs(page, office.dewi);
  await expect(heading(page, 'Started by a link')).toBeVisible();
});

declare global {
  var told: { title: string; body: string; click: () => void }[];
}

test('the system tells what concerns one while one looks elsewhere, and nothing of what is confidential', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  const { app, page } = await launchGriffel();
  await office.enter(page, office.dewi);
  // There is no notification service on a test machine; what would be shown is collected instead.
  await app.evaluate(({ Notification }) => {
    globalThis.told = [];
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      globalThis.told.push({ title: this.title, body: this.body, click: () => this.emit('click', {} as never) });
    };
  });
  const told = () => app.evaluate(() => globalThis.told.map(({ title, body }) => `${title} / ${body}`));

  // In front of the window nothing pops up.
  await page.evaluate(() => {
    document.hasFocus = () => true;
  });
  const { desk } = office.erik;
  await makeTickets(office.erik, ['Seen in the window'], { assignee: office.dewi.id });
  await expect(page.getByRole('button', { name: 'Notifications, 1 unread' })).toBeVisible();
  expect(await told()).toEqual([]);

  await page.evaluate(() => {
    document.hasFocus = () => false;
  });
  const [open] = await makeTickets(office.erik, ['Lease of the barn'], { assignee: office.dewi.id });
  await expect.poll(told).toEqual(['Erik van der Meulen assigned a ticket to you / T-2 Lease of the barn']);

  const { rows } = await desk.do('category.list', {});
  const category = rows.find(({ confidentiality }) => confidentiality === 'concerned');
  if (!category || !open) throw new Error('an office begins with a category for the persons concerned');
  await makeTickets(office.erik, ['Sick leave of Tim'], { assignee: office.dewi.id, category: category.id });
  await expect.poll(told).toHaveLength(2);
  expect((await told())[1]).toBe('Erik van der Meulen assigned a ticket to you / Ticket T-3 (confidential)');
  expect(JSON.stringify(await told())).not.toContain('Sick leave');

  // What one did oneself is not told; a click leads to the ticket.
  const own = await ask(page, 'ticket.create', { title: 'My own', assignee: office.dewi.id });
  const question = { id: open.id as TicketId, to: office.dewi.id, body: 'Signed already?' };
  await desk.do('ticket.ask', question);
  await expect.poll(told).toHaveLength(3);
  expect((await told()).join()).not.toContain(own.title);
  expect((await told()).join()).not.toContain('Signed already?');
  await app.evaluate(() => globalThis.told[0]?.click());
  await expect(heading(page, 'Lease of the barn')).toBeVisible();
});
