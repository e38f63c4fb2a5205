import { Kysely, SqliteDialect } from 'kysely';
import { expect, it } from 'vitest';
import { eventsSince } from '../../../db/queries/audit/events-since.ts';
import { unreadMark } from '../../../db/queries/notifications/notifications.ts';
import type { Schema } from '../../../db/schema/index.ts';
import type { UserId } from '../../../shared/contract/ids.ts';
import { pastTheProgram } from '../../support/database.ts';
import { type TestDesk, testOffice } from '../../support/office.ts';

/** The kinds of notification of which a desk was told since it was last asked. */
async function toldOf(desk: TestDesk): Promise<string[]> {
  desk.events.length = 0;
  await desk.core.lookForNews();
  return desk.events.flatMap((event) => (event.type === 'notification' ? [event.notification.kind] : []));
}

it('a desk learns that people or approvals changed at another one, and nothing twice', async () => {
  await using office = await testOffice();
  const eva = await office.add('eva', 'dataProtection');
  const karin = await office.add('karin', 'lawyer');
  await using other = await office.as(eva);
  await other.core.lookForNews();
  other.events.length = 0;

  await office.admin.do('approval.request', {
    operation: 'user.resetPassphrase',
    act: { id: karin.id },
    concerned: karin.id,
    reason: 'Forgotten',
  });
  await other.core.lookForNews();
  expect(other.events.map((event) => event.type)).toContain('approvals.changed');
  expect(other.events.map((event) => event.type)).not.toContain('office.changed');

  other.events.length = 0;
  await office.admin.do('team.create', { name: 'Archive' });
  await other.core.lookForNews();
  expect(other.events).toContainEqual({ type: 'office.changed' });

  other.events.length = 0;
  await other.core.lookForNews();
  expect(other.events).toEqual([]);
});

it('nothing is missed between signing in and the first look', async () => {
  await using office = await testOffice();
  const karin = await office.add('karin', 'lawyer');
  await using other = await office.as(karin);
  const { id } = await office.admin.do('ticket.create', { title: 'Just now', assignee: karin.id });
  await other.core.lookForNews();
  expect(other.events).toContainEqual({ type: 'tickets.changed', tickets: [id] });
  const told = other.events.filter((event) => event.type === 'notification');
  expect(told.map(({ notification }) => notification.kind)).toEqual(['assigned']);
});

it('a desk is told once of what was made for its person at another one', async () => {
  await using office = await testOffice();
  const karin = await office.add('karin', 'lawyer');
  await using other = await office.as(karin);
  const { id } = await office.admin.do('ticket.create', { title: 'Lease' });
  expect(await toldOf(other)).toEqual([]);
  await office.admin.do('ticket.addNote', { id, body: 'Please look', mentions: [karin.id] });
  expect(await toldOf(other)).toEqual(['mention']);
  await office.admin.do('ticket.addNote', { id, body: 'Never mind' });
  expect(await toldOf(other)).toEqual([]);
});

it('a desk is told of what only a change of rights brings into sight', async () => {
  await using office = await testOffice();
  const karin = await office.add('karin', 'secretary');
  const team = await office.admin.do('team.create', { name: 'Rent' });
  const setMembers = async (version: number, members: UserId[]) => {
    const secondPerson = await office.vouch('team.setMembers', { id: team.id, members });
    return office.admin.do('team.setMembers', { id: team.id, version, members, secondPerson });
  };
  const { version } = await setMembers(team.version, [office.administrator.id, karin.id]);
  const category = await office.admin.do('category.create', {
    names: { en: 'Rent' },
    confidentiality: 'team',
    defaultTeam: team.id,
    defaultPriority: 'normal',
  });
  await using other = await office.as(karin);
  const { id } = await office.admin.do('ticket.create', { title: 'Lease', category: category.id, team: team.id });
  expect(await toldOf(other)).toEqual(['team_assigned']);
  await office.admin.do('ticket.addNote', { id, body: 'Please look', mentions: [karin.id] });
  const without = await setMembers(version, [office.administrator.id]);
  expect(await toldOf(other)).toEqual([]);
  await setMembers(without.version, [office.administrator.id, karin.id]);
  expect(await toldOf(other)).toEqual(['mention']);
});

it('a look costs what is new: the trail is walked from the last look on, and what is unread is counted in an index', async () => {
  await using office = await testOffice();
  const raw = await pastTheProgram(office.folder, office.recoveryKey);
  const plans: string[] = [];
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: raw }),
    log: ({ query: { sql, parameters } }) => {
      const rows = raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
      plans.push(rows.map((row) => row.detail).join('; '));
    },
  });
  await eventsSince(db, 1);
  await unreadMark(db, office.administrator.id);
  await db.destroy();
  expect(plans).toEqual([
    expect.stringMatching(/^SEARCH audit_entry USING INTEGER PRIMARY KEY \(rowid>\?\)/u),
    expect.stringMatching(
      /^SEARCH notification USING COVERING INDEX notification_user \(user_id=\? AND read_at=\?\)$/u,
    ),
  ]);
});
