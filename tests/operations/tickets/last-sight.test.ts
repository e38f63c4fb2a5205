import { expect, it } from 'vitest';
import { type TestDesk, testOffice } from '../../support/office.ts';

async function confidential(desk: TestDesk, confidentiality: 'team' | 'concerned') {
  const { id } = await desk.do('category.create', {
    names: { en: 'Complaints about colleagues' },
    guidelines: {},
    confidentiality,
    defaultTeam: null,
    defaultPriority: 'normal',
  });
  return id;
}
const client = { kind: 'newParty', name: 'Jansen', email: null, phone: '' } as const;

it.each(['team', 'concerned'] as const)('nobody hides a ticket from the whole office (%s)', async (level) => {
  await using office = await testOffice();
  const category = await confidential(office.admin, level);
  const tom = await office.as(await office.add('tom', 'trainee'));
  const { id, version } = await office.admin.do('ticket.create', { title: 'Lease', requester: client });
  const refused = await tom.refusal('ticket.setCategory', { id, version, category });
  expect(refused).toMatchObject({ code: 'nobody_would_see_ticket' });
  expect(await office.admin.do('ticket.get', { id })).toMatchObject({ version, confidentiality: 'office' });
});

it('the last one who sees a ticket hands it on to someone instead of letting it go', async () => {
  await using office = await testOffice();
  const category = await confidential(office.admin, 'concerned');
  const sara = await office.add('sara', 'secretary');
  const lou = await office.add('lou', 'lawyer');
  const desk = await office.as(sara);
  const { id } = await desk.do('ticket.create', { title: 'Lease', requester: client, category });
  expect(await desk.refusal('ticket.removeWatcher', { id, user: sara.id as never })).toMatchObject({
    code: 'nobody_would_see_ticket',
  });
  const taken = (await desk.do('ticket.take', { id, version: 1 })).ticket;
  await desk.do('ticket.removeWatcher', { id, user: sara.id as never });
  const tickets = [{ id, version: taken?.version ?? 0 }];
  for (const refused of [
    await desk.refusal('ticket.handBack', { id, version: taken?.version ?? 0 }),
    await desk.refusal('ticket.bulk', { tickets, change: { kind: 'assign', team: null, assignee: null } }),
  ])
    expect(refused).toMatchObject({ code: 'nobody_would_see_ticket' });
  const given = await desk.do('ticket.assign', { ...tickets[0], team: null, assignee: lou.id } as never);
  expect(given).toMatchObject({ ticket: null });
  expect(await (await office.as(lou)).do('ticket.get', { id })).toMatchObject({ assignee: { id: lou.id } });
});

it('someone who is gone does not count as seeing it', async () => {
  await using office = await testOffice();
  const category = await confidential(office.admin, 'concerned');
  const sara = await office.add('sara', 'secretary');
  const { id, version } = await office.admin.do('ticket.create', {
    title: 'Lease',
    requester: { kind: 'user', user: sara.id as never },
  });
  const { rows } = await office.admin.do('user.list', {});
  const account = rows.find((row) => row.id === sara.id);
  await office.admin.do('user.deactivate', { id: sara.id as never, version: account?.version ?? 0, reason: 'left' });
  expect(await office.admin.refusal('ticket.setCategory', { id, version, category })).toMatchObject({
    code: 'nobody_would_see_ticket',
  });
});
