import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flip, leavesOf } from '../../support/damage.ts';
import { addCategory, enter, passphrase, testOffice } from '../../support/office.ts';
import { at, byHand, enteredOne } from '../deadlines/support.ts';

test('deadlines that a repair loses are listed first, by the rule for their tickets, and their numbers are not given again', async () => {
  await using office = await testOffice();
  const { admin, clock, folder } = office;
  const person = await office.add('eva', 'lawyer');
  const eva = await office.as(person);
  const ticket = await admin.do('ticket.create', { title: 'Klage' });
  for (let n = 0; n < 15; n++)
    await admin.do('ticket.create', { title: `Akte ${n}`, description: 'Wort '.repeat(400) });
  const early = await enteredOne(office, { basis: byHand('2026-05-04'), title: 'Vorher' });
  const same = await enteredOne(office, { basis: byHand('2026-05-05'), title: 'Unberührt' });
  clock.pass({ minutes: 1 });
  const { name } = await admin.do('backup.create', {});
  clock.pass({ minutes: 1 });
  await eva.do('deadline.check', at(early));
  const strict = { basis: byHand('2026-06-01'), title: 'Notfrist', strict: true };
  await enteredOne(office, strict, { ticket: ticket.id });
  const category = await addCategory(admin, 'Geheim');
  const secret = await eva.do('ticket.create', { title: 'Nur für Eva', category: category.id });
  const item = { basis: byHand('2026-06-02'), title: 'Geheime Frist', responsible: person.id };
  await eva.do('deadline.enter', { ticket: secret.id, items: [item] });
  await eva.do('session.signOut', {});
  await admin.do('session.signOut', {});
  const leaves = await leavesOf(office, 'search_text_content');
  expect(leaves).not.toEqual([]);
  flip(join(folder, 'griffel.db'), (leaves[0] ?? 0) + 500, 200);

  const opener = { login: 'ada', passphrase };
  const wanted = { folder: join(folder, 'backups'), name, opener };
  expect(await admin.do('damage.repair', wanted)).toMatchObject({ deadlines: 3, tickets: 1, readable: 'whole' });
  await enter(admin, 'ada');
  const { losses } = await admin.do('damage.losses', {});
  expect(losses?.hidden).toBe(2);
  expect(losses?.rows).toMatchObject([
    { kind: 'deadline', number: 3, title: 'Notfrist', end: '2026-06-01', strict: true, isNew: true },
    { kind: 'deadline', number: 1, title: 'Vorher', end: '2026-05-04', isNew: false },
  ]);
  expect(losses?.rows[1]?.changes.map(({ event, by }) => `${event} ${by}`)).toEqual(['deadline.checked Eva']);
  const { csv } = await admin.do('damage.export', {});
  expect(csv).toContain('D-3;Notfrist;2026-06-01');
  expect(csv).not.toContain('Geheim');
  expect(await admin.do('deadline.get', { id: same.id })).toMatchObject({ version: same.version });

  // What stands on a printed slip with number 3 or 4 stays the only one that ever had it.
  expect(await enteredOne(office, { basis: byHand('2026-07-01') })).toMatchObject({ number: 5 });
  expect(await admin.do('deadline.gaps', {})).toEqual({ given: 5, missing: [3, 4] });
  expect((await admin.do('ticket.create', { title: 'Weiter' })).number).toBe(18);
});
