import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/launch.ts';
import { expectAccessible, picture } from './support/look.ts';
import { dropFiles, mailFile, makeTickets, WorkOffice } from './support/work-office.ts';

const picturePng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGNQcGjAgxhGpbEhANlCV4HD1CNkAAAAAElFTkSuQmCC',
  'base64',
);
const document = readFileSync(join(import.meta.dirname, 'testdata', 'two-pages.pdf'));

test('mails dropped on the window become tickets, answers join them, and what is no mail is kept', async ({
  launchGriffel,
  scratch,
}) => {
  await using office = await WorkOffice.found(scratch);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  const id = ['Message-ID: <first@example.org>'];
  const answer = [
    'Message-ID: <second@example.org>',
    'In-Reply-To: <first@example.org>',
    'References: <first@example.org>',
  ];
  await dropFiles(page, [
    { name: 'request.eml', bytes: mailFile('Copy of my file', 'Please send me a copy.', id) },
    { name: 'again.eml', bytes: mailFile('Copy of my file', 'Please send me a copy.', id) },
    { name: 'answer.eml', bytes: mailFile('Re: Copy of my file', 'Any news?', answer) },
    { name: 'broken.msg', bytes: Buffer.from('this is not a mail') },
  ]);
  const panel = page.getByRole('region', { name: 'Taking in mail' });
  await expect(panel.getByRole('heading')).toHaveText('3 e-mails taken in');
  await expect(panel.getByRole('listitem').filter({ hasText: 'request.eml' })).toContainText('New ticket');
  await expect(panel.getByRole('listitem').filter({ hasText: 'again.eml' })).toContainText('Already there as');
  await expect(panel.getByRole('listitem').filter({ hasText: 'answer.eml' })).toContainText('Joined to');
  await expect(panel.getByRole('listitem').filter({ hasText: 'broken.msg' })).toContainText('Not readable as mail');
  await expectAccessible(page);
  await picture(page, 'mail-intake');
  await panel.getByRole('button', { name: 'Open T-1' }).first().click();
  await panel.getByRole('button', { name: 'Close' }).click();
  const ticket = page.getByRole('article');
  await expect(ticket.getByRole('heading', { level: 1 })).toHaveText('Copy of my file');
  await expect(ticket.getByText('petra.mulder@example.org').first()).toBeVisible();
  await expect(ticket.getByText('Any news?')).toBeVisible();

  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByText('1 file could not be read as mail. It is kept, encrypted.')).toBeVisible();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make a ticket of it' }).click();
  await expect(page.getByText('T-2 made of broken.msg')).toBeVisible();
  await expect(page.getByText('could not be read as mail')).toBeHidden();
});

test('the formatted view of a mail runs nothing and loads nothing', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  const html = [
    'From: Petra Mulder <petra.mulder@example.org>',
    'To: kantoor@example.net',
    'Subject: Formatted',
    'Message-ID: <formatted@example.org>',
    'Date: Mon, 02 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Dear <b>colleagues</b><img src="https://tracker.example/pixel.png"><script>top.document.title = "taken"</script></p>',
    '',
  ];
  await dropFiles(page, [{ name: 'formatted.eml', bytes: Buffer.from(html.join('\r\n')) }]);
  await page.getByRole('button', { name: 'Open T-1' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('article').getByRole('button', { name: 'Formatted', exact: true }).click();
  const frame = page.getByRole('article').locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', '');
  await expect(frame.contentFrame().locator('b')).toHaveText('colleagues');
  await expect(page).not.toHaveTitle('taken');
});

test('other files make a new ticket, or go to the one that is open', async ({ launchGriffel, scratch }) => {
  await using office = await WorkOffice.found(scratch);
  const [ticket] = await makeTickets(office.erik, ['Where the files go']);
  if (!ticket) throw new Error('no ticket');
  const { page } = await launchGriffel();
  await office.enter(page, office.dewi);
  await dropFiles(page, [{ name: 'Lease.pdf', type: 'application/pdf', bytes: document }]);
  const dialog = page.getByRole('dialog', { name: 'New ticket' });
  await expect(dialog.getByLabel('Title')).toHaveValue('Lease');
  await expect(dialog.getByRole('list', { name: 'Files' })).toContainText('Lease.pdf');
  await dialog.getByRole('button', { name: /Create ticket/ }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('article').getByRole('button', { name: 'Lease.pdf' }).first().click();
  const preview = page.getByRole('dialog', { name: 'Lease.pdf' });
  await expect(preview.getByText('Page 1 of 2')).toBeVisible();
  await preview.getByRole('button', { name: 'Next page' }).click();
  await expect(preview.getByText('Page 2 of 2')).toBeVisible();
  const isDrawn = () =>
    preview.locator('canvas').evaluate((canvas) => {
      const { data } = (canvas as HTMLCanvasElement)
        .getContext('2d')
        ?.getImageData(0, 0, (canvas as HTMLCanvasElement).width, (canvas as HTMLCanvasElement).height) ?? { data: [] };
      return data.some((value, index) => index % 4 < 3 && value < 60 && (data[index - (index % 4) + 3] ?? 0) > 200);
    });
  await expect.poll(isDrawn).toBe(true);
  await expectAccessible(page);
  await picture(page, 'pdf');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toBeFocused();
  await page.keyboard.type('T-1');
  await page.getByRole('option', { name: /Go to T-1/ }).click();
  await expect(page.getByRole('heading', { name: 'Where the files go' })).toBeVisible();
  await dropFiles(page, [{ name: 'Scan.png', type: 'image/png', bytes: picturePng }]);
  await page.getByRole('button', { name: 'Attach to T-1' }).click();
  await page.keyboard.type('Here is the scan.');
  await page.keyboard.press('Control+Enter');
  const files = page.getByRole('article').getByRole('region', { name: 'Files' });
  await files.getByRole('button', { name: 'Scan.png' }).click();
  const image = page.getByRole('dialog', { name: 'Scan.png' }).getByRole('img', { name: 'Preview of Scan.png' });
  await expect(image).toBeVisible();
  expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(10);
  const { attachments } = await office.erik.desk.do('ticket.get', { id: ticket.id });
  expect(attachments.map(({ name, size }) => [name, size])).toEqual([['Scan.png', picturePng.byteLength]]);
});
