import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CategoryId, TicketId, UserId } from '../../../shared/contract/ids.ts';
import {
  addCategory,
  type Person,
  passphrase,
  type TestDesk,
  type TestOffice,
  testOffice,
} from '../../support/office.ts';
import { Tables } from '../../support/tables.ts';

let office: TestOffice;
let ada: TestDesk;
let karin: TestDesk;
let eva: TestDesk;
let people: { karin: Person; eva: Person };
beforeEach(async () => {
  office = await testOffice({ mode: 'shared' });
  people = { karin: await office.add('karin', 'lawyer'), eva: await office.add('eva', 'secretary') };
  ada = office.admin;
  karin = await office.as(people.karin);
  eva = await office.as(people.eva);
});
afterEach(() => office[Symbol.asyncDispose]());

const ticketOf = async (more: { category?: CategoryId; assignee?: UserId } = {}): Promise<TicketId> =>
  (await ada.do('ticket.create', { title: 'Waiting for the court', ...more })).id;

/** What a host does each second, at all desks. */
async function second(...desks: TestDesk[]): Promise<void> {
  for (const desk of desks) await desk.core.lookForNews();
}
const open = (desk: TestDesk, ticket: TicketId | null) => desk.do('presence.look', { ticket });
const namesAt = async (desk: TestDesk, ticket: TicketId) =>
  (await open(desk, ticket)).people.map(({ name }) => name).sort();
const toldOf = (desk: TestDesk) => desk.events.filter(({ type }) => type === 'presence.changed');
const openFiles = async () => (await readdir(join(office.folder, 'desks'))).filter((name) => name.endsWith('.open'));

it('who else has a ticket open is told within two looks, and that they left', async () => {
  const ticket = await ticketOf();
  const another = await ticketOf();
  await open(ada, ticket);
  await open(karin, ticket);
  await open(eva, another);
  await second(ada, karin, eva);
  await second(ada, karin, eva);
  expect(toldOf(ada)).toEqual([{ type: 'presence.changed', ticket }]);
  expect(await namesAt(ada, ticket)).toEqual(['Karin']);
  expect(await namesAt(karin, ticket)).toEqual(['Ada Vermeer']);
  expect(await namesAt(eva, another)).toEqual([]);
  expect(toldOf(eva)).toEqual([]);

  // What was told is not told again.
  ada.events.length = 0;
  await second(ada, karin, eva);
  expect(toldOf(ada)).toEqual([]);

  await open(eva, ticket);
  await second(eva, ada);
  expect(toldOf(ada)).toHaveLength(1);
  expect(await namesAt(ada, ticket)).toEqual(['Eva', 'Karin']);

  ada.events.length = 0;
  await open(karin, another);
  await open(eva, null);
  await second(karin, eva, ada);
  // Once or twice: the look that asking began may fall between the two who leave.
  expect(toldOf(ada).length).toBeGreaterThan(0);
  expect(await namesAt(ada, ticket)).toEqual([]);
  expect(await openFiles()).toHaveLength(2);
});

it('one person at two desks is nobody else', async () => {
  const ticket = await ticketOf();
  const twin = await office.as(people.karin);
  await open(karin, ticket);
  await open(twin, ticket);
  await second(karin, twin, karin, twin);
  expect(await namesAt(karin, ticket)).toEqual([]);
  expect(toldOf(karin)).toEqual([]);
});

it('a locked desk has nothing open, and has it again afterwards', async () => {
  const ticket = await ticketOf();
  await open(ada, ticket);
  await open(karin, ticket);
  await second(karin, ada);
  expect(await namesAt(ada, ticket)).toEqual(['Karin']);
  await karin.do('session.lock', { why: 'by_hand' });
  await second(karin, ada);
  expect(await namesAt(ada, ticket)).toEqual([]);
  await karin.do('session.unlock', { passphrase });
  await second(karin, ada);
  expect(await namesAt(ada, ticket)).toEqual(['Karin']);
});

