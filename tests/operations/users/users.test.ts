import { expect, test } from 'vitest';
import { testOffice } from '../../support/office.ts';

test('someone who was added signs in with their own rights and must choose a passphrase when told so', async () => {
  await using office = await testOffice();
  const bram = await office.add('bram', 'secretary');
  const desk = await office.as(bram);
  const state = await desk.do('session.state', {});
  expect(state).toMatchObject({ state: 'signed_in', user: { login: 'bram', mustChangePassphrase: false } });
  expect(await desk.refusal('user.list', {})).toMatchObject({ code: 'forbidden' });
  expect(await desk.do('user.directory', {})).toMatchObject({ rows: [{ login: 'ada' }, { login: 'bram' }] });
});

test('a login is taken once', async () => {
  await using office = await testOffice();
  await office.add('bram', 'secretary');
  await expect(office.add('BRAM', 'lawyer')).rejects.toMatchObject({ code: 'login_taken' });
});

test('a weak passphrase is refused, and so is one made of the person and the office', async () => {
  await using office = await testOffice();
  const { rows } = await office.admin.do('role.list', {});
  const role = rows.find((row) => row.startingRole === 'trainee');
  for (const weak of ['Zomer2026', 'willem dijkstra', 'aaaaaaaaaaaa']) {
    const refused = await office.admin.refusal('user.add', {
      login: 'willem',
      name: 'Willem de Graaf',
      language: 'nl',
      roles: role ? [role.id] : [],
      passphrase: weak,
    });
    expect(refused.code).toBe('passphrase_too_weak');
    expect(JSON.stringify(refused)).not.toContain(weak);
  }
});
