import { expect, it } from 'vitest';
import { addCategory, type TestDesk, testOffice } from '../../support/office.ts';

const names = async (desk: TestDesk, text: string) =>
  (await desk.do('party.search', { text, limit: 50 })).rows.map((row) => row.name);

it('a party is found by the beginning of any word, however it is written', async () => {
  await using office = await testOffice();
  await office.admin.do('party.create', {
    name: 'Jörg Müller',
    email: 'kontakt@moebel.example',
    phone: '+49 30 123-45',
  });
  await office.admin.do('party.create', { name: 'Anders Sørensen', email: null });
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
  await office.admin.do('party.update', { id: party.id, version: 1, name: 'Jansson', email: null });
  const found = async (text: string) =>
    (await office.admin.do('search.tickets', { text, limit: 10 })).hits.map((hit) => hit.ticket.id);
  expect(await found('jansson')).toEqual([ticket.id]);
  expect(await found('janzen')).toEqual([]);
  expect(
    await office.admin.refusal('party.update', { id: party.id, version: 1, name: 'Late', email: null }),
  ).toMatchObject({
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
