import { expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { PartyId } from '../../../shared/contract/ids.ts';
import { addCategory, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

const opened = '2026-03-02';
const open = (desk: TestDesk, title: string, more: Partial<InputOf<'matter.create'>> = {}) =>
  desk.do('matter.create', { title, openedOn: opened, ...more });
const numbers = async (desk: TestDesk, more: Partial<InputOf<'matter.list'>> = {}) =>
  (await desk.do('matter.list', { sort: 'number', direction: 'asc', cursor: null, limit: 50, ...more })).rows.map(
    (row) => row.number,
  );
const party = async (office: TestOffice, name: string): Promise<PartyId> =>
  (await office.admin.do('party.create', { name })).id;
const client = (id: PartyId) => ({ who: { kind: 'party', party: id }, role: 'client', side: 'ours' }) as const;

it('a matter is opened with the next number of the office’s pattern, and with those who stand in it', async () => {
  await using office = await testOffice();
  const { pattern, next } = await office.admin.do('matter.numbering', { on: opened });
  expect([pattern, next]).toEqual(['{YYYY}{NNNN}', '20260001']);
  const jansen = await party(office, 'Jansen');
  const made = await open(office.admin, 'Jansen / De Boer', {
    kind: 'Huur',
    parties: [
      client(jansen),
      {
        who: { kind: 'newParty', name: 'De Boer BV', email: 'info@deboer.example', phone: '' },
        role: 'opponent',
        side: 'theirs',
        reference: 'B-77',
      },
    ],
  });
  expect(made).toMatchObject({
    number: '20260001',
    status: 'open',
    clients: ['Jansen'],
    opponents: ['De Boer BV'],
    openedOn: opened,
    closedOn: null,
    version: 1,
  });
  const { parties, tickets } = await office.admin.do('matter.get', { id: made.id });
  expect(
    parties.map(({ party: { name, email }, role, side, reference }) => [name, email, role, side, reference]),
  ).toEqual([
    ['Jansen', null, 'client', 'ours', ''],
    ['De Boer BV', 'info@deboer.example', 'opponent', 'theirs', 'B-77'],
  ]);
  expect(tickets).toEqual({ open: 0, done: 0 });
  expect((await open(office.admin, 'Second')).number).toBe('20260002');
  expect((await open(office.admin, 'Another year', { openedOn: '2027-01-04' })).number).toBe('20270001');
});

it('no two matters have the same number, and a refused one leaves no gap', async () => {
  await using office = await testOffice();
  await open(office.admin, 'By hand', { number: '2026 2' });
  const taken = await office.admin.refusal('matter.create', { title: 'Again', openedOn: opened, number: '20262' });
  expect(taken).toEqual({ code: 'matter_number_taken', params: { number: '20262' } });
  const known = await party(office, 'Twice');
  expect(
    await office.admin.refusal('matter.create', {
      title: 'T',
      openedOn: opened,
      parties: [client(known), client(known)],
    }),
  ).toMatchObject({ code: 'already_in_matter' });
  const made = [await open(office.admin, 'One'), await open(office.admin, 'Two'), await open(office.admin, 'Three')];
  expect(made.map(({ number }) => number)).toEqual(['20260001', '20260002', '20260003']);
  // A number that somebody gave by hand is passed over.
  await open(office.admin, 'By hand too', { number: '20260004' });
  expect((await office.admin.do('matter.numbering', { on: opened })).next).toBe('20260005');
  expect((await open(office.admin, 'Five')).number).toBe('20260005');
});

it('a new pattern holds from the next matter on, and a useless one is refused', async () => {
  await using office = await testOffice();
  await open(office.admin, 'Old');
  const { version } = await office.admin.do('matter.numbering', { on: opened });
  for (const pattern of ['{YYYY}', 'x', '{N}{N}'])
    expect(await office.admin.refusal('matter.setNumbering', { version, pattern })).toMatchObject({
      code: 'invalid_input',
    });
  await office.admin.do('matter.setNumbering', { version, pattern: '{NNNN}/{YY}' });
  expect(await office.admin.refusal('matter.setNumbering', { version, pattern: 'A{N}' })).toMatchObject({
    code: 'conflict',
  });
  expect((await open(office.admin, 'New')).number).toBe('0002/26');
  const kim = await office.as(await office.add('kim', 'secretary'));
  expect(await kim.refusal('matter.setNumbering', { version: version + 1, pattern: '{N}' })).toMatchObject({
    code: 'forbidden',
  });
});

it('matters are found by number, title and whoever stands in them, and listed page by page in every order', async () => {
  await using office = await testOffice();
  const soren = await party(office, 'Søren Kjær');
  await open(office.admin, 'Zoon', { kind: 'Erfrecht', parties: [client(soren)] });
  await open(office.admin, 'appel');
  await open(office.admin, 'Müller ./. Bank', { openedOn: '2026-02-01', lawyer: await adminId(office) });
  const all = ['20260001', '20260002', '20260003'];
  expect(await numbers(office.admin)).toEqual(all);
  expect(await numbers(office.admin, { sort: 'title' })).toEqual(['20260002', '20260003', '20260001']);
  expect(await numbers(office.admin, { sort: 'openedOn', direction: 'asc' })).toEqual([
    '20260003',
    '20260001',
    '20260002',
  ]);
  for (const [text, found] of [
    ['soeren', '20260001'],
    ['erfr', '20260001'],
    ['mueller ban', '20260003'],
    ['20260002', '20260002'],
  ] as const)
    expect(await numbers(office.admin, { text })).toEqual([found]);
  expect(await numbers(office.admin, { text: 'oeren' })).toEqual([]);
  expect(await numbers(office.admin, { mine: true })).toEqual(['20260003']);
  expect(await numbers(office.admin, { party: soren })).toEqual(['20260001']);
  for (const sort of ['number', 'title', 'openedOn', 'updatedAt'] as const) {
    for (const direction of ['asc', 'desc'] as const) {
      const whole = await numbers(office.admin, { sort, direction });
      const pages: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { rows: { number: string }[]; next: string | null } = await office.admin.do('matter.list', {
          sort,
          direction,
          cursor,
          limit: 1,
        });
        pages.push(...page.rows.map((row) => row.number));
        cursor = page.next;
      } while (cursor !== null);
      expect(pages).toEqual(whole);
    }
  }
});

it('a matter is changed, closed and opened again; a change that comes too late is a conflict', async () => {
  await using office = await testOffice();
  const made = await open(office.admin, 'Jansen');
  const content = { title: 'Jansen', description: '', openedOn: opened, number: made.number };
  const changed = await office.admin.do('matter.update', {
    ...content,
    id: made.id,
    version: 1,
    title: 'Jansen / Bank',
  });
  expect(changed).toMatchObject({ title: 'Jansen / Bank', version: 2 });
  const late = await office.admin.refusal('matter.update', { ...content, id: made.id, version: 1, title: 'Other' });
  expect(late).toMatchObject({
    code: 'conflict',
    params: { current: { title: 'Jansen / Bank' }, changedFields: ['title'] },
  });
  const at = (version: number) => ({ id: made.id, version });
  expect(
    await office.admin.refusal('matter.setStatus', { ...at(2), status: 'closed', on: '2026-03-01' }),
  ).toMatchObject({ code: 'matter_closed_before_opened' });
  const closed = await office.admin.do('matter.setStatus', { ...at(2), status: 'closed', on: '2026-05-01' });
  expect(closed).toMatchObject({ status: 'closed', closedOn: '2026-05-01' });
  expect(await numbers(office.admin, { status: ['open', 'dormant'] })).toEqual([]);
  expect(await numbers(office.admin, { status: ['closed'] })).toEqual([made.number]);
  const again = await office.admin.do('matter.setStatus', { ...at(3), status: 'open', on: '2026-05-02' });
  expect(again).toMatchObject({ status: 'open', closedOn: null });
  expect(await office.admin.refusal('matter.setStatus', { ...at(4), status: 'open', on: opened })).toMatchObject({
    code: 'no_change',
  });
});

it('someone stands in a matter once, elsewhere after a change, and not any more when taken out', async () => {
  await using office = await testOffice();
  const jansen = await party(office, 'Jansen');
  const { id } = await open(office.admin, 'Jansen');
  const who = { kind: 'party', party: jansen } as const;
  await office.admin.do('matter.addParty', { id, version: 1, who, role: 'opponent', side: 'theirs', reference: '' });
  expect(
    await office.admin.refusal('matter.addParty', { id, version: 2, who, role: 'client', side: 'ours' }),
  ).toMatchObject({ code: 'already_in_matter' });
  const place = { role: 'client', side: 'ours', reference: 'K-1' } as const;
  const moved = await office.admin.do('matter.updateParty', { id, version: 2, party: jansen, ...place });
  expect(moved).toMatchObject({ clients: ['Jansen'], opponents: [] });
  expect(await office.admin.refusal('matter.updateParty', { id, version: 3, party: jansen, ...place })).toMatchObject({
    code: 'no_change',
  });
  const other = await party(office, 'Somebody else');
  for (const operation of ['matter.removeParty', 'matter.updateParty'] as const) {
    const input = { id, version: 3, party: other, ...(operation === 'matter.updateParty' ? place : {}) };
    expect(await office.admin.refusal(operation, input as never)).toMatchObject({ code: 'not_found' });
  }
  const gone = await office.admin.do('matter.removeParty', { id, version: 3, party: jansen });
  expect(gone).toMatchObject({ clients: [], version: 4 });
});

it('a ticket belongs to a matter: filed there, moved, taken out and back again by undo, found by the number', async () => {
  await using office = await testOffice();
  const one = await open(office.admin, 'Jansen / Bank');
  const other = await open(office.admin, 'Pietersen');
  const ref = ({ id, number, title }: typeof one) => ({ id, number, title });
  const ticket = await office.admin.do('ticket.create', { title: 'Dagvaarding', matter: one.id });
  expect(ticket.matter).toEqual(ref(one));
  const listed = async (matter: typeof one) =>
    (
      await office.admin.do('ticket.list', {
        list: 'all',
        filter: { matter: [matter.id] },
        order: { sort: 'number', direction: 'asc', group: null },
        cursor: null,
        limit: 10,
      })
    ).rows.map((row) => [row.title, row.matter?.number]);
  expect(await listed(one)).toEqual([['Dagvaarding', one.number]]);
  const found = async (text: string) => (await office.admin.do('search.tickets', { text, limit: 10 })).hits.length;
  expect([await found(one.number), await found('jansen'), await found(other.number)]).toEqual([1, 1, 0]);
  const moved = await office.admin.do('ticket.setMatter', { id: ticket.id, version: 1, matter: other.id });
  expect(moved.ticket?.matter).toEqual(ref(other));
  expect([await listed(one), await listed(other)]).toEqual([[], [['Dagvaarding', other.number]]]);
  expect([await found(one.number), await found(other.number)]).toEqual([0, 1]);
  const renamed = { id: other.id, version: 1, title: 'Klaassen', number: 'X-9', openedOn: opened };
  await office.admin.do('matter.update', renamed);
  expect([await found('klaassen'), await found('X-9'), await found('pietersen')]).toEqual([1, 1, 0]);
  await office.admin.do('ticket.undo', { changeSet: moved.changeSet });
  expect(await listed(one)).toEqual([['Dagvaarding', one.number]]);
  const { rows } = await office.admin.do('ticket.timeline', { id: ticket.id, cursor: null, limit: 10 });
  const said = rows.flatMap((row) => row.changes).find((change) => change.field === 'matter');
  expect(said).toBeDefined();
  const detail = await office.admin.do('matter.get', { id: one.id });
  expect(detail.tickets).toEqual({ open: 1, done: 0 });
});

it('a matter counts and lists those tickets alone that the reader sees', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'secretary'));
  const secret = await addCategory(office.admin, 'Secret');
  const { id } = await open(office.admin, 'Jansen');
  await office.admin.do('ticket.create', { title: 'Hidden', category: secret.id, matter: id });
  await office.admin.do('ticket.create', { title: 'Seen', matter: id });
  expect((await office.admin.do('matter.get', { id })).tickets).toEqual({ open: 2, done: 0 });
  expect((await kim.do('matter.get', { id })).tickets).toEqual({ open: 1, done: 0 });
});

