import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { acknowledge, type TestOffice, testOffice } from '../support/office.ts';
import { readablePlaces } from '../support/scan.ts';

let office: TestOffice;
let temporary: string;
const realTemporary = process.env['TMPDIR'];

beforeEach(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'griffel-leak-'));
  office = await testOffice();
  // From here on whatever the program keeps for a moment lies where the scan looks.
  process.env['TMPDIR'] = temporary;
});
afterEach(async () => {
  if (realTemporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = realTemporary;
  await office[Symbol.asyncDispose]();
  rmSync(temporary, { recursive: true, force: true });
});

const words: string[] = [];
/** A word that stands nowhere else in the world. */
function word(place: string): string {
  const planted = `Zyx${place}qvw${words.length}`;
  words.push(planted);
  return planted;
}

/** Types a word of its own wherever a person can type. */
async function typeEverywhere(): Promise<void> {
  const { admin } = office;
  const details = await admin.do('office.get', {});
  await admin.do('office.update', {
    version: details.version,
    name: word('office'),
    address: word('address'),
    country: 'DE',
    region: 'DE-BE',
    language: 'de',
    idleLockMinutes: 10,
    rememberAllowed: false,
  });
  const team = await admin.do('team.create', { name: word('team') });
  const role = await admin.do('role.create', { name: word('role'), permissions: ['ticket.read'] });
  const category = await admin.do('category.create', {
    names: { de: word('category') },
    guidelines: { de: word('guideline') },
    confidentiality: 'office',
    defaultTeam: team.id,
    defaultPriority: 'normal',
  });
  const login = word('login');
  const user = await admin.do('user.add', {
    login,
    name: word('user'),
    email: `${word('mailbox')}@kanzlei.example`,
    language: 'de',
    roles: [role.id],
    passphrase: `${word('passphrase')} stille Kanäle im Nebel`,
    mustChangePassphrase: false,
  });
  const ticket = await admin.do('ticket.create', {
    title: word('title'),
    description: word('description'),
    category: category.id,
    requester: {
      kind: 'newParty',
      name: word('party'),
      email: `${word('address2')}@post.example`,
      phone: word('phone'),
    },
  });
  await admin.do('ticket.edit', { id: ticket.id, version: 1, title: word('newtitle'), description: word('newtext') });
  await admin.do('ticket.addNote', { id: ticket.id, body: word('note') });
  await admin.do('ticket.addMessage', { id: ticket.id, direction: 'out', body: word('message') });
  await admin.do('ticket.addWatcher', { id: ticket.id, user: user.id });
  const asked = await admin.do('ticket.ask', { id: ticket.id, to: user.id, body: word('question') });
  await admin.do('ticket.answer', { question: asked.entry, body: word('answer') });
  const kept = await admin.upload(`${word('filename')}.txt`, Buffer.from(word('filetext').repeat(3)), 'text/plain');
  const { attachment } = await admin.do('attachment.add', { ticket: ticket.id, upload: kept });
  const { stream } = await admin.do('attachment.read', { attachment: attachment.id, purpose: 'preview' });
  await admin.download(stream);
  const dropped = await admin.upload(`${word('dropped')}.txt`, Buffer.from(word('droppedtext')), 'text/plain');
  await admin.do('upload.discard', { upload: dropped });
  const mail = `From: ${word('sender')} <${word('from')}@post.example>\r\nSubject: ${word('subject')}\r\n\r\n${word('body')}\r\n`;
  await admin.do('mail.intake', { upload: await admin.upload(`${word('eml')}.eml`, Buffer.from(mail)) });
  await admin.do('mail.intake', { upload: await admin.upload('kaputt.msg', Buffer.from(word('rejected'))) });
  const content = {
    id: null,
    name: word('view'),
    list: 'all',
    filter: {},
    order: { sort: 'number', direction: 'desc', group: null },
    columns: ['title'],
  } as const;
  const view = await admin.do('view.save', { ...content, columns: ['title'] });
  await admin.do('view.delete', { id: view.id });
  const notice = await admin.do('notice.get', {});
  await admin.do('notice.update', { version: notice.version, texts: { ...notice.texts, de: word('notice') } });
  await acknowledge(admin);
  await admin.do('search.tickets', { text: word('searched'), limit: 10 });
  await admin.do('draft.keep', { place: `ticket/${ticket.id}`, text: word('draft') });
  await admin.do('user.deactivate', { id: user.id, version: user.version, reason: word('reason') });
  await admin.refusal('ticket.create', { title: `${word('invalid')}\u0000` });
}

it('leaves no readable word of the office on the disk, while it works, after a crash and after it was closed', async () => {
  await typeEverywhere();
  const outside = dirname(office.folder);
  expect(words.length).toBeGreaterThan(35);
  // What lies there now is what a crash would leave: log and streams are hot, nothing was closed.
  expect(readablePlaces([outside, temporary], words), 'while the office is open').toEqual([]);
  await office.admin.core.close();
  expect(readablePlaces([outside, temporary], words), 'after closing').toEqual([]);
});

it('would find a word that lies there', () => {
  const planted = 'Zyxplantedqvw';
  const forms = {
    'plain.txt': planted,
    'wide.bin': Buffer.from(planted, 'utf16le'),
    'base64.txt': Buffer.from(`xx${planted}yy`).toString('base64'),
    'hex.txt': Buffer.from(planted).toString('hex'),
  };
  const folder = join(dirname(office.folder), 'profile', 'deep');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(forms)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, `${planted}.log`), 'nothing inside');
  const found = readablePlaces([dirname(office.folder)], [planted]);
  for (const name of Object.keys(forms))
    expect(
      found.some((place) => place.endsWith(name)),
      name,
    ).toBe(true);
  expect(found.some((place) => place.includes('in the name of'))).toBe(true);
});
