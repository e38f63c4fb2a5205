import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { HostEvent } from '../../shared/contract/host.ts';
import { expect, test } from './support/launch.ts';
import { ask, foundOffice, signIn } from './support/office.ts';

/** Somewhat more than two chunks, different in each place. */
const size = 2_500_000;
const bytes = Buffer.from(Uint32Array.from({ length: size / 4 }, (_, index) => index * 2_654_435_761).buffer);

async function ticketWithFile(page: Page) {
  const { upload, stream } = await ask(page, 'upload.open', {
    name: 'Klage.txt',
    size,
    mediaType: 'application/x-test',
  });
  for (let from = 0; from < size; from += 1024 * 1024) {
    const part = bytes.subarray(from, from + 1024 * 1024).toString('base64');
    await page.evaluate(
      async ([id, base64, last]) => {
        const chunk = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        await window.griffel.request({ id: 900_000, type: 'stream.write', stream: id, bytes: chunk, last });
      },
      [stream, part, from + 1024 * 1024 >= size] as const,
    );
  }
  const ticket = await ask(page, 'ticket.create', { title: 'Klage' });
  const { attachment } = await ask(page, 'attachment.add', { ticket: ticket.id, upload });
  return { ticket, attachment };
}

async function openCopy(app: ElectronApplication, page: Page, attachment: string) {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = async (file) => {
      opened.push(file);
      return '';
    };
  });
  const { stream, name } = await ask(page, 'attachment.read', { attachment: attachment as never, purpose: 'open' });
  const opening = await page.evaluate((input) => window.griffel.host('openCopy', input), {
    stream,
    name,
    size,
    call: 7,
  });
  if (!opening.ok) throw new Error(opening.error.code);
  const [file = ''] = await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  return { copy: opening.value.copy, file };
}

test.describe('files of an office', () => {
  test('are saved where the person says, byte for byte', async ({ launchGriffel, scratch }) => {
    const who = await foundOffice(join(scratch, 'office'), join(scratch, 'memory'));
    const { app, page } = await launchGriffel();
    await signIn(page, join(scratch, 'office'), who);
    const { attachment } = await ticketWithFile(page);
    const target = join(scratch, 'saved.bin');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, target);
    const { stream, name } = await ask(page, 'attachment.read', { attachment: attachment.id, purpose: 'save' });
    const saved = await page.evaluate((input) => window.griffel.host('saveStream', input), {
      stream,
      name,
      size,
      call: 5,
    });
    expect(saved).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(target).equals(bytes)).toBe(true);
    expect(readdirSync(scratch).filter((file) => file.startsWith('saved'))).toEqual(['saved.bin']);
  });

  test('open in another program as a private copy, whose change comes back as a new version', async ({
    launchGriffel,
    scratch,
  }) => {
    const who = await foundOffice(join(scratch, 'office'), join(scratch, 'memory'));
    const { app, page } = await launchGriffel();
    await signIn(page, join(scratch, 'office'), who);
    const { ticket, attachment } = await ticketWithFile(page);
    const { copy, file } = await openCopy(app, page, attachment.id);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(statSync(file).mode & 0o077).toBe(0);
    const told: HostEvent[] = [];
    await page.exposeFunction('tell', (event: HostEvent) => told.push(event));
    await page.evaluate(() => {
      const { tell } = window as unknown as { tell: (event: unknown) => void };
      window.griffel.onHostEvent((event) => event.type === 'copy.changed' && tell(event));
    });
    appendFileSync(file, 'more');
    await expect.poll(() => told).toContainEqual({ type: 'copy.changed', copy, name: 'Klage.txt' });

    const now = await page.evaluate((id) => window.griffel.host('inspectCopy', { copy: id }), copy);
    expect(now).toEqual({ ok: true, value: { name: 'Klage.txt', size: size + 4 } });
    const upload = await ask(page, 'upload.open', {
      name: 'Klage.txt',
      size: size + 4,
      mediaType: 'application/x-test',
    });
    await page.evaluate((input) => window.griffel.host('uploadCopy', input), { copy, stream: upload.stream, call: 8 });
    const input = { ticket: ticket.id, upload: upload.upload, replaces: attachment.id };
    const { attachment: next } = await ask(page, 'attachment.add', input);
    expect(next.size).toBe(size + 4);
  });

  test('are not handed to the computer where they could run', async ({ launchGriffel, scratch }) => {
    const who = await foundOffice(join(scratch, 'office'), join(scratch, 'memory'));
    const { app, page, profile } = await launchGriffel();
    await signIn(page, join(scratch, 'office'), who);
    const { attachment } = await ticketWithFile(page);
    const { stream } = await ask(page, 'attachment.read', { attachment: attachment.id, purpose: 'open' });
    await app.evaluate(({ shell }) => {
      Object.assign(globalThis, { started: [] });
      shell.openPath = async (file) => {
        (globalThis as unknown as { started: string[] }).started.push(file);
        return '';
      };
    });
    const opening = await page.evaluate((input) => window.griffel.host('openCopy', input), {
      stream,
      name: 'Klage.pdf.exe',
      size,
      call: 9,
    });
    expect(opening).toMatchObject({ ok: false, error: { code: 'file_kind_not_opened' } });
    expect(await app.evaluate(() => (globalThis as unknown as { started: string[] }).started)).toEqual([]);
    expect(existsSync(join(profile, 'open-copies')) && readdirSync(join(profile, 'open-copies'))).toBeFalsy();
  });

  test('leave no copy behind when the computer sleeps or the program ends', async ({ launchGriffel, scratch }) => {
    const who = await foundOffice(join(scratch, 'office'), join(scratch, 'memory'));
    const griffel = await launchGriffel();
    const { app, page, profile } = griffel;
    await signIn(page, join(scratch, 'office'), who);
    const { attachment } = await ticketWithFile(page);
    const first = await openCopy(app, page, attachment.id);
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect.poll(async () => (await ask(page, 'session.state', {})).state).toBe('locked');
    expect(existsSync(first.file)).toBe(false);

    await ask(page, 'session.unlock', { passphrase: who.passphrase });
    const changed = await openCopy(app, page, attachment.id);
    appendFileSync(changed.file, 'more');
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect.poll(async () => (await ask(page, 'session.state', {})).state).toBe('locked');
    expect(existsSync(changed.file)).toBe(false);
    await ask(page, 'session.unlock', { passphrase: who.passphrase });
    await expect.poll(() => existsSync(changed.file) && readFileSync(changed.file).length).toBe(size + 4);

    const second = await openCopy(app, page, attachment.id);
    expect(existsSync(second.file)).toBe(true);
    await griffel.close();
    expect(existsSync(join(profile, 'open-copies'))).toBe(false);
  });
});
