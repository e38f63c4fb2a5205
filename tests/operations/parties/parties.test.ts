import { expect, it } from 'vitest';
import { addCategory, type TestDesk, testOffice } from '../../support/office.ts';

const names = async (desk: TestDesk, text: string) =>
  (await desk.do('party.search', { text, limit: 50 })).rows.map((row) => row.name);

it('a party is found by the beginning of any word, however it is written', async () => {
  await using office = await testOffice();
  await office.admin.do('party.create', {
    name: 'Jörg Müller',
    emails: [{ address: 'kontakt@moebel.example' }],
    phones: [{ number: '+49 30 123-45' }],
  });
  await office.admin.do('party.create', { name: 'Anders Sørensen' });
  for (const typed of ['mueller', 'MULL', 'jorg mül', 'kontakt@mö', '493012', '123']) {
    expect(await names(office.admin, typed)).toEqual(['Jörg Müller']);
  }
  expect(await names(office.admin, 'soerens')).toEqual(['Anders Sørensen']);
  expect(await names(office.admin, 'uller')).toEqual([]);
  expect(await names(office.admin, '')).toEqual(['Anders Sørensen', 'Jörg Müller']);
});

it('the requester of a confidential ticket is known to those alone who see the ticket', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'secretary'));
  const secret = await addCategory(office.admin, 'Secret');
  const party = await office.admin.do('party.create', { name: 'Verborgen BV' });
  expect(await names(kim, 'verb')).toEqual(['Verborgen BV']);
  const ticket = await office.admin.do('ticket.create', {
    title: 'Raid',
    category: secret.id,
    requester: { kind: 'party', party: party.id },
  });
  expect(await names(office.admin, 'verb')).toEqual(['Verborgen BV']);
  expect(await names(kim, 'verb')).toEqual([]);
  const change = { id: party.id, version: 1, name: 'Found you' };
  expect(await kim.refusal('party.update', change)).toEqual({ code: 'not_found', params: { record: 'party' } });
  const me = (await kim.do('user.directory', {})).rows.find((row) => row.login === 'kim');
  if (!me) throw new Error('no kim');
  await office.admin.do('ticket.addWatcher', { id: ticket.id, user: me.id });
  expect(await names(kim, 'verb')).toEqual(['Verborgen BV']);
  expect(await kim.do('party.update', change)).toMatchObject({ version: 2, name: 'Found you', email: null, phone: '' });
  expect(await names(kim, 'found')).toEqual(['Found you']);
  expect(await names(kim, 'verb')).toEqual([]);
});

it('a corrected name is found in the search for tickets too', async () => {
  await using office = await testOffice();
  const party = await office.admin.do('party.create', { name: 'Janzen' });
  const ticket = await office.admin.do('ticket.create', {
    title: 'Rent',
    requester: { kind: 'party', party: party.id },
  });
  await office.admin.do('party.update', { id: party.id, version: 1, name: 'Jansson' });
  const found = async (text: string) =>
    (await office.admin.do('search.tickets', { text, limit: 10 })).hits.map((hit) => hit.ticket.id);
  expect(await found('jansson')).toEqual([ticket.id]);
  expect(await found('janzen')).toEqual([]);
  expect(await office.admin.refusal('party.update', { id: party.id, version: 1, name: 'Late' })).toMatchObject({
    code: 'conflict',
    params: { current: { name: 'Jansson' }, changedFields: ['name'] },
  });
});

it('whom a confidential ticket named is not told when the ticket gets another requester', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'secretary'));
  const category = await addCategory(office.admin, 'Secret');
  const { id, version } = await office.admin.do('ticket.create', {
    title: 'Complaint',
    category: category.id,
    requester: { kind: 'newParty', name: 'Dr. Zorgvuldig', email: 'z@praktijk.example', phone: '020 1' },
  });
  const [party] = (await office.admin.do('party.search', { text: 'zorg', limit: 5 })).rows;
  if (!party) throw new Error('no party');
  await office.admin.do('ticket.setRequester', { id, version, requester: null });
  expect(await names(office.admin, 'zorg')).toEqual(['Dr. Zorgvuldig']);
  expect(await names(kim, 'zorg')).toEqual([]);
  expect(await kim.refusal('party.update', { id: party.id, version: 1, name: 'x' })).toMatchObject({
    code: 'not_found',
  });
  const requester = { kind: 'party', party: party.id } as const;
  expect(await kim.refusal('ticket.create', { title: 'Who is it?', requester })).toMatchObject({ code: 'not_found' });
});

