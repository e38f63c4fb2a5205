import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RoleId, UserId } from '../../../shared/contract/ids.ts';
import { flip, leavesOf } from '../../support/damage.ts';
import { enter, passphrase, type TestOffice, testOffice } from '../../support/office.ts';

const database = (office: TestOffice) => join(office.folder, 'griffel.db');

/** An office of three, with enough in it that tickets and people lie apart. */
async function ofThree(office: TestOffice) {
  const bram = await office.add('bram', 'secretary');
  const cato = await office.add('cato', 'administrator');
  for (let n = 1; n <= 10; n++)
    await office.admin.do('ticket.create', { title: `Akte ${n}`, description: 'Wort '.repeat(400) });
  office.clock.pass({ minutes: 1 });
  const { name } = await office.admin.do('backup.create', {});
  office.clock.pass({ minutes: 1 });
  return { bram, cato, wanted: { folder: join(office.folder, 'backups'), name } };
}
const versionOf = async (office: TestOffice, id: string) =>
  (await office.admin.do('user.list', {})).rows.find((row) => row.id === id)?.version ?? 0;
const deactivate = async (office: TestOffice, id: string) =>
  office.admin.do('user.deactivate', {
    id: id as UserId,
    version: await versionOf(office, id),
    reason: 'left',
  });
async function breakTickets(office: TestOffice) {
  await office.admin.do('session.signOut', {});
  const leaves = await leavesOf(office, 'ticket');
  flip(database(office), (leaves[Math.floor(leaves.length / 2)] ?? 0) + 500, 200);
}

test('a repair brings nobody back: who was deactivated stays out, and who is no administrator any more cannot repair', async () => {
  await using office = await testOffice();
  const { admin } = office;
  const { bram, cato, wanted } = await ofThree(office);
  await deactivate(office, bram.id);
  const { rows } = await admin.do('role.list', {});
  const lawyer = rows.find(({ startingRole }) => startingRole === 'lawyer')?.id as RoleId;
  const act = { id: cato.id as UserId, version: await versionOf(office, cato.id), roles: [lawyer] };
  await admin.do('user.setRoles', { ...act, secondPerson: { recoveryKey: office.recoveryKey } });
  await breakTickets(office);
  expect(await admin.refusal('damage.repair', { ...wanted, opener: { login: 'cato', passphrase } })).toMatchObject({
    code: 'forbidden',
  });
  const done = await admin.do('damage.repair', { ...wanted, opener: { login: 'ada', passphrase } });
  expect(done.ended).toEqual(['Bram']);
  expect(done.accounts.map(({ event, by, about }) => [event, by, about])).toEqual([
    ['user.roles_changed', 'Ada Vermeer', 'Cato'],
  ]);
  const desk = await office.desk();
  expect(await desk.refusal('session.signIn', { login: 'bram', passphrase })).toMatchObject({
    code: 'wrong_credentials',
  });
  await enter(admin, 'ada');
  expect((await admin.do('user.list', {})).rows.find(({ id }) => id === bram.id)).toMatchObject({ active: false });
  // Until one of them has gone through it, the administrators are told.
  const { reviews } = await admin.do('damage.accounts', {});
  expect(reviews).toMatchObject([{ readable: done.readable, acts: done.accounts, ended: ['Bram'], back: [] }]);
  expect(await admin.do('audit.verify', {})).toMatchObject({ intact: true });
  expect(readdirSync(join(office.folder, 'keys')).filter((name) => name.startsWith(bram.id))).toEqual([]);
});

test('nor does anybody come back where nothing of the damaged database can be read: the key files tell who had left', async () => {
  await using office = await testOffice();
  const { bram, wanted } = await ofThree(office);
  await deactivate(office, bram.id);
  await office.admin.do('session.signOut', {});
  rmSync(database(office));
  const desk = await office.desk();
  const done = await desk.do('damage.repair', { ...wanted, opener: { recoveryKey: office.recoveryKey } });
  expect(done).toMatchObject({ readable: 'nothing', ended: ['Bram'] });
  expect(await desk.refusal('session.signIn', { login: 'bram', passphrase })).toMatchObject({
    code: 'wrong_credentials',
  });
  await enter(desk, 'cato');
});

test('what was laid as repair.json, or is torn, keeps nobody out', async () => {
  await using office = await testOffice();
  await office.admin.do('session.signOut', {});
  mkdirSync(join(office.folder, 'damaged'), { recursive: true });
  writeFileSync(join(office.folder, 'damaged', 'repair.json'), '{"format":1,"na');
  await enter(office.admin, 'ada');
  await office.admin.do('session.signOut', {});
  mkdirSync(join(office.folder, 'damaged', 'repair.json'));
  await enter(office.admin, 'ada');
  expect(readdirSync(join(office.folder, 'damaged'))).not.toContain('repair.json');
});
