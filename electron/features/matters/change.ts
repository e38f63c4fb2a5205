import { insertMatter, isMatterNumber, ticketsOfMatter } from '../../../db/queries/matters/matters.ts';
import { indexTicket } from '../../../db/queries/search/document.ts';
import { isActive, userNames } from '../../../db/queries/tickets/ticket.ts';
import type { MatterTable } from '../../../db/schema/index.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { MatterId } from '../../../shared/contract/ids.ts';
import type { AuditChange } from '../../../shared/features/audit/operations.ts';
import { matterNumberKey } from '../../../shared/features/matters/number.ts';
import { fold } from '../../../shared/features/search/fold.ts';
import { foldedWords } from '../../../shared/features/search/words.ts';
import type { AuditFacts, CommandContext, CommandHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { takeNextNumber } from './numbering.ts';
import { addParties } from './parties.ts';
import { matterSummary } from './read.ts';
import { changeMatter, matterAt, matterSubject } from './row.ts';

/** A matter's number, title and kind, and what follows from them. */
export function matterColumns({ number, title, kind }: Pick<MatterTable, 'number' | 'title' | 'kind'>) {
  return {
    number,
    number_key: matterNumberKey(number),
    title,
    title_key: fold(title),
    kind,
    folded: foldedWords(`${number} ${title} ${kind}`),
  };
}

async function demandResponsible(
  { tx }: CommandContext,
  people: readonly (string | null)[],
): Promise<Map<string, string>> {
  const named = people.filter((id) => id !== null);
  for (const id of named) if (!(await isActive(tx, id))) throw new Refusal('person_inactive');
  return userNames(tx, named);
}

export const create: CommandHandler<'matter.create'> = async (context, input) => {
  const { tx, actor, now } = context;
  const names = await demandResponsible(context, [input.lawyer, input.secretary]);
  const number = input.number ?? (await takeNextNumber(tx, input.openedOn));
  const { title, kind } = input;
  const follows = matterColumns({ number, title, kind });
  if (await isMatterNumber(tx, follows.number_key)) throw new Refusal('matter_number_taken', { number });
  const id = newId<MatterId>(now);
  await insertMatter(tx, {
    id,
    ...follows,
    description: input.description,
    status: 'open',
    lawyer_id: input.lawyer,
    secretary_id: input.secretary,
    opened_on: input.openedOn,
    closed_on: null,
    import_id: null,
    created_by: actor.id,
    created_at: now,
    updated_at: now,
    updated_by: actor.id,
    version: 1,
  });
  const parties = await addParties(context, id, input.parties);
  context.changed('office.changed');
  const said = {
    kind,
    lawyer: names.get(input.lawyer ?? '') ?? '',
    secretary: names.get(input.secretary ?? '') ?? '',
    openedOn: input.openedOn,
    parties: parties.join(', '),
  };
  return {
    value: await matterSummary(tx, id),
    audit: {
      subject: matterSubject({ id, number, title }),
      changes: Object.entries(said)
        .filter(([, after]) => after !== '')
        .map(([field, after]) => ({ field, before: null, after })),
    },
  };
};

export const update: CommandHandler<'matter.update'> = async (context, input) => {
  const { tx } = context;
  const row = await matterAt(context, input);
  const { title, kind, number, description } = input;
  const joining = [
    input.lawyer === row.lawyer_id ? null : input.lawyer,
    input.secretary === row.secretary_id ? null : input.secretary,
  ];
  await demandResponsible(context, joining);
  const names = await userNames(
    tx,
    [row.lawyer_id, row.secretary_id, ...joining].filter((id) => id !== null),
  );
  const follows = matterColumns({ number, title, kind });
  if (follows.number_key !== row.number_key && (await isMatterNumber(tx, follows.number_key)))
    throw new Refusal('matter_number_taken', { number });
  const after = {
    ...follows,
    description,
    lawyer_id: input.lawyer,
    secretary_id: input.secretary,
    opened_on: input.openedOn,
  };
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  const fields: readonly [string, string | null, string | null][] = [
    ['number', row.number, number],
    ['title', row.title, title],
    ['kind', row.kind, kind],
    ['description', row.description, description],
    ['lawyer', name(row.lawyer_id), name(input.lawyer)],
    ['secretary', name(row.secretary_id), name(input.secretary)],
    ['openedOn', row.opened_on, input.openedOn],
  ];
  await changeMatter(context, row, after);
  if (number !== row.number || title !== row.title)
    for (const ticket of await ticketsOfMatter(tx, row.id)) await indexTicket(tx, ticket.number);
  return {
    value: await matterSummary(tx, row.id),
    audit: {
      subject: matterSubject(row),
      changes: fields
        .filter(([, before, now]) => before !== now)
        .map(([field, before, now]) => ({ field, before, after: now }) as AuditChange),
    },
  };
};

export const setStatus: CommandHandler<'matter.setStatus'> = async (context, { status, on, ...wanted }) => {
  const row = await matterAt(context, wanted);
  if (row.status === status) throw new Refusal('no_change');
  const closedOn = status === 'closed' ? on : null;
  if (closedOn !== null && closedOn < row.opened_on) throw new Refusal('matter_closed_before_opened');
  await changeMatter(context, row, { status, closed_on: closedOn });
  const audit: AuditFacts = {
    subject: matterSubject(row),
    changes: [{ field: 'matterStatus', before: row.status, after: status }],
  };
  if (row.closed_on !== closedOn) audit.changes?.push({ field: 'closedOn', before: row.closed_on, after: closedOn });
  return { value: await matterSummary(context.tx, row.id), audit };
};
