import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { ApprovalId, UserId } from '../../../shared/contract/ids.ts';
import { type TestDesk, type TestOffice, testOffice } from '../../support/office.ts';

/** An administrator who wants to join a team, and two who may decide on it. */
async function widening() {
  const office = await testOffice();
  const people = [await office.add('lou', 'lawyer'), await office.add('dee', 'dataProtection')] as const;
  const [lou, dee] = [await office.as(people[0]), await office.as(people[1])];
  const team = await office.admin.do('team.create', { name: 'Familierecht' });
  const me = office.administrator.id as UserId;
  const act = { id: team.id, members: [me] };
  const ask = () =>
    office.admin.do('approval.request', { operation: 'team.setMembers', act, reason: 'I take over from Kim' });
  const join = (approval: ApprovalId | null, more: Partial<InputOf<'team.setMembers'>> = {}) =>
    office.admin.core.call('team.setMembers', {
      ...act,
      version: team.version,
      secondPerson: approval && { approval },
      ...more,
    });
  return { office, lou, dee, team, me, ask, join };
}

const rowOf = async (desk: TestDesk, id: string) =>
  (await desk.do('approval.list', {})).rows.find((row) => row.id === id);
const onlyRow = async (desk: TestDesk) => (await desk.do('approval.list', {})).rows[0];
const news = async (desk: TestDesk) =>
  (await desk.do('notification.list', { limit: 50 })).rows.map((row) => `${row.kind} ${row.actor?.name}`);

/** How many entries of the trail are about each event; read by the person who may. */
async function trail(office: TestOffice, reader: TestDesk, events: InputOf<'audit.list'>['filter']['events']) {
  const { rows } = await reader.do('audit.list', { filter: { events }, cursor: null, limit: 50 });
  return { office, rows };
}

