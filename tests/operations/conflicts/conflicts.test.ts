import { expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { PartyId, UserId } from '../../../shared/contract/ids.ts';
import { addCategory, type TestDesk, testOffice } from '../../support/office.ts';

const on = '2026-03-02';
type Joining = NonNullable<InputOf<'matter.create'>['parties']>[number];
const as = (party: PartyId, role: 'client' | 'opponent'): Joining => ({
  who: { kind: 'party', party },
  role,
  side: role === 'client' ? 'ours' : 'theirs',
});
const named = (name: string, role: 'client' | 'opponent'): Joining => ({
  ...as('' as PartyId, role),
  who: { kind: 'newParty', name },
});
const open = (desk: TestDesk, title: string, parties: Joining[]) =>
  desk.do('matter.create', { title, openedOn: on, parties });
const check = (desk: TestDesk, name: string, side: 'ours' | 'theirs' | null = null) =>
  desk.do('conflict.check', { names: [{ name, side }] });

it('a name is found in other spellings and as a former one, with where they stand; who stood on the other side comes first', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const mueller = await admin.do('party.create', { name: 'Eva Mueller', formerNames: ['Eva Lund'] });
  const firm = await admin.do('party.create', { name: 'Müller Eva Consulting GmbH' });
  await admin.do('party.create', { name: 'Peter Andersen' });
  const matter = await open(admin, 'Mueller / Nordwind', [as(firm.id, 'client'), as(mueller.id, 'opponent')]);
  const found = await check(admin, 'Éva Müller', 'ours');
  expect(found).toMatchObject({ total: 2, compared: 3, hidden: { count: 0, ask: [] } });
  expect(found.hits).toMatchObject([
    {
      asked: 'Éva Müller',
      party: { id: mueller.id, name: 'Eva Mueller' },
      formerName: null,
      likeness: 'same',
      opposed: true,
      matters: [{ id: matter.id, number: matter.number, role: 'opponent', side: 'theirs', status: 'open' }],
    },
    { party: { id: firm.id }, likeness: 'part', opposed: false },
  ]);
  const former = await check(admin, 'Lund, Eva');
  expect(former.hits).toMatchObject([{ party: { id: mueller.id }, formerName: 'Eva Lund', opposed: false }]);
  expect((await check(admin, 'Anders Petersen')).total).toBe(0);
});

it('a changed name and an imported one are compared as they are now', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const { id, version } = await admin.do('party.create', { name: 'Piet Smit' });
  await admin.do('party.update', { id, version, name: 'Piet de Groot', formerNames: ['Piet Smit'] });
  expect((await check(admin, 'Piet Groot')).hits).toMatchObject([{ formerName: null }]);
  expect((await check(admin, 'Piet Smid')).hits).toMatchObject([{ formerName: 'Piet Smit', likeness: 'similar' }]);
  const bytes = new TextEncoder().encode('Naam\r\nCarla Overbeek\r\n');
  const upload = await admin.upload('partijen.csv', bytes, 'text/csv');
  await admin.do('import.run', { upload, kind: 'parties', mapping: ['name'] });
  expect((await check(admin, 'C. Overbeek')).hits).toMatchObject([{ party: { name: 'Carla Overbeek' } }]);
});

it('done for a matter, that matter and who stands there alone are no conflict', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const known = await admin.do('party.create', { name: 'Jan Bakker' });
  const before = await open(admin, 'Before', [as(known.id, 'opponent')]);
  const matter = await open(admin, 'Now', [as(known.id, 'client'), named('Willem Bakker', 'opponent')]);
  const found = await admin.do('conflict.check', {
    names: [
      { name: 'Jan Bakker', side: 'ours' },
      { name: 'Willem Bakker', side: 'theirs' },
    ],
    matter: matter.id,
  });
  expect(found.hits.map(({ asked, opposed, matters }) => [asked, opposed, matters.map(({ id }) => id)])).toEqual([
    ['Jan Bakker', true, [before.id]],
  ]);
});

it('the check, what it found and the decision are kept with the matter, and nothing takes them away', async () => {
  await using office = await testOffice();
  const { admin } = office;
  await open(admin, 'Before', [named('Jan Bakker', 'opponent')]);
  const matter = await open(admin, 'Now', []);
  const names = [{ name: 'Jan Backer', side: 'ours' as const }];
  const input = { matter: matter.id, names, decision: 'accepted' as const };
  expect((await admin.refusal('conflict.record', input)).code).toBe('reason_required');
  const kept = await admin.do('conflict.record', { ...input, reason: 'Another Jan, born 1961' });
  expect(kept).toMatchObject({
    matter: { id: matter.id, number: matter.number },
    names,
    decision: 'accepted',
    reason: 'Another Jan, born 1961',
    result: { total: 1, hidden: 0, compared: 1, hits: [{ party: { name: 'Jan Bakker' }, opposed: true }] },
  });
  const none = { matter: null, names: [{ name: 'Nobody Known', side: null }] };
  expect((await admin.do('conflict.record', { ...none, decision: 'none' })).reason).toBe('');
  expect((await admin.refusal('conflict.record', { ...none, decision: 'declined' })).code).toBe('reason_required');
  const of = async (id: typeof matter.id | null) =>
    (await admin.do('conflict.list', { matter: id, cursor: null, limit: 10 })).rows.map(({ decision }) => decision);
  expect([await of(matter.id), await of(null)]).toEqual([['accepted'], ['none']]);
  const auditor = await office.as(await office.add('otto', 'dataProtection'));
  const filter = { events: ['conflict.recorded' as const] };
  const { rows } = await auditor.do('audit.list', { filter, cursor: null, limit: 50 });
  expect(rows.map(({ subject }) => subject?.label)).toEqual([undefined, `${matter.number} Now`]);
});

it('whoever may not know of a party is told that there is one and whom to ask, and no more', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const clerk = await office.as(await office.add('clerk', 'secretary'));
  const erik = await office.add('erik', 'lawyer');
  const lawyer = await office.as(erik);
  const category = await addCategory(admin, 'Secret');
  await lawyer.do('ticket.create', {
    title: 'Whistle',
    category: category.id,
    assignee: erik.id as UserId,
    requester: { kind: 'newParty', name: 'Rosa Geheim', email: null, phone: '' },
  });
  const seen = await check(lawyer, 'Rosa Geheim');
  expect(seen).toMatchObject({ total: 1, hidden: { count: 0 } });
  const blind = await check(clerk, 'Rosa Geheim');
  expect(blind).toMatchObject({ hits: [], total: 0, hidden: { count: 1, ask: [{ id: erik.id, name: 'Erik' }] } });
  // What the lawyer kept is no way round either.
  const names = [{ name: 'Rosa Geheim', side: null }];
  await lawyer.do('conflict.record', { matter: null, names, decision: 'none', reason: 'Not our case' });
  const [kept] = (await clerk.do('conflict.list', { matter: null, cursor: null, limit: 1 })).rows;
  expect(kept?.result).toMatchObject({ hits: [], total: 0, hidden: 1 });
});
