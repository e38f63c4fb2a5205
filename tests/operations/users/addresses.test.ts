import { expect, it } from 'vitest';
import { type TestDesk, testOffice } from '../../support/office.ts';

const address = 'Jansen@Post.example';
const client = { name: 'Jansen', emails: [{ address: 'other@post.example' }, { address }] };

async function accountOf(desk: TestDesk, id: string) {
  const account = (await desk.do('user.list', {})).rows.find((row) => row.id === id);
  if (!account) throw new Error('nobody with this id');
  return account;
}

it("nobody gives an account a client's address, and so the client's mails", async () => {
  await using office = await testOffice();
  const { admin } = office;
  const party = await admin.do('party.create', client);
  const { id, version, name, language, email } = await accountOf(admin, office.administrator.id);
  const own = { id, version, name, language };
  const refused = await admin.refusal('user.update', { ...own, email: 'jansen@post.example' });
  expect(refused.code).toBe('address_of_party');
  const added = await admin.refusal('user.add', {
    login: 'jan',
    name: 'Jan Jansen',
    email: address,
    language: 'nl',
    roles: (await admin.do('role.list', {})).rows.filter((row) => row.startingRole === 'trainee').map((row) => row.id),
    teams: [],
    passphrase: 'anker distel quarz morgen',
    mustChangePassphrase: false,
    secondPerson: null,
  });
  expect(added.code).toBe('address_of_party');
  expect(await accountOf(admin, id)).toMatchObject({ version, email });
  // Whoever comes to work here takes the address along.
  await admin.do('party.update', { name: client.name, id: party.id, version: party.version });
  expect(await admin.do('user.update', { ...own, email: address })).toMatchObject({ email: address });
});

it("nobody enters a party with a colleague's address; someone who is gone is outside", async () => {
  await using office = await testOffice();
  const { admin } = office;
  const sara = await office.add('sara', 'secretary');
  const { id, version, name, language } = await accountOf(admin, sara.id);
  await admin.do('user.update', { id, version, name, language, email: 'sara@kantoor.example' });
  const who = 'Iemand';
  const email = 'SARA@kantoor.example';
  const party = { name: who, emails: [{ address: email }] };
  const other = await admin.do('party.create', { name: who });
  for (const refused of [
    await admin.refusal('party.create', party),
    await admin.refusal('party.update', { ...party, id: other.id, version: other.version }),
    await admin.refusal('ticket.create', {
      title: 'Huur',
      requester: { kind: 'newParty', name: who, email, phone: '' },
    }),
  ])
    expect(refused.code).toBe('address_of_colleague');
  await admin.do('user.deactivate', { id, version: version + 1, reason: 'left' });
  expect(await admin.do('party.create', party)).toMatchObject({ email });
  // And does not come back with an address that is a party's by now.
  const gone = await accountOf(admin, sara.id);
  const back = { id, version: gone.version, passphrase: 'anker distel quarz morgen', secondPerson: null };
  expect((await admin.refusal('user.reactivate', back)).code).toBe('address_of_party');
});
