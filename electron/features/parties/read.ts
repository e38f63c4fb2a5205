import { contactsOfParty } from '../../../db/queries/parties/contacts.ts';
import { listParties, type PartyRow, partyById } from '../../../db/queries/parties/parties.ts';
import { userNames } from '../../../db/queries/tickets/ticket.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { PartyId, UserId } from '../../../shared/contract/ids.ts';
import type { Party, PartyDetail } from '../../../shared/features/parties/values.ts';
import { wordPrefixes } from '../../../shared/features/search/words.ts';
import type { QueryContext, QueryHandler } from '../../core/dispatch/context.ts';
import { readCursor, writeCursor } from '../../core/dispatch/cursor.ts';

type Db = QueryContext['db'];

function inList({ id, version, name, kind, number, email, phone, city }: PartyRow): Party {
  return { id: id as PartyId, version, name, kind: kind as Party['kind'], number, email, phone, city: city ?? '' };
}

export const search: QueryHandler<'party.search'> = async ({ db, scope }, { text, limit }) => ({
  rows: (await listParties(db, scope, { prefixes: wordPrefixes(text), after: null, limit })).map(inList),
});

export const list: QueryHandler<'party.list'> = async ({ db, scope }, { text, cursor, limit }) => {
  const rows = await listParties(db, scope, {
    prefixes: wordPrefixes(text),
    after: readCursor(cursor)?.map(String)[0] ?? null,
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { rows: shown.map(inList), next: writeCursor(last ? [last.id] : null) };
};

/** All that is kept of a party. */
export async function partyDetail(db: Db, id: string): Promise<PartyDetail> {
  const row = await partyById(db, id);
  if (!row) throw new Refusal('not_found', { record: 'party' });
  const { emails, phones, addresses } = await contactsOfParty(db, id);
  const names = await userNames(db, row.created_by === null ? [] : [row.created_by]);
  return {
    id: row.id as PartyId,
    version: row.version,
    name: row.name,
    // The database holds only values that the contract's schemas let in.
    kind: row.kind as PartyDetail['kind'],
    number: row.number,
    formerNames: JSON.parse(row.former_names) as string[],
    emails,
    phones,
    addresses: addresses.map(({ postal_code, ...rest }) => ({ ...rest, postalCode: postal_code })),
    language: row.language as PartyDetail['language'],
    note: row.note,
    createdAt: row.created_at,
    createdBy: row.created_by === null ? null : { id: row.created_by as UserId, name: names.get(row.created_by) ?? '' },
  };
}

export const get: QueryHandler<'party.get'> = ({ db }, { id }) => partyDetail(db, id);
