import { expect, test } from 'vitest';
import { testOffice } from '../../support/office.ts';

test('a founded office opens with the first administrator signed in', async () => {
  await using office = await testOffice();
  const state = await office.admin.do('session.state', {});
  expect(state).toMatchObject({ state: 'signed_in', readOnly: null, user: { login: 'ada' } });
});
