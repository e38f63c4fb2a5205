import { expect, it } from 'vitest';
import type { TeamId, UserId } from '../../../shared/contract/ids.ts';
import { addCategory, type Person, type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

async function confidential(desk: TestDesk, confidentiality: 'team' | 'concerned') {
  const { id } = await addCategory(desk, 'Complaints about colleagues', confidentiality);
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
  expect(await desk.refusal('ticket.removeWatcher', { id, user: sara.id })).toMatchObject({
    code: 'nobody_would_see_ticket',
  });
  const taken = (await desk.do('ticket.take', { id, version: 1 })).ticket;
  await desk.do('ticket.removeWatcher', { id, user: sara.id });
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
    requester: { kind: 'user', user: sara.id },
  });
  const { rows } = await office.admin.do('user.list', {});
  const account = rows.find((row) => row.id === sara.id);
  await office.admin.do('user.deactivate', { id: sara.id, version: account?.version ?? 0, reason: 'left' });
  expect(await office.admin.refusal('ticket.setCategory', { id, version, category })).toMatchObject({
    code: 'nobody_would_see_ticket',
  });
});

const accountOf = async (office: TestOffice, { id }: Pick<Person, 'id'>) => {
  const account = (await office.admin.do('user.list', {})).rows.find((row) => row.id === id);
  if (!account) throw new Error('nobody with this id');
  return { id: account.id, version: account.version, teams: account.teams };
};

it('whoever leaves does not take tickets out of the office: somebody is chosen who sees them from then on', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const category = await confidential(admin, 'concerned');
  const sara = await office.add('sara', 'secretary');
  const lou = await office.add('lou', 'lawyer');
  const gone = await office.add('gone', 'lawyer');
  const desk = await office.as(sara);
  const { id } = await desk.do('ticket.create', { title: 'Huurkwestie', requester: client, category });
  const other = await desk.do('ticket.create', {
    title: 'Met Lou',
    requester: client,
    category,
    watchers: [lou.id as UserId],
  });
  const { id: user, version } = await accountOf(office, sara);
  const act = { id: user, version, reason: 'left' };
  const nobody = await admin.refusal('user.deactivate', act);
  // The administrator never saw the ticket, and learns no more than that there is one.
  expect(nobody).toEqual({ code: 'tickets_left_unseen', params: { count: 1, tickets: '–' } });
  const left = await accountOf(office, gone);
  await admin.do('user.deactivate', { id: left.id, version: left.version, reason: 'left' });
  const refusals = [office.administrator.id, gone.id, sara.id].map(async (successor) => {
    return (await admin.refusal('user.deactivate', { ...act, successor: successor as UserId })).code;
  });
  expect(await Promise.all(refusals)).toEqual(['own_account', 'person_inactive', 'person_inactive']);
  expect(await desk.do('ticket.get', { id })).toMatchObject({ watchers: [{ id: sara.id }] });

  await admin.do('user.deactivate', { ...act, successor: lou.id as UserId });
  const louDesk = await office.as(lou);
  const seen = await louDesk.do('ticket.get', { id });
  expect(seen.watchers.map((watcher) => watcher.id)).toContain(lou.id);
  const news = (await louDesk.do('notification.list', { limit: 50 })).rows;
  expect(news.filter((row) => row.ticket?.id === id)).toHaveLength(1);
  // What somebody saw already is left as it was.
  expect((await louDesk.do('ticket.get', { id: other.id })).version).toBe(other.version);
  expect((await admin.refusal('ticket.get', { id })).code).toBe('not_found');
  const reader = await office.as(await office.add('dee', 'dataProtection'));
  const { rows } = await reader.do('audit.list', {
    filter: { events: ['user.deactivated'] },
    cursor: null,
    limit: 10,
  });
  const done = rows.find((row) => row.outcome === 'done' && row.subject?.id === sara.id);
  expect(done?.facts).toMatchObject({ reason: 'left', tickets: 1, successor: 'Lou' });
});

it('no change of teams, roles or categories leaves a ticket to nobody', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const team = await admin.do('team.create', { name: 'Familierecht' });
  const sara = await office.add('sara', 'secretary');
  const { id, version } = await accountOf(office, sara);
  const mine = { id, teams: [team.id] };
  await admin.do('user.setTeams', { ...mine, version, secondPerson: await office.vouch('user.setTeams', mine) });
  const category = await confidential(admin, 'team');
  const desk = await office.as(sara);
  const made = await desk.do('ticket.create', {
    title: 'Omgang',
    requester: client,
    category,
    team: team.id as TeamId,
  });
  const { version: now } = await accountOf(office, sara);
  const members = (await admin.do('team.list', {})).rows.find((row) => row.id === team.id);
  const blind = await admin.do('role.create', { name: 'Zonder tickets', permissions: ['party.read'] });
  const code = 'tickets_left_unseen';
  expect(await admin.refusal('user.setTeams', { id, version: now, teams: [] })).toMatchObject({ code });
  const empty = { id: team.id, version: members?.version ?? 0, members: [] };
  expect(await admin.refusal('team.setMembers', empty)).toMatchObject({ code });
  expect(await admin.refusal('user.setRoles', { id, version: now, roles: [blind.id] })).toMatchObject({ code });
  // With somebody else who sees it, the same is no matter.
  const lou = await office.add('lou', 'lawyer');
  await desk.do('ticket.addWatcher', { id: made.id, user: lou.id as UserId });
  await admin.do('user.setTeams', { id, version: now, teams: [] });
});

it('a category does not become confidential over the heads of its tickets; those one knows are named', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const category = await confidential(admin, 'concerned');
  const row = (await admin.do('category.list', {})).rows.find(({ id }) => id === category);
  const act = {
    id: category,
    names: row?.names ?? {},
    guidelines: {},
    defaultTeam: null,
    defaultPriority: 'normal' as const,
  };
  const open = { ...act, confidentiality: 'office' as const };
  await office.add('lou', 'lawyer');
  await admin.do('category.update', {
    ...open,
    version: row?.version ?? 0,
    secondPerson: await office.vouch('category.update', open),
  });
  const tom = await office.as(await office.add('tom', 'trainee'));
  const made = await tom.do('ticket.create', { title: 'Lease', requester: client, category });
  const again = (await admin.do('category.list', {})).rows.find(({ id }) => id === category);
  expect(
    await admin.refusal('category.update', { ...act, confidentiality: 'concerned', version: again?.version ?? 0 }),
  ).toMatchObject({ code: 'tickets_left_unseen', params: { count: 1, tickets: `T-${made.number}` } });
});
