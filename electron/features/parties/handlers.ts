import { seesTicket } from '../../../db/queries/access/records.ts';
import {
  insertParty,
  partyById,
  searchParties,
  ticketsOfParty,
  updateParty,
} from '../../../db/queries/parties/parties.ts';
import { indexTicket } from '../../../db/queries/search/document.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { PartyId } from '../../../shared/contract/ids.ts';
import { foldedParty } from '../../../shared/features/parties/folded.ts';
import type { Party } from '../../../shared/features/parties/operations.ts';
import { wordPrefixes } from '../../../shared/features/search/words.ts';
import { demandVersion } from '../../core/conflict.ts';
import type { CommandHandler, QueryHandler } from '../../core/dispatch/context.ts';
import { newId } from '../../core/ids.ts';
import { demandNoColleagueAddress } from './addresses.ts';

type Row = NonNullable<Awaited<ReturnType<typeof partyById>>>;

function read({ id, version, name, email, phone }: Row): Party {
  return { id: id as PartyId, version, name, email, phone };
}

const fields = ['name', 'email', 'phone'] as const;

const search: QueryHandler<'party.search'> = async ({ db, scope }, input) => ({
  rows: (await searchParties(db, scope, wordPrefixes(input.text), input.limit)).map(read),
});

const create: CommandHandler<'party.create'> = async ({ tx, actor, now }, input) => {
  const row: Row = {
    id: newId<PartyId>(now),
    ...input,
    folded: foldedParty(input),
    created_by: actor.id,
    of_ticket: 0,
    version: 1,
    created_at: now,
  };
  await demandNoColleagueAddress(tx, input.email);
  await insertParty(tx, row);
  return {
    value: read(row),
    audit: {
      subject: { type: 'party', id: row.id, label: input.name },
      changes: fields
        .filter((field) => input[field] !== null && input[field] !== '')
        .map((field) => ({ field, before: null, after: input[field] })),
    },
  };
};

const update: CommandHandler<'party.update'> = async (context, input) => {
  const { tx, scope } = context;
  const row = await partyById(tx, input.id);
  if (!row) throw new Refusal('not_found', { record: 'party' });
  const current = read(row);
  demandVersion(current, input);
  const { name, email, phone } = input;
  if (email !== current.email) await demandNoColleagueAddress(tx, email);
  const value: Party = { id: current.id, version: current.version + 1, name, email, phone };
  await updateParty(tx, row.id, { name, email, phone, folded: foldedParty(input), version: value.version });
  for (const ticket of await ticketsOfParty(tx, row.id)) {
    await indexTicket(tx, ticket.number);
    if (await seesTicket(tx, scope, ticket.id)) context.ticketChanged(ticket.id);
  }
  return {
    value,
    audit: {
      subject: { type: 'party', id: row.id, label: current.name },
      changes: fields
        .filter((field) => current[field] !== value[field])
        .map((field) => ({ field, before: current[field], after: value[field] })),
    },
  };
};

export const partyHandlers = { 'party.search': search, 'party.create': create, 'party.update': update };
