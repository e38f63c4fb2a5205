import { expect, test } from 'vitest';
import { testOffice } from '../../support/office.ts';

test('a program that is closed right after a command remembers the newest entry of the trail', async () => {
  await using office = await testOffice();
  const desk = await office.as(await office.add('wim', 'lawyer'));
  const { witness } = desk.ports;
  const state = await desk.do('session.state', {});
  if (state.state !== 'signed_in') throw new Error('not signed in');
  const before = (await witness.recall(state.office.id))?.seq ?? 0;
  await desk.do('ticket.create', { title: 'Dagvaarding uitbrengen' });
  await desk.core.close();
  expect((await witness.recall(state.office.id))?.seq).toBe(before + 1);
});