it('whoever stands in a matter is known to the office, also the requester of a hidden ticket', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'secretary'));
  const secret = await addCategory(office.admin, 'Secret');
  const jansen = await party(office, 'Jansen');
  const requester = { kind: 'party', party: jansen } as const;
  await office.admin.do('ticket.create', { title: 'Hidden', category: secret.id, requester });
  const seen = async () => (await kim.do('party.search', { text: 'jansen', limit: 10 })).rows.length;
  expect(await seen()).toBe(0);
  expect(
    await kim.refusal('matter.create', { title: 'Spy', openedOn: opened, parties: [client(jansen)] }),
  ).toMatchObject({ code: 'not_found' });
  await open(office.admin, 'Jansen', { parties: [client(jansen)] });
  expect(await seen()).toBe(1);
});

it('only those who are there can be responsible, and whoever is gone stays with what they had', async () => {
  await using office = await testOffice();
  const kim = await office.add('kim', 'lawyer');
  const desk = await office.as(kim);
  const me = (await desk.do('user.directory', {})).rows.find((row) => row.login === 'kim');
  if (!me) throw new Error('no kim');
  const made = await open(office.admin, 'Hers', { lawyer: me.id });
  expect(made.lawyer?.name).toBe(me.name);
  const { version } = (await office.admin.do('user.list', {})).rows.find((row) => row.id === me.id) ?? { version: 0 };
  await office.admin.do('user.deactivate', { id: me.id, version, reason: 'left' });
  expect(await office.admin.refusal('matter.create', { title: 'New', openedOn: opened, lawyer: me.id })).toMatchObject({
    code: 'person_inactive',
  });
  const content = { title: 'Still hers', openedOn: opened, number: made.number, lawyer: me.id };
  expect(await office.admin.do('matter.update', { id: made.id, version: 1, ...content })).toMatchObject({
    lawyer: { id: me.id },
  });
});

async function adminId(office: TestOffice) {
  const me = (await office.admin.do('user.directory', {})).rows.find((row) => row.login === 'ada');
  if (!me) throw new Error('no ada');
  return me.id;
}