it('whoever signs out is gone, and leaves no file behind', async () => {
  const ticket = await ticketOf();
  await open(ada, ticket);
  await open(karin, ticket);
  await second(karin, ada);
  await karin.do('session.signOut', {});
  await second(ada);
  expect(await namesAt(ada, ticket)).toEqual([]);
  expect(await openFiles()).toHaveLength(1);
});

it('what a program left behind that died is nobody', async () => {
  const ticket = await ticketOf();
  await open(ada, ticket);
  await open(karin, ticket);
  await second(karin, ada);
  const desks = join(office.folder, 'desks');
  const before = new Map<string, Uint8Array>();
  for (const name of await readdir(desks)) before.set(name, await read(name));
  await karin.do('session.signOut', {});
  const now = await readdir(desks);
  const gone = [...before].filter(([name]) => !now.includes(name));
  expect(gone.map(([name]) => name.split('.').at(-1)).sort()).toEqual(['json', 'lock', 'open', 'seat']);
  // Its files lie there again, but nobody holds the lock.
  for (const [name, bytes] of gone) await writeFile(join(desks, name), bytes);
  await second(ada);
  expect(await namesAt(ada, ticket)).toEqual([]);
});

it('a ticket out of sight is not found, whoever has it open; and one that goes out of sight is open no longer', async () => {
  const category = await addCategory(ada, 'Personnel');
  const ticket = await ticketOf({ category: category.id, assignee: people.karin.id as UserId });
  await open(karin, ticket);
  await second(karin);
  expect(await eva.refusal('presence.look', { ticket })).toEqual({ code: 'not_found', params: { record: 'ticket' } });

  const shared = await ticketOf();
  await open(eva, shared);
  await open(ada, shared);
  await second(eva, ada);
  expect(await namesAt(ada, shared)).toEqual(['Eva']);
  const { version } = await ada.do('ticket.get', { id: shared });
  await ada.do('ticket.setCategory', { id: shared, version, category: category.id });
  await second(eva, eva, ada);
  expect(await namesAt(ada, shared)).toEqual([]);
});

it('the files tell nothing: no id of ticket or person, not even that two desks have the same ticket open', async () => {
  const ticket = await ticketOf();
  await open(ada, ticket);
  await open(karin, ticket);
  await second(ada, karin);
  const names = await openFiles();
  expect(names).toHaveLength(2);
  const marks = names.map((name) => name.split('.')[1]);
  expect(new Set(marks).size).toBe(2);
  for (const name of names) {
    const text = Buffer.from(await read(name)).toString('latin1');
    for (const secret of [ticket, people.karin.id, office.administrator.id, 'Karin', 'Ada']) {
      expect(name).not.toContain(secret);
      expect(text).not.toContain(secret);
    }
  }
});

it('a torn, forged or swapped file is nobody', async () => {
  const ticket = await ticketOf();
  await open(ada, ticket);
  await open(karin, ticket);
  await second(karin, ada);
  expect(await namesAt(ada, ticket)).toEqual(['Karin']);
  const names = await openFiles();
  const contents = await Promise.all(names.map(read));
  const lay = async (change: (at: number) => Uint8Array) => {
    for (const [at, name] of names.entries()) await writeFile(join(office.folder, 'desks', name), change(at));
    await second(ada);
    return namesAt(ada, ticket);
  };
  expect(await lay((at) => contents[at]?.subarray(0, 20) ?? new Uint8Array())).toEqual([]);
  expect(await lay(() => new Uint8Array(64).fill(7))).toEqual([]);
  expect(await lay((at) => contents[1 - at] ?? new Uint8Array())).toEqual([]);
  expect(await lay((at) => contents[at] ?? new Uint8Array())).toEqual(['Karin']);
});

it('nothing of it is written into the database', async () => {
  using tables = await Tables.of(office);
  const ticket = await ticketOf();
  await second(ada, karin);
  const before = tables.digests();
  const entries = tables.newest();
  await open(ada, ticket);
  await open(karin, ticket);
  await second(ada, karin, ada, karin);
  await open(karin, null);
  await second(ada, karin);
  expect(tables.digests()).toEqual(before);
  expect(tables.newest()).toBe(entries);
});

const read = (name: string): Promise<Uint8Array> => readFile(join(office.folder, 'desks', name));
