import { appendFileSync, existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { maxAttachmentBytes } from '../../shared/features/attachments/operations.ts';
import { passphrase } from '../support/office.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask } from './support/office.ts';
import { makeTickets, WorkOffice } from './support/work-office.ts';

async function corePid(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    ({ app: program }) => program.getAppMetrics().find(({ name }) => name === 'Griffel core')?.pid,
  );
  if (pid === undefined) throw new Error('there is no core process');
  return pid;
}

async function openTicket(page: Page, title: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('grid').getByText(title).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}
const note = (page: Page) => page.getByRole('article').getByRole('textbox').last();
const attached = (page: Page) => page.getByRole('article').getByRole('list', { name: 'Files' });
const files = (folder: string) =>
  readdirSync(join(folder, 'attachments'), { recursive: true, withFileTypes: true }).filter((each) => each.isFile());

test('an upload under way is cancelled, and nothing of it is left', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Big scan']);
  const { app, page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await openTicket(page, 'Big scan');
  const big = join(scratch, 'scan.tif');
  writeFileSync(big, '');
  truncateSync(big, 400 * 1024 * 1024);
  await page.locator('article input[type=file]').setInputFiles(big);
  await expect(attached(page).getByText(/\d MB of \d+/u)).toBeVisible();
  // Held where it is, so that it cannot be over before the button is pressed.
  const core = await corePid(app);
  process.kill(core, 'SIGSTOP');
  await picture(page, 'uploading');
  await attached(page).getByRole('button', { name: 'Cancel the upload of scan.tif' }).click();
  process.kill(core, 'SIGCONT');
  await expect(attached(page)).toHaveCount(0);
  await expect.poll(() => files(office.folder)).toEqual([]);
  await note(page).fill('Without the scan');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').getByText('Without the scan')).toBeVisible();
  expect(files(office.folder)).toEqual([]);
});

test('a note is not sent without a file that could not be taken in', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  await makeTickets(office.erik, ['Too much']);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await openTicket(page, 'Too much');
  const huge = join(scratch, 'film.mov');
  writeFileSync(huge, '');
  truncateSync(huge, maxAttachmentBytes + 1);
  await page.locator('article input[type=file]').setInputFiles(huge);
  await note(page).fill('See the film');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Split the file/u)).toBeVisible();
  await expect(note(page)).toHaveValue('See the film');
  await attached(page)
    .getByRole('button', { name: /film\.mov/u })
    .last()
    .click();
  await expect(attached(page)).toHaveCount(0);
  await note(page).press('Control+Enter');
  await expect(page.getByRole('article').getByText('See the film')).toBeVisible();
});

test('a note half written, with its file, outlives the death of the core', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const [ticket] = await makeTickets(office.erik, ['Note in progress']);
  if (!ticket) throw new Error('no ticket');
  const { app, page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await openTicket(page, 'Note in progress');
  await note(page).fill('The first half of what I know');
  const letter = join(scratch, 'letter.txt');
  writeFileSync(letter, 'Dear colleagues');
  await page.locator('article input[type=file]').setInputFiles(letter);
  await expect(attached(page)).toContainText('letter.txt');
  process.kill(await corePid(app), 'SIGKILL');
  await expect(page.getByRole('heading', { level: 1, name: 'Please sign in again' })).toBeVisible();
  await page.getByRole('textbox', { name: /^Passphrase/u }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(note(page)).toHaveValue('The first half of what I know');
  await note(page).press('End');
  await page.keyboard.type(', and the second.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').getByText('The first half of what I know, and the second.')).toBeVisible();
  const files = async () => (await office.erik.desk.do('ticket.get', { id: ticket.id })).attachments;
  await expect.poll(async () => (await files()).map(({ name, size }) => [name, size])).toEqual([['letter.txt', 15]]);
});

declare global {
  var openedFiles: string[];
}

test("a file is opened with the computer's own program, its change kept as a new version, and the copy wiped at the lock", async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  const { desk } = office.erik;
  const [ticket] = await makeTickets(office.erik, ['Contract']);
  if (!ticket) throw new Error('no ticket');
  const upload = await desk.upload('Contract.docx', Buffer.from('first draft'));
  await desk.do('attachment.add', { ticket: ticket.id, upload });
  const griffel = await launchGriffel();
  const { app, page } = griffel;
  await office.enter(page, office.dewi);
  await app.evaluate(({ shell }) => {
    globalThis.openedFiles = [];
    shell.openPath = async (file) => {
      globalThis.openedFiles.push(file);
      return '';
    };
  });
  const open = async () => {
    const before = await app.evaluate(() => globalThis.openedFiles.length);
    const list = page.getByRole('article').getByRole('region', { name: 'Files' });
    await list.getByRole('button', { name: 'Open with this computer’s program' }).click();
    await expect.poll(() => app.evaluate(() => globalThis.openedFiles.length)).toBe(before + 1);
    return app.evaluate(() => globalThis.openedFiles.at(-1) ?? '');
  };

  await openTicket(page, 'Contract');
  const copy = await open();
  appendFileSync(copy, ', second draft');
  await expect(page.getByText('“Contract.docx” was changed in its program.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'changed-copy');
  await page.getByRole('button', { name: 'Keep as new version' }).click();
  await expect(page.getByText('Version 2 of Contract.docx kept')).toBeVisible();
  const { attachments } = await desk.do('ticket.get', { id: ticket.id });
  const newest = attachments.find(({ replacedBy }) => replacedBy === null);
  if (!newest) throw new Error('no newest version');
  const { stream } = await desk.do('attachment.read', { attachment: newest.id, purpose: 'save' });
  expect(Buffer.from(await desk.download(stream)).toString()).toBe('first draft, second draft');
  expect(attachments).toHaveLength(2);

  expect(existsSync(copy)).toBe(true);
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('heading', { level: 1, name: 'Locked' })).toBeVisible();
  expect(existsSync(copy)).toBe(false);
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Contract' })).toBeVisible();
  const again = await open();
  expect(existsSync(again)).toBe(true);
  await griffel.close();
  expect(existsSync(again)).toBe(false);
});

test('a desk that nobody touches locks itself, and not before its time', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { app, page } = await launchGriffel();
  await office.enter(page, office.dewi);
  const state = await ask(page, 'session.state', {});
  if (state.state !== 'signed_in') throw new Error('nobody is signed in');
  const idle = state.idleLockMinutes * 60;
  // How long nobody has touched the computer, as its system would say.
  await app.evaluate(({ powerMonitor }, seconds) => {
    const asked = { times: 0, seconds };
    Object.assign(globalThis, { asked });
    powerMonitor.getSystemIdleTime = () => {
      asked.times += 1;
      return asked.seconds;
    };
  }, idle - 1);
  const asked = () => app.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times);
  await expect.poll(asked, { timeout: 60_000 }).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Locked' })).toHaveCount(0);
  await app.evaluate((_electron, seconds) => {
    (globalThis as unknown as { asked: { seconds: number } }).asked.seconds = seconds;
  }, idle);
  await expect(page.getByRole('heading', { level: 1, name: 'Locked' })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.shell')).toBeHidden();
});

test('settings that are slow to come say so, and then are there', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { app, page } = await launchGriffel();
  await office.enter(page, office.dewi);
  // Whatever is asked now stays unanswered until the core goes on.
  const core = await corePid(app);
  process.kill(core, 'SIGSTOP');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('progressbar', { name: 'Loading…' })).toBeVisible();
  process.kill(core, 'SIGCONT');
  await expect(page.getByRole('progressbar', { name: 'Loading…' })).toBeHidden();
  await expect(page.getByText('You acknowledged version')).toBeVisible();
});
