import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Snapshotter } from '../../electron/core/ports/snapshotter.ts';
import { mounts } from '../faults/support/mounts.ts';
import { pastTheProgram } from '../support/database.ts';
import { enter, TestDesk, testPorts } from '../support/office.ts';
import { keptFiles, untilKept } from './support/kept-texts.ts';
import { kill } from './support/kill.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { ask, foundOffice } from './support/office.ts';
import { makeTickets, WorkOffice } from './support/work-office.ts';

const detail = (page: Page) => page.getByRole('article');
const elsewhere = (machine: string) => ({ env: { GRIFFEL_MACHINE: machine } });

/** Which desk does the chores, and in which term. */
async function lease({ folder, recoveryKey }: WorkOffice) {
  const raw = await pastTheProgram(folder, recoveryKey);
  try {
    return raw.prepare('select holder, term from lease').get() as { holder: string | null; term: number };
  } finally {
    raw.close();
  }
}

async function openTicket(page: Page, title: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('row').filter({ hasText: title }).click();
  await expect(detail(page)).toContainText(title);
}

test('two windows work in one shared office: what one does the other sees, a conflict keeps both texts', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'en', 'shared');
  await makeTickets(office.erik, ['Statement of defence'], { description: 'First draft.' });
  await office.leave();
  const one = await launchGriffel(elsewhere('one'));
  await office.enter(one.page, office.dewi);
  // Alone, nothing is known of the share.
  await expect(one.page.getByRole('button', { name: 'Share not yet proven' })).toBeVisible();
  await picture(one.page, 'share-alone');
  await expectAccessible(one.page);
  await one.page.getByRole('button', { name: 'Share not yet proven' }).click();
  const meant = one.page.getByRole('dialog', { name: 'Share not yet proven' });
  await expect(meant).toContainText('as soon as a second one signs in');
  await picture(one.page, 'share-alone-meant');
  await expectAccessible(one.page);
  await one.page.keyboard.press('Escape');
  await expect(meant).toBeHidden();
  await openTicket(one.page, 'Statement of defence');

  const other = await launchGriffel(elsewhere('other'));
  await office.enter(other.page, office.erik);
  await expect(other.page.getByRole('button', { name: 'Share not yet proven' })).toBeHidden();
  await openTicket(other.page, 'Statement of defence');

  await expect(detail(one.page).getByRole('status')).toHaveText('Erik van der Meulen has this ticket open too');
  await expect(detail(other.page).getByRole('status')).toHaveText('Dewi Jansen has this ticket open too');
  await picture(one.page, 'share-also-open');
  await expectAccessible(one.page);

  await one.page.keyboard.press('d');
  const field = detail(one.page).getByRole('textbox', { name: 'Description' });
  await field.fill('Dewi is writing this.');
  await other.page.keyboard.press('d');
  const theirs = detail(other.page).getByRole('textbox', { name: 'Description' });
  await theirs.fill('Erik wrote that.');
  await theirs.press('Control+Enter');
  await expect(other.page.getByText('Saved')).toBeVisible();
  // What is being typed stays, and the change shows around it.
  await expect(detail(one.page).getByRole('region', { name: 'Timeline' })).toContainText('Erik van der Meulen changed');
  await expect(field).toHaveValue('Dewi is writing this.');
  await field.press('Control+Enter');
  const dialog = one.page.getByRole('dialog', { name: 'Someone was faster' });
  await expect(dialog.getByRole('region', { name: 'Your text' })).toContainText('Dewi is writing this.');
  await picture(one.page, 'share-conflict');
  await dialog.getByRole('button', { name: 'Both, one below the other' }).click();
  await dialog.getByRole('button', { name: 'Save this' }).click();
  await expect(detail(other.page)).toContainText('Dewi is writing this.');
  await expect(detail(other.page)).toContainText('Erik wrote that.');
  // A program that dies says no goodbye.
  other.app.process().kill('SIGKILL');
  await expect(detail(one.page).getByRole('status')).toHaveText('');
});

test('when the program that does the chores is killed, another takes them over within a minute', async ({
  launchGriffel,
  scratch,
}) => {
  test.setTimeout(180_000);
  await using office = await WorkOffice.found(scratch, 'en', 'shared');
  await office.leave();
  const one = await launchGriffel(elsewhere('one'));
  await office.enter(one.page, office.dewi);
  await expect.poll(async () => (await lease(office)).holder, { timeout: 30_000 }).not.toBeNull();
  const before = await lease(office);
  const other = await launchGriffel(elsewhere('other'));
  await office.enter(other.page, office.erik);
  one.app.process().kill('SIGKILL');
  await expect.poll(async () => (await lease(office)).term, { timeout: 90_000 }).toBeGreaterThan(before.term);
  const after = await lease(office);
  expect(after.holder).not.toBe(before.holder);
  // Its place on the roster is swept, and the office goes on.
  await ask(other.page, 'ticket.create', { title: 'After the other one was killed' });
});

