import type { QueryName } from '../../../shared/contract/contract.ts';
import { type Inputs, viewContent } from './world.ts';

const order = viewContent.order;
const page = { cursor: null, limit: 10 };

/** A valid input of every query, for `me` of a world. A query without one does not compile. */
export const queryExamples: Inputs<QueryName> = {
  'office.get': async () => ({}),
  'backup.list': async () => ({}),
  'deadlineList.state': async () => ({}),
  'check.latest': async () => ({}),
  'check.fileProblems': async () => ({}),
  'damage.accounts': async () => ({}),
  'maintenance.closing': async () => ({}),
  'maintenance.whoIsOn': async () => ({}),
  'damage.losses': async () => ({}),
  'damage.export': async () => ({}),
  'maintenance.office': async () => ({}),
  'maintenance.supportBundle': async () => ({ program: '1.0.0' }),
  'presence.look': async (world) => ({ ticket: (await world.ticket()).id }),
  'draft.ticket': async (world) => ({ ticket: (await world.ticket()).id }),
  'backup.state': async () => ({}),
  'notice.get': async () => ({}),
  'user.directory': async () => ({}),
  'user.list': async () => ({}),
  'team.list': async () => ({}),
  'role.list': async () => ({}),
  'approval.list': async () => ({}),
  'category.list': async () => ({}),
  'party.search': async () => ({ text: 'jan', limit: 10 }),
  'party.list': async () => ({ text: 'jan', cursor: null, limit: 10 }),
  'party.export': async () => ({ text: 'jan' }),
  'matter.export': async (world) => ({ sort: 'number', direction: 'asc', party: (await world.party()).id }),
  'party.get': async (world) => ({ id: (await world.party()).id }),
  'matter.ofParty': async (world) => ({ party: (await world.party()).id, cursor: null, limit: 10 }),
  'matter.list': async (world) => ({
    sort: 'number',
    direction: 'asc',
    party: (await world.party()).id,
    ...page,
  }),
  'matter.get': async (world) => ({ id: (await world.matter()).id }),
  'conflict.check': async (world) => ({
    names: [{ name: (await world.party()).name }],
    matter: (await world.matter()).id,
  }),
  'conflict.list': async (world) => ({ matter: (await world.matter()).id, cursor: null, limit: 10 }),
  'import.look': async (world) => world.table(),
  'import.check': async (world) => ({ ...(await world.table()), mapping: ['name', 'number'] }),
  'import.list': async () => ({ cursor: null, limit: 10 }),
  'matter.numbering': async () => ({ on: '2026-03-02' }),
  'deadline.catalogue': async () => ({}),
  'deadline.compute': async () => ({
    trigger: { date: '2026-02-27', event: 'service' },
    items: [
      { kind: 'catalogue', type: 'de-appeal-grounds', region: 'DE-NW' },
      { kind: 'manual', end: '2026-05-01' },
    ],
  }),
  'deadline.previewTrigger': async (world) => ({
    id: (await world.reckoned()).id,
    trigger: { date: '2026-02-20', event: 'service' },
  }),
  'deadline.previewExtension': async (world) => ({
    id: (await world.reckoned()).id,
    extension: { kind: 'day', end: '2026-06-30' },
  }),
  'deadline.get': async (world) => ({ id: (await world.deadline()).id }),
  'deadline.list': async (world) => ({
    from: '2026-01-01',
    person: world.myId,
    team: (await world.team()).id,
    matter: (await world.matter()).id,
    ticket: (await world.ticket()).id,
    ...page,
  }),
  'deadline.overdue': async () => ({ today: '2026-06-01' }),
  'deadline.paper': async (world) => ({
    list: 'weeks',
    from: '2026-04-01',
    today: '2026-04-01',
    person: world.myId,
    team: (await world.team()).id,
    matter: (await world.matter()).id,
  }),
  'deadline.load': async (world) => ({ from: '2026-04-01', until: '2026-04-30', person: world.myId }),
  'deadline.gaps': async () => ({}),
  'absence.list': async () => ({}),
  'deadline.evening': async () => ({}),
  'deadline.eveningList': async () => ({ day: '2026-03-02' }),
  'deadline.closedDays': async () => ({ month: '2026-03' }),
  'ticket.get': async (world) => ({ id: (await world.ticket()).id }),
  'ticket.byNumber': async (world) => ({ number: (await world.ticket()).number }),
  'ticket.list': async () => ({ list: 'all', filter: {}, order, ...page }),
  'ticket.counts': async () => ({}),
  'ticket.export': async () => ({ list: 'all', filter: {}, order }),
  'ticket.timeline': async (world) => ({ id: (await world.ticket()).id, ...page }),
  'ticket.entryHtml': async (world) => {
    const outcome = await world.me.do('mail.intake', { upload: await world.mail() });
    if (outcome.outcome !== 'created') throw new Error(`the mail was ${outcome.outcome}`);
    const { rows } = await world.me.do('ticket.timeline', { id: outcome.ticket.id, ...page });
    const entry = rows.find((row) => row.kind === 'message');
    if (!entry) throw new Error('no message');
    return { entry: entry.id };
  },
  'upload.open': async () => ({ name: 'a.txt', size: 1, mediaType: 'text/plain' }),
  'upload.discard': async (world) => ({ upload: await world.upload() }),
  'attachment.read': async (world) => ({ attachment: (await world.attachment()).attachment, purpose: 'save' }),
  'mail.rejections': async () => ({}),
  'search.tickets': async () => ({ text: 'jan', limit: 10 }),
  'today.get': async () => ({ today: '2026-03-02' }),
  'notification.list': async () => ({ limit: 10 }),
  'view.list': async () => ({}),
  'audit.list': async () => ({ filter: {}, ...page }),
  'audit.export': async () => ({ filter: {} }),
  'audit.verify': async () => ({}),
  'audit.head': async () => ({}),
  'audit.find': async () => ({ seq: 1, fingerprint: '7KQ2-M9XD-0000-1111-2222' }),
};
