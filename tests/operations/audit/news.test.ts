import { expect, it } from 'vitest';
import { testOffice } from '../../support/office.ts';

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
    concerned: karin.id as never,
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
  const { id } = await office.admin.do('ticket.create', { title: 'Just now', assignee: karin.id as never });
  await other.core.lookForNews();
  expect(other.events).toContainEqual({ type: 'tickets.changed', tickets: [id] });
  const told = other.events.filter((event) => event.type === 'notification');
  expect(told.map(({ notification }) => notification.kind)).toEqual(['assigned']);
});
