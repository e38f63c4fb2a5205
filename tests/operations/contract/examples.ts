import { pastTheProgram } from '../../support/database.ts';
import { passphrase } from '../../support/office.ts';
import { queryExamples } from './query-examples.ts';
import { type CommandInputs, viewContent } from './world.ts';

/** A valid input of every command, for `me` of a world. A command without one does not compile. */
export const commandExamples: CommandInputs = {
  'session.changePassphrase': async () => ({ current: passphrase, next: passphrase }),
  'office.update': async ({ me }) => {
    const { version } = await me.do('office.get', {});
    const where = { address: '', country: 'DE', region: '', language: 'de' } as const;
    return { version, name: 'New name', ...where, idleLockMinutes: 5, rememberAllowed: true };
  },
  'office.rotateKey': async () => ({}),
  // Far enough ahead to keep nobody from working.
  'maintenance.close': async () => ({ inMinutes: 240, forMinutes: 5, note: 'New drive' }),
  'maintenance.reopen': async ({ me }) => {
    await me.do('maintenance.close', { inMinutes: 240, forMinutes: 5, note: '' });
    return {};
  },
  'maintenance.compact': async () => ({}),
  'maintenance.changeMode': async () => ({ mode: 'shared' }),
  'maintenance.move': async ({ office }) => ({ to: `${office.folder}-moved`, mode: 'local' }),
  'maintenance.cancelMove': async () => ({}),
  'backup.create': async () => ({}),
  'damage.accountsReviewed': async ({ office }) => {
    const raw = await pastTheProgram(office.folder, office.recoveryKey);
    const until = '2026-03-02T08:00:00.000Z';
    raw.prepare("insert or replace into accounts_review values (?, ?, 'nothing', '[]', '[]', '[]')").run(until, until);
    raw.close();
    return { until };
  },
  'check.run': async () => ({}),
  'check.files': async () => ({}),
  'check.restoreFiles': async () => ({}),
  'deadlineList.updatePlan': async (world) => {
    const plan = await world.listPlan();
    return { ...plan, at: plan.at === '06:30' ? '07:00' : '06:30' };
  },
  'deadlineList.write': async (world) => {
    await world.listPlan();
    return {};
  },
  'backup.run': async () => ({ onlyDue: false }),
  'backup.updatePlan': async ({ me }) => {
    const { plan } = await me.do('backup.state', {});
    return { ...plan, daily: plan.daily + 1 };
  },
  'notice.update': async ({ me }) => {
    const { version, texts } = await me.do('notice.get', {});
    return { version, texts: { ...texts, en: 'Another text' } };
  },
  'notice.acknowledge': async ({ me }) => ({ version: (await me.do('notice.get', {})).version }),

  'user.add': async (world) => {
    const roles = [(await world.role()).id];
    const act = { login: `added${world.next()}`, name: 'Added', language: 'nl' as const, roles };
    const joining = { ...act, teams: [(await world.team()).id] };
    const approval = await world.approval('user.add', joining, true);
    return { ...joining, passphrase, secondPerson: { approval } };
  },
  'user.update': async (world) => ({ ...id(await world.user()), name: 'Renamed', email: null, language: 'da' }),
  'user.setRoles': async (world) => ({ ...id(await world.user()), roles: [(await world.role()).id] }),
  'user.setTeams': async (world) => {
    const user = await world.user();
    const teams = [(await world.team()).id];
    const approval = await world.approval('user.setTeams', { id: user.id, teams }, true);
    return { ...id(user), teams, secondPerson: { approval } };
  },
  'user.deactivate': async (world) => ({ ...id(await world.user()), reason: 'left' }),
  'user.reactivate': async (world) => {
    const user = await world.user();
    const gone = await world.me.do('user.deactivate', { ...id(user), reason: 'left' });
    const approval = await world.approval('user.resetPassphrase', { id: user.id }, true);
    return { ...id(gone), passphrase, secondPerson: { approval } };
  },
  'user.resetPassphrase': async (world) => {
    const user = await world.user();
    const approval = await world.approval('user.resetPassphrase', { id: user.id }, true);
    return { ...id(user), passphrase, secondPerson: { approval } };
  },
  'user.setPreferences': async () => ({ language: 'en', theme: 'dark' }),

  'team.create': async (world) => ({ name: `Team ${world.next()}` }),
  'team.update': async (world) => ({ ...id(await world.team()), name: `Team ${world.next()}`, active: false }),
  'team.setMembers': async (world) => {
    const team = await world.team();
    const act = { id: team.id, members: [world.otherId] };
    const approval = await world.approval('team.setMembers', act, true);
    return { ...act, version: team.version, secondPerson: { approval } };
  },
  'role.create': async (world) => ({ name: `Role ${world.next()}`, permissions: ['party.read'] }),
  'role.update': async (world) => ({ ...id(await world.role()), name: `Role ${world.next()}`, permissions: [] }),

  'approval.request': async (world) => {
    const user = await world.user();
    return { operation: 'user.resetPassphrase', act: { id: user.id }, concerned: user.id, reason: 'forgotten' };
  },
  'approval.decide': async (world) => {
    const team = await world.team();
    const { id: approval } = await world.other.do('approval.request', {
      operation: 'team.setMembers',
      act: { id: team.id, members: [world.otherId] },
      reason: 'needed',
    });
    return { approval, approve: true };
  },
  'approval.withdraw': async (world) => ({
    approval: await world.approval('user.resetPassphrase', { id: (await world.user()).id }),
  }),

  'category.create': async (world) => ({
    names: { en: 'Wills' },
    confidentiality: 'team',
    defaultTeam: (await world.team()).id,
    defaultPriority: 'high',
  }),
  'category.update': async (world) => ({
    ...id(await world.category()),
    names: { en: 'Wills' },
    confidentiality: 'concerned',
    defaultTeam: (await world.team()).id,
    defaultPriority: 'high',
  }),
  'category.setRetired': async (world) => ({ ...id(await world.category()), retired: true }),

  'party.create': async () => ({
    name: 'Jansen',
    kind: 'person',
    formerNames: ['De Wit'],
    emails: [{ address: 'jansen@client.example', label: 'home' }],
    phones: [{ number: '020 1' }],
    addresses: [{ street: 'Keizersgracht 1', postalCode: '1015 CC', city: 'Amsterdam' }],
  }),
  'party.update': async (world) => ({ ...id(await world.party()), name: 'Renamed' }),

  'matter.create': async (world) => ({
    title: 'Jansen v. De Boer',
    kind: 'Rent',
    description: 'As **told**',
    lawyer: world.myId,
    secretary: world.otherId,
    openedOn: '2026-03-02',
    parties: [
      { who: { kind: 'party', party: (await world.party()).id }, role: 'client', side: 'ours' },
      {
        who: { kind: 'newParty', name: `De Boer ${world.next()}` },
        role: 'opponent',
        side: 'theirs',
        reference: 'B-1',
      },
    ],
  }),
  'matter.update': async (world) => ({
    ...id(await world.matter()),
    number: `X-${world.next()}`,
    title: 'Another title',
    lawyer: world.otherId,
    openedOn: '2026-03-01',
  }),
  'matter.setStatus': async (world) => ({ ...id(await world.matter()), status: 'closed', on: '2026-04-01' }),
  'matter.addParty': async (world) => ({
    ...id(await world.matter()),
    who: { kind: 'party', party: (await world.party()).id },
    role: 'court',
    side: 'neutral',
    reference: '4 O 12/26',
  }),
  'matter.updateParty': async (world) => {
    const { matter, party } = await world.matterWithParty();
    return { ...id(matter), party, role: 'insurer', side: 'ours' };
  },
  'matter.removeParty': async (world) => {
    const { matter, party } = await world.matterWithParty();
    return { ...id(matter), party };
  },
  'deadline.enter': async (world) => ({
    ticket: (await world.ticket()).id,
    trigger: { date: '2026-02-27', event: 'service', note: 'Delivered by hand' },
    items: [
      {
        basis: { kind: 'catalogue', type: 'de-appeal', region: 'DE-NW' },
        title: 'Appeal',
        responsible: world.myId,
        deputy: world.otherId,
        team: (await world.team()).id,
        note: 'As **told**',
      },
      {
        basis: { kind: 'rule', jurisdiction: 'NL', region: 'NL', rule: { count: 6, unit: 'week', regime: 'NL-ATW' } },
        title: 'Six weeks',
        responsible: world.otherId,
        notices: ['2026-03-20'],
      },
    ],
  }),
  'deadline.check': async (world) => id(await world.deadline()),
  'deadline.change': async (world) => ({
    ...id(await world.deadline()),
    title: 'Another title',
    responsible: world.otherId,
    deputy: world.myId,
    team: (await world.team()).id,
    notices: ['2026-03-25'],
    note: 'Call the court',
  }),
  'deadline.changeTrigger': async (world) => {
    const row = id(await world.reckoned());
    const trigger = { date: '2026-02-26', event: 'service' } as const;
    return { id: row.id, trigger, reason: 'The stamp says so', expected: [row] };
  },
  'deadline.extend': async (world) => ({
    ...id(await world.reckoned()),
    extension: { kind: 'period', count: 1, unit: 'month' },
    reason: 'Asked the court',
  }),
  'deadline.grant': async (world) => ({ ...id(await world.extension()), granted: true, reason: 'Order of the court' }),
  'deadline.acknowledge': async (world) => ({ id: (await world.recalled()).id }),
  'deadline.remind': async (world) => {
    await world.deadline('2026-03-02');
    return {};
  },
  'deadline.signOff': async (world) => ({
    ...id(await world.deadline()),
    proof: { kind: 'upload', upload: await world.upload(), note: 'Sent at noon' },
  }),
  'deadline.strike': async (world) => ({ ...id(await world.deadline()), reason: 'Entered twice' }),
  'absence.enter': async (world) => {
    const day = world.dayOfAbsence();
    return { person: world.myId, from: day, until: day, deputy: world.otherId };
  },
  'absence.end': async (world) => {
    const day = world.dayOfAbsence();
    await world.me.do('absence.enter', { person: world.myId, from: day, until: day, deputy: world.otherId });
    return { person: world.myId, from: day };
  },
  'deadline.setEvening': async (world) => {
    const { version } = await world.me.do('deadline.evening', {});
    const closings = [{ from: `2026-12-${10 + (version % 20)}`, until: '2026-12-31' }];
    return { version, person: world.myId, deputy: world.otherId, closings };
  },
  'deadline.closeDay': async (world) => {
    const day = await world.unclosedDay();
    const { seen } = await world.me.do('deadline.eveningList', { day });
    return { day, remark: 'The court is told', seen };
  },
  'conflict.record': async (world) => ({
    matter: (await world.matter()).id,
    names: [{ name: (await world.party()).name, side: 'theirs' }],
    decision: 'accepted',
    reason: 'Another person',
  }),
  'import.run': async (world) => ({ ...(await world.table()), mapping: ['name', null] }),
  'import.undo': async (world) => ({ id: (await world.imported()).id }),
  'matter.setNumbering': async ({ me }) => {
    const { version } = await me.do('matter.numbering', { on: '2026-03-02' });
    return { version, pattern: '{NNNN}/{YY}' };
  },

  'ticket.create': async (world) => ({
    title: 'Everything given',
    description: 'As **told**',
    category: (await world.category()).id,
    requester: { kind: 'party', party: (await world.party()).id },
    team: (await world.team()).id,
    assignee: world.otherId,
    matter: (await world.matter()).id,
    watchers: [world.myId],
    uploads: [await world.upload()],
  }),
  'ticket.edit': async (world) => ({ ...id(await world.ticket()), title: 'Another title' }),
  'ticket.setCategory': async (world) => ({ ...id(await world.ticket()), category: (await world.category()).id }),
  'ticket.setPriority': async (world) => ({ ...id(await world.ticket()), priority: 'urgent' }),
  'ticket.setStatus': async (world) => ({ ...id(await world.ticket()), status: 'waiting', waitingReason: 'client' }),
  'ticket.assign': async (world) => ({
    ...id(await world.ticket()),
    team: (await world.team()).id,
    assignee: world.otherId,
    note: 'Please',
  }),
  'ticket.take': async (world) => id(await world.ticket()),
  'ticket.handBack': async (world) => id(await world.ticket({ assignee: world.myId })),
  'ticket.setFollowUp': async (world) => ({ ...id(await world.ticket()), followUp: '2026-04-01' }),
  'ticket.setRequester': async (world) => ({
    ...id(await world.ticket()),
    requester: { kind: 'user', user: world.otherId },
  }),
  'ticket.setMatter': async (world) => ({ ...id(await world.ticket()), matter: (await world.matter()).id }),
  'ticket.addWatcher': async (world) => ({ id: (await world.ticket()).id, user: world.otherId }),
  'ticket.removeWatcher': async (world) => ({
    id: (await world.ticket({ watchers: [world.otherId] })).id,
    user: world.otherId,
  }),
  'ticket.addNote': async (world) => ({
    id: (await world.ticket()).id,
    body: 'Noted',
    mentions: [world.otherId],
    uploads: [await world.upload()],
  }),
  'ticket.addMessage': async (world) => ({
    id: (await world.ticket()).id,
    direction: 'in',
    body: 'Called',
    uploads: [await world.upload()],
  }),
  'ticket.ask': async (world) => ({
    id: (await world.ticket()).id,
    to: world.otherId,
    body: 'When?',
    uploads: [await world.upload()],
  }),
  'ticket.answer': async (world) => ({
    question: await world.question(),
    body: 'Tomorrow',
    uploads: [await world.upload()],
  }),
  'ticket.bulk': async (world) => ({
    tickets: [id(await world.ticket())],
    change: { kind: 'assign', team: (await world.team()).id, assignee: world.otherId },
  }),
  'ticket.undo': async (world) => ({ changeSet: await world.changeSet() }),

  'attachment.add': async (world) => {
    const { ticket, attachment } = await world.attachment();
    return { ticket, upload: await world.upload(), replaces: attachment };
  },
  'mail.intake': async (world) => ({ upload: await world.mail() }),
  'mail.settleRejection': async (world) => ({ rejection: await world.rejection(), how: 'ticket' }),
  'notification.markRead': async (world) => ({ notifications: [await world.notification()] }),
  'view.save': async (world) => ({
    ...viewContent,
    id: (await world.view()).id,
    filter: { team: [(await world.team()).id], assignee: [world.myId], requesterParty: [(await world.party()).id] },
  }),
  'view.delete': async (world) => ({ id: (await world.view()).id }),
};

/** A valid input of any operation that is not a door. */
export const examples = { ...queryExamples, ...commandExamples };

function id<I extends string>(record: { id: I; version: number }): { id: I; version: number } {
  return { id: record.id, version: record.version };
}
