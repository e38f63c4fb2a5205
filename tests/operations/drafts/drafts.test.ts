import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { UserId } from '../../../shared/contract/ids.ts';
import { addCategory, passphrase, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';
import { filesOf, readablePlaces } from '../../support/scan.ts';

const another = 'acht oude bruggen in de regen';
const place = 'ticket/019a0000-0000-7000-8000-000000000001';
const secret = 'Zyxdraftqvw';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office[Symbol.asyncDispose]());

const profile = () => join(dirname(office.folder), 'profile');
const files = () => filesOf(profile()).filter((file) => file.includes('/drafts/'));
const texts = async (desk: TestDesk) =>
  (await desk.do('draft.list', {})).drafts.map((draft) => [draft.place, draft.text]);

/** The program started anew on the same computer, whatever became of the one before. */
async function again(login = office.administrator.login, words = passphrase): Promise<TestDesk> {
  const desk = await office.desk();
  await desk.do('session.signIn', { login, passphrase: words });
  return desk;
}

test('what was kept is there again after a crash, a sign-out, and a changed passphrase', async () => {
  const { admin } = office;
  expect(await admin.do('draft.keep', { place, text: secret })).toEqual({ at: '2026-03-02T08:00:00.000Z' });
  office.clock.pass({ minutes: 1 });
  await admin.do('draft.keep', { place: 'new-ticket', text: 'other' });
  // The first program never said goodbye.
  const second = await again();
  const kept = [
    [place, secret],
    ['new-ticket', 'other'],
  ];
  expect(await texts(second)).toEqual(kept);
  await second.do('session.changePassphrase', { current: passphrase, next: another });
  await second.do('session.signOut', {});
  expect(await texts(await again(office.administrator.login, another))).toEqual(kept);
});

test('of what is typed in a row the last is kept, and what was sent is gone from the disk', async () => {
  const { admin } = office;
  await Promise.all(Array.from({ length: 8 }, (_, n) => admin.do('draft.keep', { place, text: `${secret}${n}` })));
  expect(await texts(admin)).toEqual([[place, `${secret}7`]]);
  expect(files()).toHaveLength(1);
  await admin.do('draft.discard', { place });
  await admin.do('draft.discard', { place });
  expect(await texts(admin)).toEqual([]);
  expect(files()).toEqual([]);
});

test('nobody reads it but its writer: not before signing in, not at the lock, not the next person, not in the files', async () => {
  const { admin } = office;
  const bram = await office.add('bram', 'secretary');
  await admin.do('draft.keep', { place, text: secret });
  expect(readablePlaces([dirname(office.folder)], [secret, place])).toEqual([]);
  const stranger = await office.desk();
  await admin.do('session.lock', { why: 'by_hand' });
  for (const [desk, code] of [
    [stranger, 'not_signed_in'],
    [admin, 'locked'],
  ] as const) {
    expect(await desk.refusal('draft.list', {})).toMatchObject({ code });
    expect(await desk.refusal('draft.keep', { place, text: '' })).toMatchObject({ code });
    expect(await desk.refusal('draft.discard', { place })).toMatchObject({ code });
  }
  const other = await office.as(bram);
  expect(await other.do('draft.list', {})).toEqual({ drafts: [], ended: 0, unreadable: 0 });
  await other.do('draft.discard', { place });
  await admin.do('session.unlock', { passphrase });
  expect(await texts(admin)).toEqual([[place, secret]]);
});

test('a file that was changed, or laid under another name or person, opens nothing', async () => {
  const { admin } = office;
  const bram = await office.add('bram', 'secretary');
  const other = await office.as(bram);
  await admin.do('draft.keep', { place, text: secret });
  await other.do('draft.keep', { place, text: 'mine' });
  const [file = ''] = files().filter((each) => each.includes(office.administrator.id));
  const [theirs = ''] = files().filter((each) => each.includes(bram.id));
  await cp(file, theirs);
  expect(await other.do('draft.list', {})).toEqual({ drafts: [], ended: 0, unreadable: 1 });
  await rename(file, join(dirname(file), `${'0'.repeat(32)}.sealed`));
  expect(await admin.do('draft.list', {})).toEqual({ drafts: [], ended: 0, unreadable: 1 });
  await admin.do('draft.keep', { place, text: secret });
  const bytes = await readFile(file);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  await writeFile(file, bytes);
  expect(await admin.do('draft.list', {})).toEqual({ drafts: [], ended: 0, unreadable: 1 });
  expect(files()).toEqual([]);
});

test('after thirty days it ends, also what belongs to people who never come back', async () => {
  const { admin } = office;
  const bram = await office.add('bram', 'secretary');
  const other = await office.as(bram);
  await other.do('draft.keep', { place, text: 'never seen again' });
  await admin.do('draft.keep', { place, text: secret });
  office.clock.pass({ days: 29 });
  await admin.do('draft.keep', { place: 'new-ticket', text: 'young' });
  expect(await admin.do('draft.list', {})).toMatchObject({ ended: 0, drafts: [{ place }, { place: 'new-ticket' }] });
  office.clock.pass({ days: 1, seconds: 1 });
  expect(await admin.do('draft.list', {})).toMatchObject({
    ended: 1,
    unreadable: 0,
    drafts: [{ place: 'new-ticket' }],
  });
  expect(files()).toHaveLength(1);
});

test('whoever got a new key with the recovery key is told that older texts cannot be opened', async () => {
  const { admin } = office;
  await admin.do('draft.keep', { place, text: secret });
  await admin.do('session.signOut', {});
  const { login } = office.administrator;
  await admin.do('session.recover', { recoveryKey: office.recoveryKey, login, passphrase: another });
  expect(await admin.do('draft.list', {})).toEqual({ drafts: [], ended: 0, unreadable: 1 });
  await admin.do('draft.keep', { place, text: 'new' });
  expect(await texts(await again(login, another))).toEqual([[place, 'new']]);
});

test('a ticket says where its text would go, as long as the person may know of it', async () => {
  const { admin } = office;
  const bram = await office.add('bram', 'secretary');
  const other = await office.as(bram);
  const { id } = await admin.do('ticket.create', { title: 'Klageerwiderung' });
  const { entry } = await admin.do('ticket.ask', { id, body: 'Wann?', to: bram.id as UserId });
  expect(await other.do('draft.ticket', { ticket: id })).toEqual({
    number: 1,
    title: 'Klageerwiderung',
    openQuestions: [entry],
  });
  await other.do('ticket.answer', { question: entry, body: 'Morgen' });
  expect(await other.do('draft.ticket', { ticket: id })).toMatchObject({ openQuestions: [] });
  const category = await addCategory(admin, 'Closed');
  const hidden = await admin.do('ticket.create', { title: 'Hidden', category: category.id });
  expect(await other.refusal('draft.ticket', { ticket: hidden.id })).toMatchObject({ code: 'not_found' });
});
