import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flip } from '../support/damage.ts';
import { enter, TestDesk, testPorts } from '../support/office.ts';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { signIn } from './support/office.ts';
import { ask, colleagues, openArea, openSettings, passphrase, settingsOffice } from './support/settings-office.ts';

const { ada } = colleagues;

test('an office that this computer takes for rewritten is for reading only, until an administrator vouches for it', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch, 'de');
  const before = `${folder}-before`;
  cpSync(folder, before, { recursive: true });
  const { page } = await launchGriffel();
  await signIn(page, folder, { login: ada.login, passphrase });
  await ask(page, 'ticket.create', { title: 'Klageerwiderung' });
  await ask(page, 'office.close', {});
  rmSync(folder, { recursive: true });
  renameSync(before, folder);
  await signIn(page, folder, { login: ada.login, passphrase });

  const banner = page.getByRole('alert').filter({ hasText: 'umgeschrieben oder ausgetauscht' });
  await expect(banner).toBeVisible();
  await picture(page, 'vouch-banner');
  await expectAccessible(page);
  await banner.getByRole('button', { name: 'Für diese Kanzlei bürgen…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('falsche worte ohne jeden sinn');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await picture(page, 'vouch-wrong');
  await expectAccessible(page);
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(banner).toBeHidden();
  await ask(page, 'ticket.create', { title: 'Weiter geht es' });
});

test('a clock that is wrong is told above every screen, by how much and which way', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch, 'de');
  const { app, page } = await launchGriffel();
  await signIn(page, folder, { login: ada.login, passphrase });
  await page.getByRole('button', { name: ada.name }).waitFor();
  const state = await ask(page, 'session.state', {});
  /** As if the core told it, from now on; that it finds out is tested where the clock can be set. */
  const tell = (clockAhead: number | null) =>
    app.evaluate(
      ({ BrowserWindow }, { event, ahead }) => {
        const web: (Electron.WebContents & { plainSend?: Electron.WebContents['send'] }) | undefined =
          BrowserWindow.getAllWindows()[0]?.webContents;
        if (!web) throw new Error('there is no window');
        web.plainSend ??= web.send;
        const { plainSend } = web;
        web.send = (channel, given) => {
          const told =
            given?.type === 'session.changed' ? { ...given, state: { ...given.state, clockAhead: ahead } } : given;
          plainSend.call(web, channel, told);
        };
        web.send('griffel:core-event', event);
      },
      { event: { type: 'session.changed', state }, ahead: clockAhead },
    );
  const banner = page.getByText('Die Uhr dieses Computers');
  await tell(7_380);
  await expect(banner).toHaveText('Die Uhr dieses Computers geht 2 Stunden vor');
  await picture(page, 'clock');
  await expectAccessible(page);
  await tell(-95);
  await expect(banner).toContainText('nach');
  await tell(null);
  await expect(banner).toBeHidden();
});

test('a move that was cut short is called off in the window, or goes on', async ({ launchGriffel, scratch }) => {
  const folder = await settingsOffice(scratch, 'de');
  const to = join(scratch, 'Kanzlei auf dem neuen Server');
  const cutShort = async () => {
    const ports = testPorts(join(scratch, 'moving'));
    const leave = () => Promise.reject(new Error('killed'));
    await using desk = new TestDesk({ ...ports, snapshotter: { ...ports.snapshotter, leave } });
    await desk.do('office.open', { folder });
    await enter(desk, ada.login);
    await desk.refusal('maintenance.move', { to, mode: 'local' });
  };
  await cutShort();
  const { page } = await launchGriffel();
  await openSettings(page, folder, ada);
  await expect(page.getByText('Sie ziehen die Kanzlei um')).toBeVisible();
  await picture(page, 'move-unfinished-banner');
  await openArea(page, 'Wartung');
  const move = page.getByRole('region', { name: 'Kanzlei umziehen' });
  await move.scrollIntoViewIfNeeded();
  await picture(page, 'move-unfinished');
  await expectAccessible(page);
  await move.getByRole('button', { name: 'Umzug absagen' }).click();
  await expect(move.getByLabel('Neuer Ordner der Kanzlei')).toBeVisible();
  await ask(page, 'ticket.create', { title: 'Alles wie zuvor' });
  await ask(page, 'office.close', {});

  await cutShort();
  await openSettings(page, folder, ada);
  await openArea(page, 'Wartung');
  await move.getByRole('button', { name: 'Umzug fortsetzen' }).click();
  await expect(page.getByRole('textbox', { name: 'Passphrase' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(to)).toBeVisible();
});

test('missing and damaged files are listed with their tickets, which open from there', async ({
  launchGriffel,
  scratch,
}) => {
  const folder = await settingsOffice(scratch, 'de');
  {
    await using desk = new TestDesk(testPorts(join(scratch, 'founding')));
    await desk.do('office.open', { folder });
    await enter(desk, ada.login);
    for (const name of ['Klageerwiderung mit allen Anlagen und Beweismitteln.pdf', 'Vollmacht.pdf', 'Gut.pdf']) {
      const upload = await desk.upload(name, Buffer.alloc(20_000, name));
      await desk.do('ticket.create', { title: `Zu ${name}`, uploads: [upload] });
    }
    await desk.do('backup.create', {});
  }
  const attachments = join(folder, 'attachments');
  const files = readdirSync(attachments, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.age'));
  const [first = '', second = ''] = files.sort();
  const { page } = await launchGriffel();
  await openSettings(page, folder, ada);
  await openArea(page, 'Sicherungen und Prüfung');
  const block = page.getByRole('region', { name: 'Prüfung der Dateien' });
  await block.getByRole('button', { name: 'Dateien jetzt prüfen' }).click();
  await expect(block.getByText('Jede Datei ist heil')).toBeVisible();
  await block.scrollIntoViewIfNeeded();
  await picture(page, 'files-sound');
  flip(join(attachments, first), 15_000, 4);
  rmSync(join(attachments, second));
  await block.getByRole('button', { name: 'Dateien jetzt prüfen' }).click();
  const row = block.getByRole('row').filter({ hasText: 'fehlt' });
  await expect(row).toBeVisible();
  await expect(block.getByRole('row').filter({ hasText: 'beschädigt' })).toBeVisible();
  await block.scrollIntoViewIfNeeded();
  await picture(page, 'files-broken');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Heute', exact: true }).click();
  const alarm = page.getByRole('alert').filter({ hasText: '2 Dateien fehlen oder sind beschädigt' });
  await picture(page, 'files-today');
  await alarm.getByRole('button', { name: 'Zu den Sicherungen' }).click();
  await block.getByRole('button', { name: 'Aus den Sicherungen zurückholen' }).click();
  await expect(page.getByText('2 Dateien wurden aus den Sicherungen zurückgeholt')).toBeVisible();
  await expect(block.getByText('Jede Datei ist heil')).toBeVisible();
  rmSync(join(attachments, second));
  await block.getByRole('button', { name: 'Dateien jetzt prüfen' }).click();
  await row.click();
  await expect(page.getByRole('article')).toContainText('Zu ');
});
