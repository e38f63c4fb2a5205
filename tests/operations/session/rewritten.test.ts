import { cpSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passphrase, testOffice } from '../../support/office.ts';

test('an office that was swapped for an older copy opens for reading alone, with an alarm, on the desktop that saw more', async () => {
  await using office = await testOffice();
  const { id } = await office.admin.do('ticket.create', { title: 'Voor de kopie' });
  await office.admin.do('session.signOut', {});
  const copy = `${office.folder}-copy`;
  cpSync(office.folder, copy, { recursive: true });
  const signIn = () => office.admin.do('session.signIn', { login: 'ada', passphrase });
  // The office goes on, and this desktop sees it.
  expect(await signIn()).toMatchObject({ readOnly: null });
  await office.admin.do('ticket.create', { title: 'Na de kopie' });
  await office.admin.do('session.signOut', {});
  rmSync(office.folder, { recursive: true });
  cpSync(copy, office.folder, { recursive: true });

  expect(await signIn()).toMatchObject({ state: 'signed_in', readOnly: 'audit_rewritten' });
  expect((await office.admin.do('ticket.get', { id })).title).toBe('Voor de kopie');
  expect((await office.admin.refusal('ticket.create', { title: 'Verder?' })).code).toBe('read_only');
  await office.admin.do('session.signOut', {});
  // Nothing was written that would make it look right, and the memory is not overwritten by what was seen.
  expect(await signIn()).toMatchObject({ readOnly: 'audit_rewritten' });
  // The recovery key does not get around it either.
  await office.admin.do('session.signOut', {});
  const recover = await office.admin.refusal('session.recover', {
    recoveryKey: office.recoveryKey,
    login: 'ada',
    passphrase: 'acht oude bruggen in de regen',
  });
  expect(recover.code).toBe('office_rewritten');
  // A desktop that never saw the office cannot know.
  const fresh = await office.desk(true);
  expect(await fresh.do('session.signIn', { login: 'ada', passphrase })).toMatchObject({ readOnly: null });
});
