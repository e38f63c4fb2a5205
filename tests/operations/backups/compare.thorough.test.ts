import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { UserId } from '../../../shared/contract/ids.ts';
import { addCategory, enter, passphrase, testOffice } from '../../support/office.ts';
import { at, byHand, enteredOne } from '../deadlines/support.ts';

test('a restore tells what was done to deadlines since, by the rule for their tickets, and gives no number again', async () => {
  await using office = await testOffice();
  const { admin, clock, folder } = office;
  const person = await office.add('eva', 'lawyer');
  const eva = await office.as(person);
  const early = await enteredOne(office, { basis: byHand('2026-05-04'), title: 'Vorher' });
  await enteredOne(office, { basis: byHand('2026-05-05'), title: 'Unberührt' });
  const { name } = await admin.do('backup.create', {});
  clock.pass({ minutes: 1 });
  await eva.do('deadline.check', at(early));
  await enteredOne(office, { basis: byHand('2026-06-01'), title: 'Berufung', strict: true });
  const category = await addCategory(admin, 'Geheim');
  const secret = await eva.do('ticket.create', { title: 'Nur für Eva', category: category.id });
  const item = { basis: byHand('2026-04-02'), title: 'Geheime Frist', responsible: person.id as UserId };
  await eva.do('deadline.enter', { ticket: secret.id, items: [item] });
  const { number: matter } = await admin.do('matter.create', { title: 'Meier ./. Schulze', openedOn: '2026-03-02' });
  await eva.do('session.signOut', {});
  await admin.do('office.close', {});
  // Long after, when nobody has looked for months.
  clock.pass({ days: 100 });

  const opener = { login: 'ada', passphrase };
  const target = join(folder, '..', 'restored');
  const wanted = { folder: join(folder, 'backups'), name, compareWith: folder };
  // With the recovery key nobody is known, so no title is told.
  const keyed = { ...wanted, opener: { recoveryKey: office.recoveryKey }, target: join(folder, '..', 'other') };
  const byKey = await admin.do('backup.restore', keyed);
  expect(JSON.stringify(byKey.comparison)).not.toContain('Berufung');
  const { comparison } = await admin.do('backup.restore', { ...wanted, opener, target });
  const row = { number: 3, title: 'Berufung', end: '2026-06-01', strict: true, overdue: true, what: 'entered' };
  expect(comparison).toMatchObject({
    deadlines: {
      count: 3,
      overdue: 3,
      rows: [
        row,
        { number: 4, title: null, end: null, strict: false, overdue: false, what: 'entered' },
        { number: 1, title: 'Vorher', end: '2026-05-04', what: 'changed' },
      ],
    },
  });
  await admin.do('office.open', { folder: target });
  await enter(admin, 'ada');
  expect(await enteredOne(office, { basis: byHand('2026-07-01') })).toMatchObject({ number: 5 });
  expect((await admin.do('ticket.create', { title: 'Weiter' })).number).toBe(secret.number + 1);
  const next = await admin.do('matter.create', { title: 'Nach dem Brand', openedOn: '2026-03-02' });
  expect(next.number).not.toBe(matter);
});
