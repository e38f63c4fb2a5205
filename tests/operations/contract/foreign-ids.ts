import type { RecordType } from '../../../shared/contract/ids.ts';
import { addCategory } from '../../support/office.ts';
import type { World } from './world.ts';

/** An id that is none. */
export const nobodys = '019a0000-0000-7000-8000-00000000dead';

const secretTicket = async ({ other }: World) => {
  const category = await addCategory(other, 'Secret');
  return other.do('ticket.create', { title: 'Hidden', category: category.id });
};
const note = async (world: World) => {
  const { id } = await secretTicket(world);
  return (await world.other.do('ticket.addNote', { id, body: 'Hidden' })).entry;
};
const theirUpload = ({ other }: World) => other.upload('theirs.txt', new Uint8Array([1]));

/** Records of `other` that `me` may not know of, though they exist. Everything else of an office is open to all its people. */
export const hidden = {
  ticket: async (world) => (await secretTicket(world)).id,
  entry: note,
  attachment: async (world) => {
    const { id } = await secretTicket(world);
    const added = await world.other.do('attachment.add', { ticket: id, upload: await theirUpload(world) });
    return added.attachment.id;
  },
  upload: theirUpload,
  party: async (world) => {
    const party = await world.other.do('party.create', { name: 'Hidden' });
    const { id, version } = await secretTicket(world);
    // Whoever asked for it goes on seeing it as the one who works on it.
    await world.other.do('ticket.take', { id, version });
    const requester = { kind: 'party', party: party.id } as const;
    await world.other.do('ticket.setRequester', { id, version: version + 1, requester });
    return party.id;
  },
  deadline: async (world) => {
    const { rows } = await world.other.do('deadline.enter', {
      ticket: (await secretTicket(world)).id,
      items: [
        {
          basis: { kind: 'manual', end: '2026-04-01', reason: 'The court set the day' },
          title: 'Hidden',
          responsible: world.otherId,
        },
      ],
    });
    return rows[0]?.id ?? '';
  },
  view: async ({ other }) => {
    const view = await other.do('view.save', {
      id: null,
      name: 'Theirs',
      list: 'all',
      filter: {},
      order: { sort: 'number', direction: 'asc', group: null },
      columns: ['number'],
    });
    return view.id;
  },
  notification: async ({ me, other, otherId }) => {
    const { id } = await me.do('ticket.create', { title: 'Open' });
    await me.do('ticket.addNote', { id, body: 'Look', mentions: [otherId] });
    const { rows } = await other.do('notification.list', { limit: 1 });
    return rows[0]?.id ?? '';
  },
  approval: async (world) => world.approval('user.resetPassphrase', { id: (await world.user()).id }),
  changeSet: async (world) => {
    const { id, version } = await secretTicket(world);
    return (await world.other.do('ticket.setPriority', { id, version, priority: 'low' })).changeSet;
  },
} satisfies Partial<Record<RecordType, (world: World) => Promise<string>>>;

export function isHideable(type: RecordType): type is keyof typeof hidden {
  return type in hidden;
}

/** The input with an id laid at a dotted path; `*` is the first element of a list. What is missing on the way is made. */
export function setAt(input: unknown, path: string, id: string): unknown {
  const [step, ...rest] = path.split('.');
  if (step === undefined || step === '') return id;
  const inner = (value: unknown) => setAt(value, rest.join('.'), id);
  if (step === '*') {
    const list = Array.isArray(input) ? input : [];
    return [inner(list[0]), ...list.slice(1)];
  }
  // Of a choice only one can be named.
  if (step === 'requester') return { ...(input as object), requester: { kind: rest[0], [rest[0] ?? '']: id } };
  if (step === 'proof') return { ...(input as object), proof: { kind: rest[0], [rest[0] ?? '']: id } };
  if (step === 'secondPerson') return { ...(input as object), secondPerson: { approval: id } };
  const object = input !== null && typeof input === 'object' ? (input as Record<string, unknown>) : {};
  return { ...object, [step]: inner(object[step]) };
}
