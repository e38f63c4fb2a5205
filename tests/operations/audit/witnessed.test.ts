import { expect, test } from 'vitest';
import { testOffice } from '../../support/office.ts';
import { Tables } from '../../support/tables.ts';

test('a program that is closed right after a command remembers the newest entry of the trail', async () => {
  await using office = await testOffice();
  const desk = await office.as(await office.add('wim', 'lawyer'));
  const state = await desk.do('session.state', {});
  if (state.state !== 'signed_in') throw new Error('not signed in');
  const remembered = async () => (await desk.ports.witness.recall(state.office.id))?.seq;
  const before = await remembered();
  await desk.do('ticket.create', { title: 'Dagvaarding uitbrengen' });
  await desk.core.close();
  using tables = await Tables.of(office);
  expect(await remembered()).toBe(tables.newest());
  expect(tables.newest()).toBeGreaterThan(before ?? 0);
});