describe('a second person', () => {
  it('no longer counts from the moment they are deactivated', async () => {
    const { office, lou, dee, ask, join } = await widening();
    await using _ = office;
    const request = await ask();
    await lou.do('approval.decide', { approval: request.id, approve: true, note: '' });
    const { rows } = await office.admin.do('user.list', {});
    const { id, version } = rows.find((row) => row.login === 'lou') ?? { id: request.requestedBy.id, version: 0 };
    await office.admin.do('user.deactivate', { id, version, reason: 'gone' });
    expect(await rowOf(office.admin, request.id)).toMatchObject({ state: 'expired' });
    expect(await join(request.id)).toMatchObject({ ok: false, error: { code: 'second_person_needed' } });
    // Somebody who is still here may say the same.
    const again = await ask();
    await dee.do('approval.decide', { approval: again.id, approve: true, note: '' });
    expect(await join(again.id)).toMatchObject({ ok: true });
  });

  it('is needed to join a team oneself, decides, and is named in the trail', async () => {
    const { office, lou, dee, ask, join } = await widening();
    await using _ = office;
    expect(await join(null)).toMatchObject({
      ok: false,
      error: { code: 'second_person_needed', params: { operation: 'team.setMembers' } },
    });
    const request = await ask();
    expect(request).toMatchObject({
      state: 'pending',
      requestedBy: { name: 'Ada Vermeer' },
      concerned: null,
      facts: [
        { field: 'team', value: 'Familierecht' },
        { field: 'members', value: '+ Ada Vermeer' },
      ],
    });
    // Those who may decide are told; the requester is not.
    expect(await news(lou)).toEqual(['approval_requested Ada Vermeer']);
    expect(await news(dee)).toEqual(['approval_requested Ada Vermeer']);
    expect(await news(office.admin)).toEqual([]);
    expect(await join(request.id)).toMatchObject({ ok: false, error: { code: 'second_person_needed' } });

    const decided = await lou.do('approval.decide', { approval: request.id, approve: true, note: 'agreed' });
    expect(decided).toMatchObject({ state: 'approved', decidedBy: { name: 'Lou' }, act: null });
    expect(await news(office.admin)).toEqual(['approval_decided Lou']);
    expect((await onlyRow(office.admin))?.act).toEqual({
      id: request.act?.id,
      members: request.act?.members,
    });

    expect(await join(request.id)).toMatchObject({ ok: true, value: { members: [office.administrator.id] } });
    expect((await onlyRow(office.admin))?.state).toBe('used');
    const { rows } = await trail(office, dee, ['team.members_changed']);
    expect(rows[0]).toMatchObject({
      outcome: 'done',
      facts: { approvedBy: 'Lou', reason: 'I take over from Kim' },
      changes: [{ field: 'members', before: [], after: ['Ada Vermeer'] }],
    });
    expect(rows[1]).toMatchObject({ outcome: 'refused' });
  });

  it('agrees to one act, once, for one person, within a day', async () => {
    const { office, lou, me, ask, join } = await widening();
    await using _ = office;
    const kim = await office.add('kim', 'trainee');
    const first = await ask();
    await lou.do('approval.decide', { approval: first.id, approve: true });
    // Another act than the one agreed to.
    const wider = await join(first.id, { members: [me, kim.id as UserId] });
    expect(wider).toMatchObject({ ok: false, error: { code: 'second_person_needed' } });
    // The same act by someone else: the approval is not even known to them.
    const other = await office.as(await office.add('eve', 'administrator'));
    const { team } = { team: (await other.do('team.list', {})).rows.find((row) => row.name === 'Familierecht') };
    if (!team) throw new Error('no team');
    expect(
      await other.refusal('team.setMembers', {
        id: team.id,
        version: team.version,
        members: [(await other.do('user.directory', {})).rows.find((row) => row.login === 'eve')?.id as UserId],
        secondPerson: { approval: first.id },
      }),
    ).toMatchObject({ code: 'second_person_needed' });
    // A day and a second later.
    office.clock.pass({ days: 1, seconds: 1 });
    expect(await join(first.id)).toMatchObject({ ok: false, error: { code: 'second_person_needed' } });
    expect((await rowOf(office.admin, first.id))?.state).toBe('expired');
    // Used once, it is used up.
    const second = await ask();
    await lou.do('approval.decide', { approval: second.id, approve: true });
    expect(await join(second.id)).toMatchObject({ ok: true });
    const again = await office.admin.do('team.setMembers', {
      id: team.id,
      version: 2,
      members: [],
      secondPerson: null,
    });
    expect(await join(second.id, { version: again.version })).toMatchObject({
      ok: false,
      error: { code: 'second_person_needed' },
    });
  });

  it('is somebody else', async () => {
    const { office, ask, lou } = await widening();
    await using _ = office;
    const request = await ask();
    expect(await office.admin.refusal('approval.decide', { approval: request.id, approve: true })).toMatchObject({
      code: 'approval_own_request',
    });
    const kim = await office.as(await office.add('kim', 'trainee'));
    expect(await kim.refusal('approval.decide', { approval: request.id, approve: true })).toMatchObject({
      code: 'forbidden',
    });
    expect((await kim.do('approval.list', {})).rows).toEqual([]);
    await lou.do('approval.decide', { approval: request.id, approve: false });
    expect(await lou.refusal('approval.decide', { approval: request.id, approve: true })).toMatchObject({
      code: 'approval_settled',
    });
    expect((await onlyRow(office.admin))?.state).toBe('rejected');
    expect((await lou.do('approval.list', {})).rows).toEqual([]);
  });

  it('cannot be the person whose passphrase is reset', async () => {
    const { office, lou, dee } = await widening();
    await using _ = office;
    const { rows } = await lou.do('user.directory', {});
    const id = rows.find((row) => row.login === 'lou')?.id;
    const request = await office.admin.do('approval.request', {
      operation: 'user.resetPassphrase',
      act: { id: id ?? '' },
      // Whom it concerns follows from the act, whatever is said here.
      concerned: null,
      reason: 'forgotten',
    });
    expect(request.concerned?.name).toBe('Lou');
    expect(await news(lou)).toEqual([]);
    expect((await lou.do('approval.list', {})).rows).toEqual([]);
    expect(await lou.refusal('approval.decide', { approval: request.id, approve: true })).toMatchObject({
      code: 'approval_own_request',
    });
    expect(await dee.do('approval.decide', { approval: request.id, approve: true })).toMatchObject({
      state: 'approved',
    });
  });

  it('is not asked for what the requester may not do, or what does not exist', async () => {
    const { office, lou, team } = await widening();
    await using _ = office;
    const ask = (desk: TestDesk, act: InputOf<'approval.request'>['act']) =>
      desk.refusal('approval.request', { operation: 'team.setMembers', act, reason: 'why not' });
    expect(await ask(lou, { id: team.id, members: [] })).toMatchObject({ code: 'forbidden' });
    expect(await ask(office.admin, { id: office.administrator.id, members: [] })).toMatchObject({ code: 'not_found' });
    expect(await ask(office.admin, { id: team.id, members: [team.id] })).toMatchObject({ code: 'not_found' });
    expect(await ask(office.admin, { id: team.id })).toMatchObject({ code: 'invalid_input' });
    expect(await ask(office.admin, { id: team.id, members: [], version: 1 })).toMatchObject({ code: 'invalid_input' });
  });

  it('has a week; then the request has expired, and a withdrawn one cannot be decided', async () => {
    const { office, lou, ask } = await widening();
    await using _ = office;
    const old = await ask();
    office.clock.pass({ days: 7, seconds: 1 });
    expect((await lou.do('approval.list', {})).rows).toEqual([]);
    expect(await lou.refusal('approval.decide', { approval: old.id, approve: true })).toMatchObject({
      code: 'approval_settled',
      params: { state: 'expired' },
    });
    const request = await ask();
    expect(await lou.refusal('approval.withdraw', { approval: request.id })).toMatchObject({ code: 'not_found' });
    expect(await office.admin.do('approval.withdraw', { approval: request.id })).toMatchObject({ state: 'withdrawn' });
    expect(await lou.refusal('approval.decide', { approval: request.id, approve: true })).toMatchObject({
      code: 'approval_settled',
    });
  });
});

describe('in an office of one person', () => {
  it('the recovery key stands in, and is never written down', async () => {
    await using office = await testOffice();
    const team = await office.admin.do('team.create', { name: 'Alles' });
    const join = (recoveryKey: string) =>
      office.admin.core.call('team.setMembers', {
        id: team.id,
        version: 1,
        members: [office.administrator.id],
        secondPerson: { recoveryKey },
      });
    expect(await join('AGE-SECRET-KEY-1NOTTHEONE')).toMatchObject({ ok: false, error: { code: 'recovery_key_wrong' } });
    const grouped = office.recoveryKey.toLowerCase().replace(/(.{5})/gu, '$1 ');
    expect(await join(grouped)).toMatchObject({ ok: true });
  });

  it('but not where a second person is there to decide', async () => {
    const { office, join } = await widening();
    await using _ = office;
    expect(await join(null, { secondPerson: { recoveryKey: office.recoveryKey } })).toMatchObject({
      ok: false,
      error: { code: 'second_person_needed' },
    });
  });
});
