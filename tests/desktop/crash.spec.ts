import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { enter, TestDesk, testPorts } from '../support/office.ts';
import { readablePlaces } from '../support/scan.ts';
import { logIsHot, wholeOffice } from '../support/whole.ts';
import { keptFiles, untilKept } from './support/kept-texts.ts';
import { kill } from './support/kill.ts';
import { expect, test } from './support/launch.ts';
import { ask } from './support/office.ts';
import { colleagues, foundSettingsOffice, passphrase } from './support/settings-office.ts';
import { dropFiles } from './support/work-office.ts';

const { karin } = colleagues;
/** More of them with GRIFFEL_KILLS; each takes about two seconds. */
const rounds = Number(process.env['GRIFFEL_KILLS'] ?? 25);

type Said = { begins: string } | { done: string; kind: string };

/** Works without a pause through the window's own bridge and says what it begins and what was acknowledged. */
async function workForEver(page: Page, round: number): Promise<void> {
  await page.evaluate((number) => {
    const say = (window as unknown as { say: (said: Said) => Promise<void> }).say;
    let id = 5_000_000;
    const call = async (operation: string, input: unknown) => {
      id += 1;
      const answer = await window.griffel.request({ id, type: 'call', operation: operation as never, input });
      const result = answer as { ok: boolean; value: { id: string } };
      if (!result.ok) throw new Error(JSON.stringify(answer));
      return result.value;
    };
    const work = async () => {
      let ticket = '';
      for (let n = 0; ; n++) {
        const token = `r${number}n${n}`;
        await say({ begins: token });
        if (n % 2 === 0) ticket = (await call('ticket.create', { title: token })).id;
        else await call('ticket.addNote', { id: ticket, body: token });
        await say({ done: token, kind: n % 2 === 0 ? 'create' : 'note' });
      }
    };
    void work();
  }, round);
}

test(`the whole program is killed ${rounds} times at work; nothing acknowledged is lost`, async ({
  launchGriffel,
  scratch,
}) => {
  test.setTimeout(60_000 + rounds * 20_000);
  const { folder, recoveryKey } = await foundSettingsOffice(scratch);
  const profile = join(scratch, 'profile');
  const acknowledged: { done: string; kind: string }[] = [];
  let hot = 0;
  let inFlight = 0;
  for (let round = 0; round < rounds; round++) {
    const { app, page } = await launchGriffel({ profile });
    let open: string | null = null;
    let begun = () => {};
    const busy = new Promise<void>((resolve) => {
      begun = resolve;
    });
    await page.exposeFunction('say', (said: Said) => {
      if ('done' in said) acknowledged.push(said);
      open = 'begins' in said ? said.begins : null;
      if (round % 3 === 0 || 'done' in said) begun();
    });
    await ask(page, 'office.open', { folder });
    const state = await ask(page, 'session.signIn', { login: karin.login, passphrase });
    // The desktop still recognises its own office.
    expect(state).toMatchObject({ state: 'signed_in', readOnly: null });
    await workForEver(page, round);
    await busy;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 250));
    if (open !== null) inFlight += 1;
    await kill(app);
    if (logIsHot(folder)) hot += 1;
    if (round % 5 === 4 || round === rounds - 1) {
      const { titles, notes, problems } = await wholeOffice(folder, recoveryKey);
      const lost = acknowledged.filter(({ done, kind }) => !(kind === 'create' ? titles : notes).has(done));
      expect(lost).toEqual([]);
      expect(problems).toEqual([]);
    }
  }
  expect(acknowledged.length).toBeGreaterThan(rounds);
  expect(hot).toBeGreaterThan(rounds / 3);
  expect(inFlight).toBeGreaterThan(0);
  await using desk = new TestDesk(testPorts(join(scratch, 'later')));
  await desk.do('office.open', { folder });
  await enter(desk, karin.login);
  expect(await desk.do('audit.verify', {})).toMatchObject({ intact: true, firstBroken: null });
});

test('a crash leaves no readable word of what was typed into the window, anywhere', async ({
  launchGriffel,
  scratch,
}) => {
  const { folder, recoveryKey } = await foundSettingsOffice(scratch);
  const temporary = join(scratch, 'temporary');
  mkdirSync(temporary);
  const words: string[] = [];
  const word = (place: string) => {
    const planted = `zyx${place}qvw`;
    words.push(planted);
    return planted;
  };
  const { app, page, profile } = await launchGriffel({ env: { TMPDIR: temporary } });
  await ask(page, 'office.open', { folder });
  const login = page.getByRole('textbox', { name: 'Sign-in name' });
  await login.fill(word('login'));
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(word('passphrase'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await login.fill(karin.login);
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  words.push(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: karin.name }).waitFor();

  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'New ticket' });
  const title = word('title');
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByLabel('Description').fill(word('description'));
  await dialog.getByRole('button', { name: 'More details' }).click();
  await dialog.getByRole('combobox', { name: 'Requester' }).fill(word('party'));
  await page.getByRole('option', { name: /New party/ }).click();
  await dialog.getByLabel('E-mail').fill(`${word('address')}@post.example`);
  await dialog.getByRole('button', { name: /Create ticket/ }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const note = word('note');
  await page.keyboard.press('n');
  await page.keyboard.type(note);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(note);
  const bytes = new TextEncoder().encode(word('content').repeat(50));
  await dropFiles(page, [{ name: `${word('filename')}.txt`, type: 'text/plain', bytes }]);
  await page.getByRole('button', { name: 'Attach to T-1' }).click();
  await page.keyboard.type(word('filenote'));
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').getByRole('region', { name: 'Files' })).toContainText('zyxfilenameqvw');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(word('searched'));
  // The first one clears the box, the second one closes it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('button', { name: 'Inbox' }).click();
  // A draft that is never sent, on the screen when the program dies.
  await page.keyboard.press('c');
  await dialog.getByLabel('Title').fill(word('draft'));
  const body = word('draftbody');
  await dialog.getByLabel('Description').fill(body);
  await untilKept(page, body);

  await kill(app);
  expect(keptFiles(profile)).toHaveLength(1);
  expect(readablePlaces([scratch], words)).toEqual([]);

  // All of it was there, and the scan finds what lies open.
  const { titles, notes, files } = await wholeOffice(folder, recoveryKey);
  expect([titles.has(title), notes.has(note), files.has('zyxfilenameqvw.txt')]).toEqual([true, true, true]);
  const leaks = [folder, join(profile, 'Local Storage'), temporary].map((place, index) => {
    mkdirSync(place, { recursive: true });
    const file = join(place, `control-${index}.bin`);
    writeFileSync(file, Buffer.from(`before ${words[index]} after`, index === 1 ? 'utf16le' : 'utf8'));
    return file;
  });
  const found = readablePlaces([scratch], words);
  for (const [index, file] of leaks.entries()) expect(found).toContain(`${words[index]} in ${file}`);
});
