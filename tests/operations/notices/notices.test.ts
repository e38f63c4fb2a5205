import { expect, it } from 'vitest';
import { acknowledge, passphrase, type TestDesk, testOffice } from '../../support/office.ts';

const acknowledged = async (desk: TestDesk) => {
  const state = await desk.do('session.state', {});
  return state.state === 'signed_in' && state.user.noticeAcknowledged;
};

it('the privacy notice is acknowledged by version and time, and again after a change', async () => {
  await using office = await testOffice();
  const { login } = await office.add('kim', 'trainee');
  const kim = await office.desk();
  await kim.do('session.signIn', { login, passphrase });
  const first = await kim.do('notice.get', {});
  expect(first).toMatchObject({ version: 1, acknowledgedAt: null });
  expect(Object.keys(first.texts).sort()).toEqual(['da', 'de', 'en', 'nl']);
  expect(await acknowledged(kim)).toBe(false);
  await kim.do('notice.acknowledge', { version: 1 });
  const at = (await kim.do('notice.get', {})).acknowledgedAt;
  expect(at).toBe('2026-03-02T08:00:00.000Z');
  expect(await acknowledged(kim)).toBe(true);
  // The first time counts.
  office.clock.pass({ hours: 1 });
  await kim.do('notice.acknowledge', { version: 1 });
  expect((await kim.do('notice.get', {})).acknowledgedAt).toBe(at);

  const texts = { ...first.texts, nl: 'Nieuwe tekst' };
  expect(await kim.refusal('notice.update', { version: 1, texts })).toMatchObject({ code: 'forbidden' });
  expect(await office.admin.do('notice.update', { version: 1, texts })).toMatchObject({ version: 2, texts });
  expect(await acknowledged(kim)).toBe(false);
  expect(await kim.refusal('notice.acknowledge', { version: 1 })).toMatchObject({
    code: 'conflict',
    params: { current: { version: 2, texts } },
  });
  await kim.do('notice.acknowledge', { version: 2 });
  expect(await acknowledged(kim)).toBe(true);
});

it('of two who edit it at once the second is shown what the first wrote', async () => {
  await using office = await testOffice();
  const { texts } = await office.admin.do('notice.get', {});
  await office.admin.do('notice.update', { version: 1, texts: { ...texts, de: 'Eins' } });
  await acknowledge(office.admin);
  expect(await office.admin.refusal('notice.update', { version: 1, texts: { ...texts, de: 'Zwei' } })).toMatchObject({
    code: 'conflict',
    params: { current: { version: 2, texts: { de: 'Eins' } }, changedFields: ['texts'] },
  });
});

it('nobody works on before they have acknowledged a new version, and everybody as soon as they have', async () => {
  await using office = await testOffice();
  const kim = await office.as(await office.add('kim', 'trainee'));
  const again = await office.as({ login: 'kim' });
  await kim.do('ticket.create', { title: 'Before' });
  const { texts } = await office.admin.do('notice.get', {});
  await office.admin.do('notice.update', { version: 1, texts: { ...texts, en: 'Another text' } });
  for (const desk of [kim, again, office.admin]) {
    expect(await desk.refusal('ticket.create', { title: 'After' })).toMatchObject({ code: 'notice_not_acknowledged' });
    expect(await desk.refusal('ticket.counts', {})).toMatchObject({ code: 'notice_not_acknowledged' });
  }
  // At one of their desks, and it holds at the other.
  await acknowledge(kim);
  for (const desk of [kim, again]) expect(await desk.do('ticket.create', { title: 'After' })).toBeTruthy();
});