test('a local office of another computer has a screen of its own, and can be taken over from this computer’s disk', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = join(scratch, 'office');
  const who = await foundOffice(folder, join(scratch, 'memory'));
  const moved = join(scratch, 'moved');
  cpSync(folder, moved, { recursive: true });
  const { page } = await launchGriffel(elsewhere('new'));
  await page.getByText('Deutsch', { exact: true }).click();
  await page.getByText('Eine vorhandene Kanzlei öffnen').click();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('textbox', { name: 'Kanzleiordner' }).fill(moved);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Diese Kanzlei gehört zu einem anderen Computer' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'other-computer-de');
  await page.getByRole('button', { name: 'Auf diesem Computer übernehmen' }).click();
  await page.getByRole('textbox', { name: 'Anmeldename' }).fill(who.login);
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(who.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('the founding suggests by the folder where people will work, and says what a choice means', async ({
  launchGriffel,
  scratch,
}) => {
  const { page } = await launchGriffel();
  await page.getByText('Deutsch', { exact: true }).click();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('textbox', { name: 'Name der Kanzlei' }).fill('Kanzlei Fuchs & Partner');
  await page.getByRole('textbox', { name: 'Kanzleiordner' }).fill(join(scratch, 'kanzlei'));
  const local = page.getByRole('radio', { name: /^Nur an diesem Computer/ });
  await expect(local).toBeChecked();
  await page.locator('label').filter({ hasText: 'An mehreren Computern' }).click();
  await expect(local).not.toBeChecked();
  await expectAccessible(page);
  await picture(page, 'founding-mode-de');
});

test('when the share goes away the window stays readable, keeps what is typed, and goes on by itself', async ({
  launchGriffel,
}) => {
  await using share = await mounts(1, true);
  if (!share) throw new Error('mounting a folder needs root, FUSE and bindfs');
  await using office = await WorkOffice.found(share.at[0] ?? '', 'de', 'shared');
  await makeTickets(office.erik, ['Klageerwiderung'], { description: 'Erster Entwurf.' });
  await office.leave();
  const { app, page, profile } = await launchGriffel(elsewhere('one'));
  await office.enter(page, office.dewi);
  await openTicket(page, 'Klageerwiderung');
  await page.keyboard.press('d');
  const field = detail(page).getByRole('textbox', { name: 'Beschreibung' });
  await field.fill('Wird gerade geschrieben.');
  await share.cut(0);
  await expect(page.getByText('Der Kanzleiordner ist nicht erreichbar')).toBeVisible();
  await expect(detail(page)).toContainText('Klageerwiderung');
  await expect(field).toHaveValue('Wird gerade geschrieben.');
  await expectAccessible(page);
  await picture(page, 'share-away-de');
  // Not even the end of the program loses what is typed meanwhile.
  await field.fill('Ohne Ordner weitergeschrieben.');
  await untilKept(page, 'Ohne Ordner weitergeschrieben.');
  await kill(app);
  await share.mount(0);
  const again = await launchGriffel({ ...elsewhere('one'), profile });
  await office.enter(again.page, office.dewi);
  await openTicket(again.page, 'Klageerwiderung');
  const kept = detail(again.page).getByRole('textbox', { name: 'Beschreibung' });
  await expect(kept).toHaveValue('Ohne Ordner weitergeschrieben.');
  await share.cut(0);
  await expect(again.page.getByText('Der Kanzleiordner ist nicht erreichbar')).toBeVisible();
  await share.mount(0);
  await expect(again.page.getByText('Der Kanzleiordner ist nicht erreichbar')).toBeHidden();
  await kept.press('Control+Enter');
  await expect(again.page.getByText('Gespeichert')).toBeVisible();
  await expect.poll(() => keptFiles(profile)).toEqual([]);
});

test('while a backup copies the database of a busy office, a calm banner says that writing pauses, and nothing sent is lost', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch, 'de', 'shared');
  await makeTickets(office.erik, ['Klageerwiderung']);
  await office.makeBackupLongDue();
  await office.leave();
  const { page } = await launchGriffel(elsewhere('one'));
  await office.enter(page, office.dewi);
  await openTicket(page, 'Klageerwiderung');

  const ports = testPorts(join(scratch, 'memory'));
  const { promise: looked, resolve: goOn } = Promise.withResolvers<void>();
  const snapshotter: Snapshotter = {
    ...ports.snapshotter,
    async copyShared(job) {
      if (!job.locked) return false;
      await looked;
      return ports.snapshotter.copyShared(job);
    },
  };
  await using desk = new TestDesk({ ...ports, snapshotter });
  await desk.do('office.open', { folder: office.folder });
  await enter(desk, 'ada');
  // The program itself makes the one that is overdue.
  const isMade = async () => (await desk.do('backup.state', {})).places.every(({ last }) => last !== null);
  await expect.poll(isMade, { timeout: 60_000 }).toBe(true);
  const made = desk.do('backup.create', {});
  const banner = page.getByText('Eine Sicherung wird gemacht: Speichern ruht einige Sekunden');
  await expect(banner).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'share-pause-de');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'share-pause-dark-de');
  await page.keyboard.press('n');
  await page.keyboard.type('Während der Sicherung');
  await page.keyboard.press('Control+Enter');
  goOn();
  await made;
  await expect(detail(page).getByRole('region', { name: 'Verlauf' })).toContainText('Während der Sicherung');
  await expect(banner).toBeHidden();
});