const full = {
  name: 'Hansen & Søn ApS',
  kind: 'organisation',
  number: 'K-0042',
  formerNames: ['Hansen Byg'],
  emails: [
    { address: 'post@hansen.example', label: '' },
    { address: 'Faktura@hansen.example', label: 'regnskab' },
    { address: 'post@HANSEN.example', label: '' },
  ],
  phones: [
    { number: '+45 33 11 22 33', label: 'hoved' },
    { number: '20 20 20 20', label: '' },
  ],
  addresses: [
    { label: '', street: 'Nygade 4\n2. sal', postalCode: '8000', city: 'Aarhus C', country: 'Danmark' },
    { label: 'lager', street: 'Havnen 1', postalCode: '8200', city: 'Aarhus N', country: '' },
  ],
  language: 'da',
  note: 'Ring efter kl. 10',
} as const;

it('all that is kept of a party comes back, the first address and number stand in lists, and any of them finds it', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const { id } = await admin.do('party.create', {
    ...full,
    emails: [...full.emails],
    formerNames: [...full.formerNames],
    phones: [...full.phones],
    addresses: [...full.addresses],
  });
  const kept = await admin.do('party.get', { id });
  expect(kept).toMatchObject({ ...full, emails: [{ address: 'post@HANSEN.example' }, full.emails[1]] });
  expect(await admin.do('party.list', { text: 'hansen', cursor: null, limit: 5 })).toEqual({
    rows: [
      {
        id,
        version: 1,
        name: full.name,
        kind: 'organisation',
        number: 'K-0042',
        email: 'post@HANSEN.example',
        phone: '+45 33 11 22 33',
        city: 'Aarhus C',
      },
    ],
    next: null,
  });
  for (const typed of ['hansen byg', 'faktura@han', '20202020', 'k-0042'])
    expect(await names(admin, typed)).toEqual([full.name]);
  const ticket = await admin.do('ticket.create', { title: 'Skat', requester: { kind: 'party', party: id } });
  const hits = async (text: string) =>
    (await admin.do('search.tickets', { text, limit: 10 })).hits.map((hit) => hit.ticket.id);
  expect(await hits('faktura@hansen.example')).toEqual([ticket.id]);
  const { createdAt: _at, createdBy: _by, ...content } = kept;
  await admin.do('party.update', { ...content, emails: [], formerNames: [] });
  expect(await admin.do('party.get', { id })).toMatchObject({ version: 2, emails: [], phones: full.phones });
  expect(await hits('faktura@hansen.example')).toEqual([]);
  expect(await admin.refusal('party.update', { ...content, version: 2, emails: [], formerNames: [] })).toMatchObject({
    code: 'no_change',
  });
});

it('a list of parties is whole, page by page', async () => {
  await using office = await testOffice();
  const wanted = ['Ada', 'Bo', 'Bo', 'Cia', 'Dr. Ø'];
  for (const name of wanted) await office.admin.do('party.create', { name });
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { rows: { name: string }[]; next: string | null } = await office.admin.do('party.list', {
      cursor,
      limit: 2,
    });
    seen.push(...page.rows.map(({ name }) => name));
    cursor = page.next;
  } while (cursor !== null);
  expect(seen).toEqual(wanted);
});

it("a party's matters say as what it stands in them, those opened last first, page by page", async () => {
  await using office = await testOffice();
  const { admin } = office;
  const { id } = await admin.do('party.create', { name: 'Jansen' });
  for (const [title, openedOn, role, side] of [
    ['Rent', '2026-02-01', 'client', 'ours'],
    ['Wall', '2026-03-01', 'opponent', 'theirs'],
    ['Old', '2025-01-01', 'witness', 'neutral'],
  ] as const)
    await admin.do('matter.create', {
      title,
      openedOn,
      parties: [{ who: { kind: 'party', party: id }, role, side, reference: `ref ${title}` }],
    });
  await admin.do('matter.create', { title: 'Other', openedOn: '2026-01-01' });
  const first = await admin.do('matter.ofParty', { party: id, cursor: null, limit: 2 });
  const rest = await admin.do('matter.ofParty', { party: id, cursor: first.next, limit: 2 });
  expect(rest.next).toBeNull();
  expect(
    [...first.rows, ...rest.rows].map(({ matter, role, side, reference }) => [matter.title, role, side, reference]),
  ).toEqual([
    ['Wall', 'opponent', 'theirs', 'ref Wall'],
    ['Rent', 'client', 'ours', 'ref Rent'],
    ['Old', 'witness', 'neutral', 'ref Old'],
  ]);
});
